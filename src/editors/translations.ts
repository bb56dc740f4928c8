/**
 * `npm run translations`: which translations are missing, or follow an English text that has changed since.
 * `-- --mark FILE…` says that these follow the English text as it stands now; `-- --mark-all` says so of all.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../figures/nearest.ts';
import { localeList, locales } from '../i18n/locales.ts';
import { versionOf, withFollows } from './follows.ts';
import { type Standing, standings } from './standings.ts';
import { writtenPages } from './writtenPages.ts';

const git = (...args: string[]) =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** Since when the English text is another, as far as the history at hand tells: the last commit that had it as followed. */
function since({ source, follows }: Standing): string {
  try {
    const commits = git('log', '--format=%h %cs', '--', source).trim().split('\n').filter(Boolean);
    for (const [index, commit] of commits.entries()) {
      const [hash = ''] = commit.split(' ');
      if (versionOf(git('show', `${hash}:${source}`)) !== follows) continue;
      const [, day = 'not committed yet'] = commits[index - 1]?.split(' ') ?? [];
      return `English changed ${day}: git diff ${hash} -- ${source}`;
    }
    const [hash, day] = commits[0]?.split(' ') ?? [];
    return hash ? `English last changed ${day} (${hash}); the version followed is not in the history` : '';
  } catch {
    return 'no history to say what changed';
  }
}

const SAYS: Readonly<Record<Standing['state'], (one: Standing) => string>> = {
  missing: ({ file, source }) => `missing  ${file} (${source})`,
  stale: (one) => `behind   ${one.file} follows ${one.follows}, English is ${one.version}. ${since(one)}`,
  unmarked: ({ file }) => `unmarked ${file} does not say which version it follows`,
  orphan: ({ file, source }) => `orphan   ${file} has no English source; expected ${source}`,
  current: () => '',
};

/** What `npm run translations` prints. */
export function report(all: readonly Standing[]): string[] {
  const counted = (own: readonly Standing[], state: Standing['state']) =>
    own.filter((one) => one.state === state).length;
  return localeList
    .filter((locale) => locale !== 'en')
    .flatMap((locale) => {
      const own = all.filter((one) => one.locale === locale);
      const counts = (['current', 'stale', 'missing', 'unmarked', 'orphan'] as const)
        .map((state) => ({ state, n: counted(own, state) }))
        .filter(({ state, n }) => n > 0 || state === 'current')
        .map(({ state, n }) => `${n} ${state === 'stale' ? 'behind' : state}`);
      const left = own.filter(({ state }) => state !== 'current').map((one) => `  ${SAYS[one.state](one)}`);
      return [`${locales[locale].name} (${locale}): ${counts.join(', ')}`, ...left];
    });
}

/** Marks translations as following the English text as it stands; says what it did, or what is wrong with the names. */
export function mark(
  root: string,
  files: readonly string[],
): { readonly lines: string[]; readonly ok: boolean } {
  const all = standings(writtenPages(root)).filter(({ state }) => state !== 'missing' && state !== 'orphan');
  const asked = files.map((file) => file.replaceAll('\\', '/').replace(/^\.\//, ''));
  const unknown = asked.filter((file) => !all.some((one) => one.file === file));
  if (unknown.length > 0)
    return {
      ok: false,
      lines: unknown.map((file) =>
        /^content\/\w+\/en\//.test(file)
          ? `${file} is the English source. Mark its translations, such as ${file.replace('/en/', '/ja/')}.`
          : `${file} is no translation. Did you mean ${nearest(
              file,
              all.map((one) => one.file),
            )}?`,
      ),
    };
  const changed = all.filter(({ file, state }) => asked.includes(file) && state !== 'current');
  for (const { file, version = '' } of changed) {
    const path = join(root, file);
    writeFileSync(path, withFollows(readFileSync(path, 'utf8'), version));
  }
  return { ok: true, lines: changed.map(({ file, version }) => `${file} follows ${version}`) };
}

function main([first = '', ...rest]: readonly string[]): void {
  const all = standings(writtenPages('.'));
  if (first !== '--mark' && first !== '--mark-all') {
    for (const line of report(all)) console.log(line);
    console.log('\nOnce a translation is up to date: npm run translations -- --mark FILE…');
    return;
  }
  const behind = all.filter(({ state }) => state === 'stale' || state === 'unmarked');
  const { lines, ok } = mark('.', first === '--mark' ? rest : behind.map(({ file }) => file));
  for (const line of lines) console.log(line);
  if (ok) console.log(`${lines.length} marked.`);
  else process.exitCode = 2;
}

if (import.meta.main) main(process.argv.slice(2));
