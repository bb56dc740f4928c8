import type { Locale } from '../i18n/locales.ts';
import { readRules } from './readRules.ts';
import { withFigures } from './text.ts';

/** The dataset and the rules for defaults as they stand on disk; read once, while pages are built. */
export const rules = readRules(process.cwd());

/** The dataset of the site. */
export const { book } = rules;

/** A text of frontmatter, strings or structured data with its `{fig:…}` in words. */
export const inWords = (text: string, locale: Locale): string => withFigures(text, book, locale);
