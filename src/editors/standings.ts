import { type Locale, localeList } from '../i18n/locales.ts';
import { followedBy, versionOf } from './follows.ts';
import type { WrittenPage } from './writtenPages.ts';

/** How a translation stands to its English source. */
export interface Standing {
  readonly file: string;
  readonly locale: Locale;
  /** The English file it follows. */
  readonly source: string;
  /** `unmarked` says nothing of what it follows; `orphan` has no English source. */
  readonly state: 'current' | 'stale' | 'missing' | 'unmarked' | 'orphan';
  /** The version it says it follows. */
  readonly follows?: string;
  /** The version of the English text as it stands. */
  readonly version?: string;
}

const inLocale = (file: string, locale: Locale) =>
  file.replace(/^(content\/\w+\/)[^/]+/, (_, room: string) => room + locale);

/** How every translation stands, those that should exist and do not among them. */
export function standings(pages: readonly WrittenPage[]): readonly Standing[] {
  const texts = new Map(pages.map(({ file, text }) => [file, text]));
  const sources = pages.filter(({ locale }) => locale === 'en').map(({ file }) => file);
  return localeList
    .filter((locale) => locale !== 'en')
    .flatMap((locale) => {
      const own = pages.filter((page) => page.locale === locale).map(({ file }) => file);
      const expected = sources.map((source) => inLocale(source, locale));
      return [...new Set([...expected, ...own])].map((file): Standing => {
        const source = inLocale(file, 'en');
        const english = texts.get(source);
        const text = texts.get(file);
        const follows = text === undefined ? undefined : followedBy(text);
        const version = english === undefined ? undefined : versionOf(english);
        const state =
          text === undefined
            ? 'missing'
            : version === undefined
              ? 'orphan'
              : follows === undefined
                ? 'unmarked'
                : follows === version
                  ? 'current'
                  : 'stale';
        return { file, locale, source, state, ...(follows && { follows }), ...(version && { version }) };
      });
    });
}
