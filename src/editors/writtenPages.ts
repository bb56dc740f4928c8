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

/** Every file of prose in the project that stands in `root`, language by language. */
export const writtenPages = (root: string): readonly WrittenPage[] =>
  localeList.flatMap((locale) =>
    rooms.flatMap((room) => {
      const folder = `content/${room}/${locale}`;
      if (!existsSync(join(root, folder))) return [];
      return readdirSync(join(root, folder))
        .toSorted()
        .flatMap((name) => {
          if (!/^[^_].*\.mdx$/.test(name)) return [];
          const file = `${folder}/${name}`;
          const text = readFileSync(join(root, file), 'utf8');
          return { file, room, locale, name: name.slice(0, -'.mdx'.length), text };
        });
    }),
  );
