import { expect, test } from 'vitest';
import { BookProblems, parseBook } from '~/figures/book.ts';

const sources = `{
  "adviser-2026": {
    "title": "What agents cost",
    "publisher": "An adviser",
    "url": "https://adviser.example/rates",
    "published": "2026-03",
    "kind": "analyst",
    "language": "en"
  },
  "seller-2026": {
    "title": "Our prices",
    "publisher": "A seller",
    "url": "https://seller.example/",
    "kind": "vendor-blog",
    "language": "en"
  }
}`;

const rate = {
  unit: 'USD/agent-hour',
  basis: 'paid',
  tax: 'excl',
  stands: 'published',
  series: {
    '2024': { typical: 10, spread: 'single', sources: ['adviser-2026'], confidence: 'medium' },
    '2026': {
      low: 8,
      typical: 11,
      high: 14,
      spread: 'range',
      sources: ['seller-2026'],
      confidence: 'medium',
    },
  },
  use: '2026',
} as const;

const ph = 'content/data/countries/ph.json';

/** The Philippine file with one thing changed, beside two good sources. */
function book(change: (text: string) => string, path = ph) {
  const text = JSON.stringify({ 'rate.hour': rate }, null, 2);
  const changed = change(text);
  return parseBook({ [path]: changed, 'content/data/sources.json': sources });
}

function problemsOf(change: (text: string) => string, path = ph): readonly string[] {
  try {
    book(change, path);
  } catch (error) {
    if (error instanceof BookProblems) return error.problems;
    throw error;
  }
  return [];
}

const good = (text: string) => text;
const latest = (before: string, after: string) => (text: string) => {
  const from = text.indexOf('"2026": {');
  expect(text.indexOf(before, from)).toBeGreaterThan(from);
  return text.slice(0, from) + text.slice(from).replace(before, after);
};

test('a figure is found by place, topic and name, in the year it says to use', () => {
  const figure = book(good).figure('ph.rate.hour');
  expect(figure).toMatchObject({
    place: 'ph',
    measure: 'rate.hour',
    year: '2026',
    low: 8,
    typical: 11,
    high: 14,
  });
  expect(
    book(good)
      .sourcesOf('ph.rate.hour')
      .map(({ id }) => id),
  ).toEqual(['seller-2026']);
});

test('a year can be pinned, and the history is in order', () => {
  expect(book(good).figure('ph.rate.hour@2024').typical).toBe(10);
  expect(
    book(good)
      .history('ph.rate.hour')
      .map(({ year }) => year),
  ).toEqual(['2024', '2026']);
  expect(() => book(good).figure('ph.rate.hour@2019')).toThrow('It has 2024, 2026');
});

test('asking for a figure nobody curated names the nearest one', () => {
  expect(() => book(good).figure('ph.rate.hours')).toThrow(
    'There is no figure "ph.rate.hours". Did you mean "ph.rate.hour"?',
  );
});

const broken: readonly [title: string, change: (text: string) => string, problem: string][] = [
  [
    'a range out of order',
    latest('"low": 8', '"low": 12'),
    `${ph}:17 rate.hour: low 12 is above typical 11. Put the smaller number first.`,
  ],
  [
    'a price below zero',
    latest('"low": 8', '"low": -8'),
    `${ph}:17 rate.hour: low -8 is below zero. Only inflation may be.`,
  ],
  [
    'a figure without a source',
    (text) => text.replace('"seller-2026"', ''),
    'rate.hour: series.2026.sources has no source. A figure without a source does not exist: add the id of one in sources.json.',
  ],
  [
    'a source that does not exist',
    (text) => text.replace('seller-2026', 'seller-2025'),
    `${ph}:22 rate.hour: there is no source "seller-2025". Did you mean "seller-2026"? Otherwise add it to sources.json.`,
  ],
  [
    'an unknown key',
    latest('"typical": 11', '"typicel": 11'),
    `${ph}:18 rate.hour: unknown key "typicel". Did you mean "typical"?`,
  ],
  [
    'a seller’s word held to be certain',
    latest('"medium"', '"high"'),
    `${ph}:24 rate.hour: rests on sellers’ own pages alone and cannot be of high confidence. Write "medium" or "low".`,
  ],
  [
    'a missing unit',
    (text) => text.replace('"unit": "USD/agent-hour",', ''),
    `${ph}:2 rate.hour: unit is missing. Add it.`,
  ],
  [
    'a unit nobody knows',
    (text) => text.replace('agent-hour', 'agenthour'),
    'is not a unit. Write a currency with one of',
  ],
  [
    'a price silent about tax',
    (text) => text.replace('"tax": "excl",', ''),
    'a price says nothing about tax.',
  ],
  [
    'an hourly rate without its basis',
    (text) => text.replace('"basis": "paid",', ''),
    'an hourly rate has no basis.',
  ],
  [
    'a year to use that is not there',
    (text) => text.replace('"use": "2026"', '"use": "2025"'),
    'use "2025" is not a year of the series. Choose one of 2024, 2026.',
  ],
  [
    'a word outside its list',
    (text) => text.replace('"published"', '"guessed"'),
    'stands must be one of published, summary,',
  ],
  [
    'a range with one end',
    latest('"low": 8,', ''),
    'spread "range" does not fit the values given (typical+high).',
  ],
  ['a key that is no id', (text) => text.replace('rate.hour', 'Rate'), '"Rate" is not a figure\'s name.'],
  [
    'a key written twice',
    (text) => text.replace('"use": "2026"', '"use": "2026", "use": "2024"'),
    'is not valid JSON',
  ],
  [
    'a source nobody cites',
    (text) => text.replace('adviser-2026', 'seller-2026'),
    'content/data/sources.json:2 adviser-2026: no figure cites this source.',
  ],
];

test.each(broken)('%s is refused, with file, line and what to do', (_, change, problem) => {
  expect(problemsOf(change)).toEqual([expect.stringContaining(problem)]);
});

test('prices of a whole country may fall: inflation below zero is kept', () => {
  const fell = (text: string) =>
    latest('"low": 8', '"low": -0.4')(text).replace('rate.hour', 'inflation.prices');
  expect(problemsOf(fell)).toEqual([]);
  expect(book(fell).figure('ph.inflation.prices').low).toBe(-0.4);
});

test('a file that is named after no country is refused', () => {
  expect(problemsOf(good, 'content/data/countries/qq.json')[0]).toBe(
    'content/data/countries/qq.json:1 "qq" is not a country. Name the file by its ISO code in lower case, such as ph.json.',
  );
});

test('an offshore figure does not belong among the channels', () => {
  const shared = 'content/data/shared/channels.json';
  const problems = problemsOf((text) => text.replace('"rate.hour"', '"offshore.rate.hour"'), shared);
  expect(problems[0]).toBe(
    `${shared}:2 "offshore" does not belong in this file. It holds phone, chat, email, social, ai.`,
  );
});

test('an exchange rate without its month is refused', () => {
  const shared = 'content/data/shared/fx.json';
  const problems = problemsOf(
    (text) => text.replace('"rate.hour"', '"eu.fx.usd"').replace('USD/agent-hour', 'EUR/USD'),
    shared,
  );
  expect(problems).toEqual([expect.stringContaining('an exchange rate needs its month.')]);
});

test('every problem is told at once', () => {
  const worse = (text: string) => latest('"low": 8', '"low": 12')(text).replace('"tax": "excl",', '');
  expect(problemsOf(worse)).toHaveLength(2);
});
