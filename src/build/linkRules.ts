import { posix } from 'node:path';
import type { WrittenPage } from '../editors/writtenPages.ts';
import { nearest } from '../figures/nearest.ts';
import { pages } from '../site.ts';
import type { Place, Places } from './places.ts';
import type { Problem } from './proseRules.ts';

/** Addresses in a text: `[…](…)` and `href="…"`; terms of the glossary and other sites are looked at elsewhere. */
const LINK = /\]\(([^)\s]*)(?:\s[^)]*)?\)|\bhref="([^"]*)"/g;
const ELSEWHERE = /^(?:[a-z][a-z+.-]*:|\/\/)/i;

/** The address of a page under its language; that of a question is the page of all questions. */
const addressOf = ({ room, name }: Pick<WrittenPage, 'room' | 'name'>): string | undefined =>
  room === 'faq' ? 'faq/' : pages.find((page) => page.room === room && page.name === name)?.path;

/** The address meant by one where no page is: with the same last word, else the most alike. */
function meant(path: string, paths: readonly string[]): string {
  const last = path.split('/').at(-2);
  const twin = paths.find((one) => last && one.split('/').at(-2) === last);
  return twin ?? nearest(path, paths) ?? '';
}

/** An address as seen from another: from `guide/factors/` to `faq/` it is `../../faq/`. */
const seenFrom = (here: string, there: string) => {
  const way = posix.relative(`/${here}`, `/${there}`);
  return way ? `${way}/` : './';
};

const anchorDoubt = (link: string, anchor: string, { path, anchors }: Place): string | undefined => {
  if (!anchor || !anchors || anchors.includes(anchor)) return undefined;
  const near = anchors.find((one) => one.startsWith(anchor)) ?? nearest(anchor, anchors);
  const hint = near ? ` Did you mean "#${near}"?` : '';
  return `the link "${link}" names a place that ${path || 'the home page'} does not have.${hint}`;
};

function doubtAbout(link: string, here: string, own: readonly Place[], files: readonly string[]) {
  const [way = '', anchor = ''] = link.replace(/\?[^#]*/, '').split('#');
  if (way.startsWith('/')) {
    if (files.includes(way)) return undefined;
    return `the link "${link}" leads nowhere. Within a language links are relative; files for programs are ${files.join(', ')}.`;
  }
  // Up to the folder of the language and no further.
  const root = '/language/';
  const whole = way ? posix.join(root, here, way) : root + here;
  const path = whole.startsWith(root) ? whole.slice(root.length) : whole.slice(1);
  const place = whole.startsWith(root) ? own.find((one) => one.path === path) : undefined;
  if (!place) {
    const near = meant(
      path,
      own.map((one) => one.path),
    );
    return `the link "${link}" leads to ${path || 'the home page'}, where no page is. Did you mean "${seenFrom(here, near)}"?`;
  }
  if (place.unwritten)
    return `the link "${link}" leads to a page this language does not have: ${place.unwritten} is missing.`;
  return anchorDoubt(link, anchor, place);
}

/** The links of a page that lead nowhere, with the nearest address that leads somewhere. */
export function linkProblems(page: Omit<WrittenPage, 'file'>, { under, files }: Places): Problem[] {
  const here = addressOf(page);
  if (here === undefined) return [];
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  const text = page.text.replace(/^(```|~~~)[\s\S]*?^\1/gm, blank).replace(/`[^`\n]*`/g, blank);
  return [...text.matchAll(LINK)].flatMap(({ index, 1: inText, 2: inTag }) => {
    const link = inText ?? inTag ?? '';
    if (ELSEWHERE.test(link)) return [];
    const say = doubtAbout(link, here, under[page.locale], files);
    return say ? [{ line: text.slice(0, index).split('\n').length, say }] : [];
  });
}
