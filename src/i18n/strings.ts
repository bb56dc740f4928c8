import type { Locale } from './locales.ts';
import en from './strings/en.ts';
import ja from './strings/ja.ts';
import ko from './strings/ko.ts';
import tr from './strings/tr.ts';
import zhCn from './strings/zh-cn.ts';

/** The forms a counted noun takes; `Intl.PluralRules` picks one. */
export type Plural = { readonly one: string; readonly other: string };

type Words<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends Plural ? Plural : Words<T[K]>;
};

/** The words of the interface: English keys are everyone's keys, so a missing or extra key does not compile. */
export type Strings = Words<typeof en>;

const strings: Readonly<Record<Locale, Strings>> = { en, 'zh-cn': zhCn, ja, ko, tr };

/** The interface words of one language. */
export const stringsFor = (locale: Locale): Strings => strings[locale];
