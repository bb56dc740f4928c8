/**
 * `npm run lint:content`: what is wrong with the words of the site, with file and line; `-- FILE…` reads only these.
 * The rules stand in `content/languages/`, forbidden words in `content/glossary/`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkProblems } from '../build/linkRules.ts';
import { type Places, readPlaces } from '../build/places.ts';
import { type Known, proseProblems, readKnown } from '../build/proseRules.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { type Finding, findingsIn, unlinked } from './findings.ts';
import { type Language, readLanguages } from './language.ts';
import { type Passage, proseOf, stringsIn, wordsIn } from './passages.ts';
import { starReader } from './stars.ts';
import { type WrittenPage, writtenPages } from './writtenPages.ts';

/** What pages are read against. */
export interface Rules {
  readonly known: Known;
  readonly places: Places;
  readonly languages: Readonly<Record<Locale, Language>>;
  readonly stars: Awaited<ReturnType<typeof starReader>>;
}

/** All rules of the project that stands in `root`. */
export const readRules = async (root: string): Promise<Rules> => ({
  known: readKnown(root),
  places: readPlaces(root),
  languages: readLanguages(root),
  stars: await starReader(),
});

/** What is wrong with a page, line by line. */
export async function pageProblems(
  page: WrittenPage,
  { known, places, languages, stars }: Rules,
): Promise<readonly Finding[]> {
  const { file, locale, text } = page;
  const built = [...proseProblems(text, known), ...linkProblems(page, places), ...(await stars(text))];
  const words = proseOf(page).flatMap((passage) => findingsIn(passage, languages[locale]));
  return [...built.map((one) => ({ file, ...one })), ...words].sort((a, b) => a.line - b.line);
}

/** Words that do not stand on pages of their own: the interface, names of figures and examples, the glossary. */
function otherWords(root: string): readonly Passage[] {
  const strings = localeList.flatMap((locale) => {
    const file = `src/i18n/strings/${locale}.ts`;
    return stringsIn(file, locale, readFileSync(join(root, file), 'utf8'));
  });
  const folders = ['content/data/names.json', 'content/examples', 'content/glossary'];
  const named = folders.flatMap((place) => {
    const files = place.endsWith('.json')
      ? [place]
      : readdirSync(join(root, place)).map((name) => `${place}/${name}`);
    return files
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => wordsIn(file, readFileSync(join(root, file), 'utf8')));
  });
  return [...strings, ...named];
}

async function main(files: readonly string[]): Promise<void> {
  const asked = files.map((file) => file.replaceAll('\\', '/').replace(/^\.\//, ''));
  const isAsked = ({ file }: { readonly file: string }) => asked.length === 0 || asked.includes(file);
  const rules = await readRules('.');
  const pages = writtenPages('.').filter(isAsked);
  const others = otherWords('.').filter(isAsked);
  const problems: Finding[] = [];
  for (const page of pages) problems.push(...(await pageProblems(page, rules)));
  for (const passage of others) problems.push(...findingsIn(passage, rules.languages[passage.locale]));
  const notes = pages.flatMap((page) => unlinked(page, rules.languages[page.locale]));
  for (const { file, line, say } of problems) console.log(`${file}:${line} ${say}`);
  if (notes.length > 0) console.log(`\nWorth a look, but no error (${notes.length}):`);
  for (const { file, line, say } of notes) console.log(`  ${file}:${line} ${say}`);
  console.log(`\n${pages.length} pages read, ${problems.length} problems.`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

if (import.meta.main)
  await main(process.argv.slice(2)).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
