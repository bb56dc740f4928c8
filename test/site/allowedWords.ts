/**
 * What a Chinese, Japanese or Korean page may print in Latin letters; anything else there is taken for an English
 * leftover. Capitals of up to five letters (SLA, CRM) pass without being listed.
 */
const reasons: Readonly<Record<string, readonly string[]>> = {
  'names of this site, of places and of formulas': ['Support Cost Guide', 'GitHub', 'Erlang'],
  'names of techniques and file formats that have no other name': [
    'Cookie',
    'JavaScript',
    'Excel',
    'BibTeX',
    'JSON Schema',
    'CCaaS',
  ],
  'units of the size of a file': ['kB'],
  'names of licenses': ['Creative Commons', 'CC BY'],
  'names of certificates that a market writes in Latin letters': ['ISMS-P', 'Type II'],
  'who publishes which languages a country speaks': ['Unicode CLDR'],
  'names of languages, each in its own': ['English', 'Türkçe'],
  'names of products whose list prices are quoted': [
    'Zendesk Suite Team',
    'Zendesk Suite Professional',
    'Genesys Cloud',
  ],
};

/** A text without the names it may print; the longest are taken out first. */
export const withoutNames = (text: string): string =>
  Object.values(reasons)
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, ' '), text);
