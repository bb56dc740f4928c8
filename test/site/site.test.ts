import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFile } from '../../src/build/headers.ts';
import { budgets } from './budgets.ts';
import { type BuiltPage, builtFiles, builtPages, dist } from './built.ts';
import { languageFaults, sitemapFaults } from './languages.ts';
import { brokenLinks } from './links.ts';
import { markupFaults } from './markup.ts';
import { policyFaults } from './policy.ts';
import { tiedLines } from './repository.ts';
import { differences } from './sameness.ts';
import { paperWeight, scriptInUse, scriptOnLoad, workerInUse } from './weights.ts';
import { leftovers, rawMarks } from './words.ts';

const files = builtFiles();
const pages = builtPages();
const site = new URL(
  pages
    .find(({ address }) => address === '/en/')
    ?.document.querySelector('link[rel=canonical]')
    ?.getAttribute('href') ?? '',
).origin;

test('every link and every place it names exists, and keeps the reader’s language', () => {
  expect(brokenLinks(pages, files, site)).toEqual([]);
});

test('every page tells its language, its address and its twins in the other languages', () => {
  expect(languageFaults(pages, site)).toEqual([]);
});

test('the sitemap lists every page meant to be found, and no other', () => {
  const sitemap = files
    .filter((file) => /^\/sitemap-\d+\.xml$/.test(file))
    .map((file) => readFileSync(join(dist, file), 'utf8'));
  expect(sitemapFaults(pages, sitemap.join('\n'), site)).toEqual([]);
});

test('five languages have the same pages, headings, figures, examples and calculators', () => {
  expect(differences(pages)).toEqual([]);
});

test('no page shows a mark or a slot that should have become text', () => {
  expect(rawMarks(pages)).toEqual([]);
});

test('no English is left in Chinese, Japanese, Korean and Turkish', () => {
  expect(leftovers(pages)).toEqual([]);
});

test('the HTML of every page is valid', () => {
  expect(pages.flatMap(markupFaults)).toEqual([]);
});

test('every page carries a strict content security policy and nothing it would refuse', () => {
  expect(policyFaults(pages)).toEqual([]);
});

test('the headers file for the host is part of the built site', () => {
  const text = readFileSync(join(dist, '_headers'), 'utf8');
  expect(text).toBe(headersFile());
  for (const header of ['frame-ancestors', 'nosniff', 'Referrer-Policy', 'Permissions-Policy', 'immutable'])
    expect(text).toContain(header);
});

test('no file of the repository names a folder of one machine or a package registry', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: join(dist, '..'), encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
  expect(tracked.length).toBeGreaterThan(0);
  const texts = tracked.filter((file) => !/\.(png|webp|ico|woff2?)$/.test(file));
  expect(texts.flatMap((file) => tiedLines(file, readFileSync(join(dist, '..', file), 'utf8')))).toEqual([]);
});

test('in every language the guide to locations and the index lead to the page of every country', () => {
  const linking = pages.filter(({ path }) => ['guide/factors/location/', 'locations/'].includes(path));
  expect(linking).toHaveLength(10);
  for (const { locale, address, document } of linking) {
    const countries = pages.filter((page) => page.locale === locale && /^locations\/..\/$/.test(page.path));
    expect(countries.length).toBeGreaterThan(0);
    const unlinked = countries.filter((page) => !document.querySelector(`main a[href="${page.address}"]`));
    expect(
      unlinked.map((page) => page.address),
      address,
    ).toEqual([]);
  }
});

const isList = ({ path }: BuiltPage) => ['faq/', 'glossary/', 'locations/', 'data/'].includes(path);
const hasCalculator = ({ document }: BuiltPage) => document.querySelector('[data-calculator] form') !== null;
/** What a page weighs and may weigh. */
function weigh(page: BuiltPage) {
  const calculator = hasCalculator(page);
  const paper =
    (isList(page) ? budgets.listPaper : budgets.guidePaper) + (calculator ? budgets.calculatorPaper : 0);
  // The search page is search itself: its script counts among what the first search loads.
  const onLoad = page.path === 'search/' ? budgets.searchFirstUse : budgets.guideScript;
  const inUse = () => [
    { what: 'script in use', bytes: scriptInUse(page), budget: budgets.calculatorScript },
    { what: 'worker', bytes: workerInUse(page), budget: budgets.calculatorWorker },
  ];
  return [
    { what: 'HTML+CSS', bytes: paperWeight(page), budget: paper },
    { what: 'script on load', bytes: scriptOnLoad(page), budget: onLoad },
    ...(calculator ? inUse() : []),
  ].map((weight) => ({
    address: page.address,
    path: page.path,
    ...weight,
  }));
}

test('no page is heavier than its budget', () => {
  const weights = pages.flatMap(weigh);
  // One line for a page and a measure: the heaviest of its languages.
  const heaviest = new Map<string, (typeof weights)[number]>();
  for (const weight of weights.toSorted((a, b) => a.bytes - b.bytes))
    heaviest.set(`${weight.path} ${weight.what}`, weight);
  const lines = [...heaviest.values()].toSorted((a, b) => a.what.localeCompare(b.what) || b.bytes - a.bytes);
  console.table(
    lines.map(({ what, address, bytes, budget }) => ({ what, heaviest: address, bytes, budget })),
  );
  expect(weights.filter(({ bytes, budget }) => bytes > budget)).toEqual([]);
});
