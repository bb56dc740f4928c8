import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { type Locale, localeList } from '../i18n/locales.ts';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

export type Kind = 'guide' | 'faq' | 'glossary' | 'calculator' | 'page';

/** What search knows of one section of a page. */
export interface SiteRecord {
  /** Address with the section's id, such as `/ja/guide/factors/#location`. */
  readonly url: string;
  readonly kind: Kind;
  readonly title: string;
  /** Title of the page the section stands on. */
  readonly page: string;
  /** Paragraphs of plain text, without the title. */
  readonly text: readonly string[];
}

/** A section while it is being read: lines become paragraphs. */
interface Draft {
  readonly id: string;
  title: string;
  lines: string[];
}

/** What is on a page but does not answer anybody's question. */
const skipped = new Set(
  'nav footer script style template noscript svg select option textarea input dialog iframe search'.split(
    ' ',
  ),
);
/** Elements whose words belong to the words around them; all others separate. */
const inline = new Set(
  'a abbr b bdi bdo button cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Elements that are a section of their own when they have an id. */
const sections = new Set(['section', 'article', 'details']);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary']);

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const has = (element: Element, name: string) => attribute(element, name) !== undefined;

/** A term of the glossary with all that is said of it. */
const isTerm = (element: Element) => attribute(element, 'itemprop') === 'hasDefinedTerm';

/** Breadcrumb, title and dates at the head of a page. */
const isPageHead = (element: Element) =>
  element.tagName === 'header' && find(element.childNodes, (one) => one.tagName === 'h1') !== undefined;

const silent = (element: Element) =>
  skipped.has(element.tagName) ||
  isPageHead(element) ||
  has(element, 'hidden') ||
  has(element, 'popover') ||
  has(element, 'data-unsearched') ||
  attribute(element, 'aria-hidden') === 'true' ||
  (element.tagName === 'button' && !has(element, 'popovertarget'));

function find(nodes: readonly Node[], test: (element: Element) => boolean): Element | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const found = test(node) ? node : find(node.childNodes, test);
    if (found) return found;
  }
  return undefined;
}

/** The text under some nodes; words of neighbouring elements are kept apart, words around an inline one are not. */
function textOf(nodes: readonly Node[], separator = ' '): string {
  let text = '';
  let afterElement = false;
  for (const node of nodes) {
    if (!isElement(node)) {
      if ('value' in node) text += node.value;
      afterElement = false;
      continue;
    }
    if (silent(node)) continue;
    const inner = textOf(node.childNodes, separator);
    if (inline.has(node.tagName)) text += (afterElement ? ' ' : '') + inner;
    else text += separator + inner + separator;
    afterElement = true;
  }
  return text;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

const names = new Set(['label', 'legend', 'h2', 'h3', 'h4']);

/**
 * What a calculator asks and what it is divided into. Its numbers are one example of many, and its ids are the
 * script's own, so neither is worth finding.
 */
const asked = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => {
    if (!isElement(node) || silent(node)) return [];
    return names.has(node.tagName) ? [tidy(textOf(node.childNodes))].filter(Boolean) : asked(node.childNodes);
  });

/** Reads a page into sections: at headings of the second and third level with an id, and at sections with one. */
function draftsOf(main: Element, id: string, title: string): Draft[] {
  const drafts: Draft[] = [{ id, title, lines: [] }];
  const open = (id: string, title: string) => {
    const draft: Draft = { id, title, lines: [] };
    drafts.push(draft);
    return draft;
  };

  function read(nodes: readonly Node[], into: Draft): Draft {
    let current = into;
    let run: Node[] = [];
    const flush = () => {
      const line = tidy(textOf(run));
      if (line) current.lines.push(line);
      run = [];
    };
    for (const node of nodes) {
      if (!isElement(node) || inline.has(node.tagName)) {
        run.push(node);
        continue;
      }
      flush();
      if (silent(node) || node.tagName === 'h1') continue;
      const id = attribute(node, 'id');
      if (headings.has(node.tagName) || (node.tagName === 'dt' && current.title === '')) {
        const heading = tidy(textOf(node.childNodes));
        if (current.title === '') current.title = heading;
        else if (id && /^h[23]$/.test(node.tagName)) current = open(id, heading);
        else if (heading) current.lines.push(heading);
      } else if (id && (sections.has(node.tagName) || isTerm(node))) {
        read(node.childNodes, open(id, ''));
      } else if (sections.has(node.tagName) || node.tagName === 'aside') {
        read(node.childNodes, current);
      } else if (has(node, 'data-drawn')) {
        current.lines.push(...asked(node.childNodes));
      } else {
        current = read(node.childNodes, current);
      }
    }
    flush();
    return current;
  }

  read(main.childNodes, drafts[0] as Draft);
  return drafts;
}

const kinds: readonly (readonly [string, Kind])[] = [
  ['calculators/', 'calculator'],
  ['faq/', 'faq'],
  ['glossary/', 'glossary'],
  ['guide/', 'guide'],
];

/** Every section of a built page: `recordsOf('/ja/faq/', html)`. Pages that ask not to be listed have none. */
export function recordsOf(path: string, html: string): readonly SiteRecord[] {
  const document = parse(html);
  const [, locale = ''] = path.split('/');
  if (!localeList.includes(locale as Locale)) return [];
  const root = document.childNodes;
  const meta = (name: string) =>
    find(root, (one) => one.tagName === 'meta' && attribute(one, 'name') === name);
  const robots = meta('robots');
  const main = find(root, (one) => one.tagName === 'main');
  if (!main || (robots && /noindex/.test(attribute(robots, 'content') ?? ''))) return [];
  const h1 = find(main.childNodes, (one) => one.tagName === 'h1');
  const page = tidy(textOf(h1?.childNodes ?? []));
  const within = path.slice(`/${locale}/`.length);
  const kind = kinds.find(([start]) => within.startsWith(start))?.[1] ?? 'page';
  return draftsOf(main, '', page)
    .filter(({ title }) => title !== '')
    .map(({ id, title, lines }) => ({
      url: id ? `${path}#${id}` : path,
      kind,
      title,
      page,
      text: lines,
    }));
}
