import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { answerers } from '../calculators/answerers.ts';
import { type WrittenPage, writtenPages } from '../editors/writtenPages.ts';
import { readBook } from '../figures/readBook.ts';
import { anchorOf } from '../glossary/links.ts';
import { readGlossary } from '../glossary/readGlossary.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { tellingIn } from '../locations/country.ts';
import { pages, questions, type SitePage } from '../site.ts';

/** A place a link may lead to. */
export interface Place {
  /** Address under the language: `guide/factors/`. */
  readonly path: string;
  /** What may follow a #; none given where a component makes them. */
  readonly anchors?: readonly string[];
  /** The file that is still to be written in this language. */
  readonly unwritten?: string;
}

/** Where links may lead: by language, and the files beside all languages (`/model/model.json`). */
export interface Places {
  readonly under: Readonly<Record<Locale, readonly Place[]>>;
  readonly files: readonly string[];
}

const fileOf = (locale: Locale, { room, name }: SitePage) => `content/${room}/${locale}/${name}.mdx`;

/** The ids a page gives to its headings and examples. */
const anchorsIn = (text: string): readonly string[] => [
  ...[...text.matchAll(/^#{2,6} .*\{\/\* *#([a-z0-9-]+) *\*\/\}/gm)].map(([, id = '']) => id),
  ...[...text.matchAll(/<Example\b[^>]*\bname="([^"]*)"/g)].map(([, name]) => `example-${name}`),
];

/** The routes of a folder that stand for one address each: `search.astro` is `search/`, `calculators/index.astro` its folder. */
const routesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = name.replaceAll('\\', '/');
    const route = /^([^[\]]+)\.astro$/.exec(path)?.[1];
    return route === undefined || route === '404' ? [] : [`${route.replace(/(^|\/)index$/, '')}/`];
  });

/** Every place of the project that stands in `root`. While writing, a page may lead to one not written yet. */
export function readPlaces(root: string, writing = false): Places {
  const texts = new Map<string, WrittenPage>(writtenPages(root).map((page) => [page.file, page]));
  const terms = readGlossary(root).map(({ id }) => anchorOf(id));
  const asked = Object.entries(questions).flatMap(([theme, names]) => [`about-${theme}`, ...names]);
  const extra: Readonly<Record<string, readonly string[]>> = { 'faq/': asked, 'glossary/': terms };
  const routes = routesIn(join(root, 'src/pages/[locale]'));
  const countries = [...tellingIn(readBook(root)).keys()];
  const drawn: readonly Place[] = [
    ...routes.filter((path) => pages.every((page) => page.path !== path)),
    ...Object.keys(answerers).map((name) => `calculators/${name}/`),
    ...countries.map((code) => `locations/${code}/`),
  ].map((path) => ({ path }));
  const under = (locale: Locale): readonly Place[] => [
    ...pages.map((page) => {
      const file = fileOf(locale, page);
      const text = texts.get(file)?.text;
      if (text === undefined) return { path: page.path, ...(!writing && { unwritten: file }) };
      return { path: page.path, anchors: [...anchorsIn(text), ...(extra[page.path] ?? [])] };
    }),
    ...drawn,
  ];
  const files = readdirSync(join(root, 'src/pages'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^[^[\]]+\.\w+\.ts$/.test(name))
    .map((name) => `/${name.replace(/\.ts$/, '')}`);
  return {
    under: Object.fromEntries(localeList.map((locale) => [locale, under(locale)])) as Places['under'],
    files,
  };
}
