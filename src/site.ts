/** The written pages of the site in reading order: the name of the file, and its address under a language. */
export const pages = [
  { name: 'home', room: 'pages', path: '' },
  { name: 'introduction', room: 'guides', path: 'guide/introduction/' },
  { name: 'factors', room: 'guides', path: 'guide/factors/' },
  { name: 'cost-breakdown', room: 'guides', path: 'guide/cost-breakdown/' },
  { name: 'faq', room: 'pages', path: 'faq/' },
  { name: 'data', room: 'pages', path: 'data/' },
  { name: 'about', room: 'pages', path: 'about/' },
] as const;

export type SitePage = (typeof pages)[number];
export type PageName = SitePage['name'];

/** The questions of the FAQ page in the order shown; each is a file in `content/faq/{locale}/`. */
export const questions = [
  'hourly-rates',
  'data-security',
  'offshore-advantages',
  'hidden-costs',
  'measuring-roi',
] as const;
