/** The written pages of the site in reading order: the name of the file, and its address under a language. */
export const pages = [
  { name: 'home', room: 'pages', path: '' },
  { name: 'introduction', room: 'guides', path: 'guide/introduction/' },
  { name: 'factors', room: 'guides', path: 'guide/factors/' },
  { name: 'support-types-and-channels', room: 'guides', path: 'guide/factors/support-types-and-channels/' },
  { name: 'expertise', room: 'guides', path: 'guide/factors/expertise/' },
  { name: 'location', room: 'guides', path: 'guide/factors/location/' },
  { name: 'time-zones-and-languages', room: 'guides', path: 'guide/factors/time-zones-and-languages/' },
  { name: 'service-model', room: 'guides', path: 'guide/factors/service-model/' },
  { name: 'staffing-and-skills', room: 'guides', path: 'guide/factors/staffing-and-skills/' },
  { name: 'workload-and-seasonality', room: 'guides', path: 'guide/factors/workload-and-seasonality/' },
  { name: 'technology', room: 'guides', path: 'guide/factors/technology/' },
  { name: 'quality-and-service-levels', room: 'guides', path: 'guide/factors/quality-and-service-levels/' },
  { name: 'contract-terms', room: 'guides', path: 'guide/factors/contract-terms/' },
  { name: 'cost-breakdown', room: 'guides', path: 'guide/cost-breakdown/' },
  { name: 'in-house-cost', room: 'guides', path: 'guide/cost-breakdown/in-house-cost/' },
  { name: 'hidden-costs', room: 'guides', path: 'guide/cost-breakdown/hidden-costs/' },
  { name: 'pricing-models', room: 'guides', path: 'guide/pricing-models/' },
  { name: 'benefits', room: 'guides', path: 'guide/benefits/' },
  { name: 'challenges', room: 'guides', path: 'guide/challenges/' },
  { name: 'best-practices', room: 'guides', path: 'guide/best-practices/' },
  { name: 'choosing-a-partner', room: 'guides', path: 'guide/best-practices/choosing-a-partner/' },
  {
    name: 'service-level-agreements',
    room: 'guides',
    path: 'guide/best-practices/service-level-agreements/',
  },
  { name: 'performance-reviews', room: 'guides', path: 'guide/best-practices/performance-reviews/' },
  { name: 'data-privacy', room: 'guides', path: 'guide/best-practices/data-privacy/' },
  { name: 'evaluating-a-quote', room: 'guides', path: 'guide/evaluating-a-quote/' },
  { name: 'measuring-roi', room: 'guides', path: 'guide/measuring-roi/' },
  { name: 'ai-and-automation', room: 'guides', path: 'guide/ai-and-automation/' },
  { name: 'conclusion', room: 'guides', path: 'guide/conclusion/' },
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
  prices: ['own-volume', 'philippines-rate', 'provider-margin', 'twenty-agents'],
  bill: ['setup-fee', 'billable-minutes', 'what-counts'],
  'in-house': ['own-or-outsourced', 'productive-hour', 'payback', 'savings-claims'],
  team: ['how-many-agents', 'ticket-rules', 'chats-at-once', 'round-the-clock', 'three-to-five', 'attrition'],
  billing: [
    'unit-incentives',
    'switching-units',
    'seasons',
    'peaks',
    'fixed-or-metered',
    'shared-or-dedicated',
  ],
  quotes: ['quotes-differ', 'above-the-quote'],
  contracts: ['minimums', 'leaving', 'renewal'],
  quality: ['service-target', 'worse-service', 'customers-and-price'],
  places: ['languages'],
  data: ['breach', 'turkey-license'],
  ai: ['ai-bill', 'ai-and-people'],
  deciding: ['small-team'],
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
