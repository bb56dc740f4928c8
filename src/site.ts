/** The written pages of the site in reading order: the name of the file, and its address under a language. */
export const pages = [
  { name: 'home', room: 'pages', path: '' },
  { name: 'introduction', room: 'guides', path: 'guide/introduction/' },
  { name: 'factors', room: 'guides', path: 'guide/factors/' },
  { name: 'cost-breakdown', room: 'guides', path: 'guide/cost-breakdown/' },
  { name: 'faq', room: 'pages', path: 'faq/' },
  { name: 'glossary', room: 'pages', path: 'glossary/' },
  { name: 'data', room: 'pages', path: 'data/' },
  { name: 'about', room: 'pages', path: 'about/' },
] as const;

export type SitePage = (typeof pages)[number];
export type PageName = SitePage['name'];

/** What questions of the FAQ are about, `first` being those that nearly every reader asks. */
type Theme =
  | 'first'
  | 'prices'
  | 'bill'
  | 'in-house'
  | 'team'
  | 'billing'
  | 'quotes'
  | 'contracts'
  | 'quality'
  | 'places'
  | 'data'
  | 'ai'
  | 'deciding';

/** The themes of the FAQ page, and the questions of each in the order shown: files in `content/faq/{locale}/`. */
export const questions = {
  first: ['hourly-rates', 'data-security', 'offshore-advantages', 'hidden-costs', 'measuring-roi'],
} as const satisfies Partial<Record<Theme, readonly string[]>>;

/** Parts of the site that hold several pages, by the first word of their address, and where each begins. */
export const parts = {
  guide: 'guide/introduction/',
  calculators: 'calculators/',
  locations: 'locations/',
} as const;
export type Part = keyof typeof parts;

/** The part a page belongs to: `'guide'` for `guide/factors/`, none for `faq/`. */
export const partOf = (path: string): Part | undefined =>
  (Object.keys(parts) as Part[]).find((part) => path.startsWith(`${part}/`));

/** The written pages a page stands under, the widest first: `guide/factors/` for `guide/factors/location/`. */
export const above = (path: string): readonly SitePage[] =>
  pages.filter((page) => page.path !== '' && page.path !== path && path.startsWith(page.path));

/** The written pages right under one: those of `guide/factors/` for that, the main pages of the guide for `guide/`. */
export const under = (path: string): readonly SitePage[] =>
  pages.filter(
    (page) =>
      page.path !== path &&
      page.path.startsWith(path) &&
      !above(page.path).some((one) => one.path.length > path.length),
  );
