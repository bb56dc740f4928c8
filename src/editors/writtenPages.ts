import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, localeList } from '../i18n/locales.ts';

/** The folders of `content/` that hold a file for each page and language. */
const rooms = ['guides', 'pages', 'faq'] as const;

/** One file of prose. */
export interface WrittenPage {
  /** `content/guides/ja/factors.mdx` */
  readonly file: string;
  readonly room: (typeof rooms)[number];
  readonly locale: Locale;
  /** `factors` */
  readonly name: string;
  readonly text: string;
}

const FILE = new RegExp(`^content/(${rooms.join('|')})/(${localeList.join('|')})/([^_/][^/]*)\\.mdx$`);

/** The page a file is, by its path from the root of the project. */
export function pageOf(file: string, text: string): WrittenPage | undefined {
  const [, room, locale, name] = FILE.exec(file) ?? [];
  if (!name) return undefined;
  return { file, room: room as WrittenPage['room'], locale: locale as Locale, name, text };
}

/** Every file of prose in the project that stands in `root`, language by language. */
export const writtenPages = (root: string): readonly WrittenPage[] =>
  localeList.flatMap((locale) =>
    rooms.flatMap((room) => {
      const folder = `content/${room}/${locale}`;
      if (!existsSync(join(root, folder))) return [];
      return readdirSync(join(root, folder))
        .toSorted()
        .flatMap((name) => {
          const file = `${folder}/${name}`;
          return pageOf(file, readFileSync(join(root, file), 'utf8')) ?? [];
        });
    }),
  );
