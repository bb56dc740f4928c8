/**
 * `npm run test:mutation`: changes the model in thousands of small ways and counts how many the tests of the
 * model notice. `npm run test:mutation -- payback erlangC` changes only those files.
 *
 * The changes are Stryker's, and operators and numbers of the formulas. Stryker's own runner loads all tests anew
 * for each change, two seconds each, hours in all; here each test runs again, in one process, for every change it
 * passes. What is made once while a module loads, such as the schema and tables, cannot be switched so: those
 * changes are listed as `onLoad` and not counted. Nothing else is left out.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { type Reporter, startVitest } from 'vitest/node';
import { type Mutant, mutated } from './mutants.ts';

const LEAST = 85;
/** Tests that take long run last, on what the others left alive. */
const SLOW = ['bill', 'fields', 'nodes', 'units', 'costing', 'uncertainty', 'property', 'fuzz'];

const root = resolve(import.meta.dirname, '../..');
const wanted = process.argv.slice(2);
const names = globSync('src/model/**/*.ts', { cwd: root }).map((name) => resolve(root, name));
const { code, mutants: all } = await mutated(
  new Map(names.map((name) => [name, readFileSync(name, 'utf8')])),
);
const mutants = all.filter(({ file }) => !wanted.length || wanted.includes(basename(file, '.ts')));

class QuickFirst {
  shard<T>(files: T[]) {
    return files;
  }
  sort<T extends { moduleId: string }>(files: T[]) {
    const place = ({ moduleId }: T) => SLOW.findIndex((word) => moduleId.includes(word));
    return files.sort((a, b) => place(a) - place(b));
  }
}
/** A line for each file of tests, and what fails without any change. */
const progress: Reporter = {
  onTestModuleEnd(module) {
    console.log(`${relative(root, module.moduleId)} ${Math.round(module.diagnostic().duration / 1000)} s`);
    for (const test of module.children.allTests())
      for (const error of test.result().errors ?? []) console.error(`${test.fullName}: ${error.message}`);
  },
};
const vitest = await startVitest(
  [],
  {
    config: false,
    root,
    include: ['test/model/**/*.test.ts'],
    setupFiles: ['test/mutation/switches.ts'],
    runner: 'test/mutation/runner.ts',
    env: { MODEL_RUNS: '4', MODEL_SEED: '1' },
    isolate: false,
    fsModuleCache: false,
    maxWorkers: 1,
    testTimeout: 3_600_000,
    watch: false,
    provide: { tried: mutants.map(({ id }) => id) },
    sequence: { sequencer: QuickFirst as never },
    reporters: [progress],
  },
  {
    resolve: { alias: { '~': `${root}/src` } },
    plugins: [{ name: 'mutants', enforce: 'pre', load: (id) => code.get(id) }],
  },
);
const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
const green = tests.every((test) => test.ok());
const found = (what: 'loaded' | 'reached' | 'killed' | 'endless') =>
  new Set(tests.flatMap((test) => test.meta()[what] ?? []));
const loaded = found('loaded');
const reached = found('reached');
const killed = found('killed');
const endless = found('endless');
await vitest.close();

type Fate = 'killed' | 'endless' | 'survived' | 'unreached' | 'onLoad';
const fateOf = ({ id }: Mutant): Fate => {
  if (killed.has(id)) return 'killed';
  if (endless.has(id)) return 'endless';
  if (reached.has(id)) return 'survived';
  return loaded.has(id) ? 'onLoad' : 'unreached';
};
const count = (list: readonly Mutant[]) => {
  const out = { killed: 0, endless: 0, survived: 0, unreached: 0, onLoad: 0 };
  for (const mutant of list) out[fateOf(mutant)]++;
  const noticed = out.killed + out.endless;
  return { 'score %': +((100 * noticed) / (noticed + out.survived + out.unreached)).toFixed(1), ...out };
};

const place = ({ file, line }: Mutant) => `${relative(root, file)}:${line}`;
for (const mutant of mutants)
  if (['survived', 'unreached'].includes(fateOf(mutant)))
    console.log(
      `${place(mutant)} ${fateOf(mutant)}, ${mutant.kind}\n    ${mutant.was}\n    ${mutant.becomes}`,
    );
const rows = names.map(
  (name) => [relative(root, name), mutants.filter(({ file }) => file === name)] as const,
);
const formulas = mutants.filter(({ kind }) => kind === 'Formula');
const total = count(mutants);
console.table({
  ...Object.fromEntries(rows.filter(([, list]) => list.length).map(([name, list]) => [name, count(list)])),
  'formulas alone': count(formulas),
  all: total,
});
if (!green) {
  console.error('Some tests fail without any change, see above; they noticed nothing.');
  process.exitCode = 1;
}
if (total['score %'] < LEAST) {
  console.error(`${total['score %']} % of the changes were noticed; ${LEAST} % are asked.`);
  process.exitCode = 1;
}
