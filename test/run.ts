/**
 * What `npm test` runs: one stage after another, stopping at the first red one.
 * `npm test -- lint unit` runs only the stages named. The last line is `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

interface Stage {
  readonly name: string;
  /** The npm script that does it. */
  readonly script: string;
  /** Whether it is Vitest, whose report says how many tests passed; anything else counts as one. */
  readonly counts?: boolean;
}

const stages: readonly Stage[] = [
  { name: 'lock', script: 'check:lock' },
  { name: 'lint', script: 'lint' },
  { name: 'content', script: 'lint:content' },
  { name: 'unused', script: 'check:unused' },
  { name: 'types', script: 'types' },
  { name: 'unit', script: 'test:unit', counts: true },
  { name: 'build', script: 'build' },
  { name: 'site', script: 'check:site', counts: true },
  { name: 'browser', script: 'check:browser', counts: true },
];

/** The part of Vitest's JSON report read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** What a stage came to. A test file that could not even be read has no tests, and counts as one failed. */
export function tally(green: boolean, report: Report | undefined): Tally {
  if (!report) return { passed: green ? 1 : 0, failed: green ? 0 : 1 };
  const unread = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + unread.length;
  return { passed: report.numPassedTests, failed: green ? failed : Math.max(1, failed) };
}

function run({ script, counts }: Stage): Tally {
  const file = '.vitest/report.json';
  rmSync(file, { force: true });
  const reports = counts ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : [];
  const { status } = spawnSync('npm', ['run', '--silent', script, ...reports], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  });
  const report = counts && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
  return tally(status === 0, report);
}

function main(asked: readonly string[]): void {
  const unknown = asked.filter((name) => stages.every((stage) => stage.name !== name));
  if (unknown.length > 0) {
    console.error(
      `No stage called ${unknown.join(', ')}; there are: ${stages.map(({ name }) => name).join(', ')}`,
    );
    process.exitCode = 2;
    return;
  }
  const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
  let passed = 0;
  let failed = 0;
  for (const stage of stages.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
    console.log(`\n=== ${stage.name} (npm run ${stage.script})`);
    const start = performance.now();
    const result = run(stage);
    passed += result.passed;
    failed += result.failed;
    console.log(`=== ${stage.name}: ${result.failed > 0 ? 'FAILED' : 'passed'} in ${seconds(start)}`);
    if (result.failed > 0) {
      console.log(`\nStopped at “${stage.name}”. To repeat only this stage: npm test -- ${stage.name}`);
      break;
    }
  }
  console.log(`\nEverything took ${seconds(0)}.`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

if (import.meta.main) main(process.argv.slice(2));
