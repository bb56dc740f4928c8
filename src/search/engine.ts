import type { Locale } from '../i18n/locales.ts';
import { excerptOf, opening, type Run } from './excerpt.ts';
import { inLatin } from './hangul.ts';
import type { Kind } from './records.ts';
import { either, ranked } from './score.ts';
import { segmentsOf, spaceless } from './segments.ts';
import { tokensOf } from './tokens.ts';
import { vocabularyOf, type WordLists } from './vocabulary.ts';
import { unchained } from './wordChain.ts';

/** What the list shows of one section. */
export interface Found {
  readonly url: string;
  readonly title: string;
  /** Title of the page, unless it is the section's own. */
  readonly page: string;
  readonly kind: Kind;
  readonly runs: readonly Run[];
}

/** The parts of Pagefind's browser API used here. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title: string; readonly page: string; readonly kind: Kind };
}
interface Hit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Fragment>;
}
interface Instance {
  readonly search: (term: string) => Promise<{ readonly results: readonly Hit[] }>;
  readonly preload: (term: string) => Promise<void>;
}
interface Pagefind {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => Instance;
}

/** Results shown; only these are fetched. */
const SHOWN = 6;
/** A result this far below the best answers some other question. */
const LEAST = 0.05;

/** How much the title and the aliases of a section count beside its text. */
const ranking = { metaWeights: { title: 5, kw: 3 } };

const wide: ReadonlySet<Locale> = new Set(['zh-cn', 'ja', 'ko']);

async function fetched(url: string): Promise<WordLists> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  const lists = (await response.json()) as WordLists;
  return { ...lists, words: unchained(lists.words).join(' ') };
}

/**
 * Loads the index of a language and returns what answers a query. Rejects when anything did not arrive;
 * each attempt asks anew, because a browser may remember that a script failed.
 */
export async function openIndex(folder: string, locale: Locale, attempt: number) {
  const script = `${folder}pagefind.js${attempt > 0 ? `?${attempt}` : ''}`;
  const [pagefind, lists] = await Promise.all([
    import(/* @vite-ignore */ script) as Promise<Pagefind>,
    fetched(`${folder}${locale}.json`),
  ]);
  const vocabulary = vocabularyOf(locale, lists);
  // A worker would be 12 kB more for an index that answers in a few milliseconds.
  const index = pagefind.createInstance({ basePath: folder, noWorker: true, metaCacheTag: '', ranking });
  // No word: what every search needs is loaded, and no part of the words.
  await index.preload('');

  return async (query: string): Promise<readonly Found[]> => {
    const tokens = tokensOf(query, vocabulary);
    const hits = new Map<string, Hit>();
    const searches = await Promise.all(
      tokens.map(async ({ forms, quiet }) => {
        const found = await Promise.all(forms.map((form) => index.search(inLatin(form))));
        for (const hit of found.flatMap(({ results }) => results)) hits.set(hit.id, hit);
        const scores = found.map(({ results }) => new Map(results.map(({ id, score }) => [id, score])));
        return { quiet, hits: either(scores) };
      }),
    );
    const order = ranked(searches);
    const best = order[0]?.[1] ?? 0;
    const shown = order.slice(0, SHOWN).filter(([, score]) => score >= best * LEAST);
    const telling = tokens.filter(({ quiet }) => !quiet);
    const forms = (telling.length > 0 ? telling : tokens).flatMap(({ forms }) => forms);
    // A compound may stand in a text only in its parts.
    const parts = spaceless(locale) ? forms.flatMap((form) => segmentsOf(form, locale)) : [];
    const words = [...forms, ...parts.filter((part) => part.length > 1)].map(vocabulary.fold);
    return Promise.all(
      shown
        .flatMap(([id]) => hits.get(id) ?? [])
        .map(async (hit) => {
          const { url, content, meta } = await hit.data();
          const { title, page, kind } = meta;
          const length = wide.has(locale) ? 90 : 170;
          const runs = excerptOf(content, words, vocabulary.fold, length);
          return {
            url,
            title,
            page: page === title ? '' : page,
            kind,
            runs: runs.length > 0 ? runs : [{ text: opening(content, length), marked: false }],
          };
        }),
    );
  };
}

export type Answer = Awaited<ReturnType<typeof openIndex>>;
