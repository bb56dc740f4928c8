/**
 * Completes package-lock.json for machines other than the one that wrote it.
 *
 * A registry that cannot serve some platform's optional binary makes npm leave its entry out of the lock,
 * and `npm ci` then refuses on every machine with "Missing: … from lock file".
 *
 * `node test/lock.ts` only looks; `node test/lock.ts --write` (`npm run lock`) adds what is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
export type LockPackages = Readonly<Record<string, LockEntry>>;

const systems: Readonly<Record<string, string>> = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
  windows: 'win32',
};
const libraries: Readonly<Record<string, string>> = {
  gnu: 'glibc',
  gnueabihf: 'glibc',
  musl: 'musl',
  musleabihf: 'musl',
};
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32'];

/** Whether a package installed at `where` finds `name`: beside itself first, then in every parent. */
function resolves(packages: LockPackages, where: string, name: string): boolean {
  for (let at = where; ; at = at.slice(0, at.lastIndexOf('/node_modules/'))) {
    if (packages[`${at}/node_modules/${name}`]) return true;
    if (!at.includes('/node_modules/')) return packages[`node_modules/${name}`] !== undefined;
  }
}

/** The lock entry of an optional binary, read from its name: `@biomejs/cli-linux-x64-musl`. */
function entryFor(name: string, version: string, dev: boolean) {
  const words = name.slice(name.lastIndexOf('/') + 1).split('-');
  const os = words.map((word) => systems[word]).find(Boolean);
  const cpu = processors.find((processor) => words.includes(processor));
  const libc = os === 'linux' ? words.map((word) => libraries[word]).find(Boolean) : undefined;
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev: true }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

/** The optional packages that the lock promises and does not list. */
export function missingEntries(packages: LockPackages): Record<string, LockEntry> {
  const missing: Record<string, LockEntry> = {};
  for (const [where, { optionalDependencies = {}, dev = false }] of Object.entries(packages)) {
    if (where === '') continue;
    for (const [name, version] of Object.entries(optionalDependencies))
      if (!resolves(packages, where, name)) missing[`node_modules/${name}`] = entryFor(name, version, dev);
  }
  return missing;
}

/** The entries that name the registry they came from, which ties the lock to one place. */
export const tiedEntries = (packages: LockPackages): string[] =>
  Object.entries(packages).flatMap(([where, { resolved }]) => (resolved === undefined ? [] : [where]));

if (import.meta.main) {
  const file = 'package-lock.json';
  const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: LockPackages };
  const missing = missingEntries(lock.packages);
  const tied = tiedEntries(lock.packages);
  if (process.argv.includes('--write')) {
    const all = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, null, 2)}\n`);
    console.log(`${file}: ${Object.keys(missing).length} entries for other platforms added`);
  } else if (Object.keys(missing).length + tied.length > 0) {
    for (const name of Object.keys(missing)) console.error(`${file}: ${name} is missing. Run: npm run lock`);
    for (const name of tied)
      console.error(`${file}: ${name} records an address. Keep omit-lockfile-registry-resolved in .npmrc.`);
    process.exitCode = 1;
  } else console.log(`${file} is complete for every platform`);
}
