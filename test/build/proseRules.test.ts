import { expect, test } from 'vitest';
import { proseProblems, proseRules, readKnown } from '~/build/proseRules.ts';

const known = readKnown('.');
const told = (text: string) => proseProblems(text, known).map(({ line, say }) => `${line} ${say}`);

test('a digit typed into prose is found on its line, with what to do', () => {
  expect(told('An agent-hour is billed\nat 8 to 14 dollars.')).toEqual([
    expect.stringMatching(/^2 "8" is typed into prose\. Refer to a figure with <Figure id="…" \/>/),
    expect.stringContaining('2 "14" is typed into prose.'),
  ]);
  expect(told('料金は１２円です。')).toEqual([expect.stringContaining('"１２" is typed into prose.')]);
  expect(told('Aylık 26.005,50 lira')).toEqual([expect.stringContaining('"26.005,50" is typed')]);
});

test('a digit typed into a description is found as well', () => {
  expect(told('---\ntitle: Rates\ndescription: "From 8 dollars."\nreviewed: "2026-11-22"\n---\n')).toEqual([
    expect.stringContaining('3 "8" is typed into prose.'),
  ]);
});

test('an unknown figure is named on its line with the nearest one, in tags, braces and frontmatter', () => {
  expect(told('---\ndescription: "{fig:ph.rate.our}"\n---\n\nAt <Figure id="us.rate.hours" />.')).toEqual([
    '2 there is no figure "ph.rate.our". Did you mean "ph.rate.hour"?',
    '5 there is no figure "us.rate.hours". Did you mean "us.rate.hour"?',
  ]);
  expect(told('<Figure id="us.wage.hour@2019" />')).toEqual([
    '1 the figure "us.wage.hour" has no such year. It has 2016, 2024.',
  ]);
  expect(told('<Figure id={rate} />')).toEqual([expect.stringContaining('1 <Figure> names no figure.')]);
  expect(told('{fig:ph.rate.hour/middle}')).toEqual([
    '1 "middle" is not a part of a figure. Choose one of range, low, typical, high, bare.',
  ]);
});

test('an unknown example is named on its line with the nearest one', () => {
  expect(told('Words.\n\n<Example name="outdor-shop">\n\nA shop.\n\n</Example>')).toEqual([
    '3 there is no example "outdor-shop". Did you mean "outdoor-shop"? Examples stand in content/examples/.',
  ]);
  expect(told('<Example name="outdoor-shop" />')).toEqual([]);
  expect(told('<Example />')).toHaveLength(1);
});

test('an unknown calculator is named on its line with the nearest one', () => {
  expect(told('Words.\n\n<Calculator name="stafing" />')).toEqual([
    '3 there is no calculator "stafing". Did you mean "staffing"?',
  ]);
  expect(told('<CalculatorCard name="staffing" ask="volume" />')).toEqual([]);
  expect(told('<CalculatorCard ask="volume" />')).toHaveLength(1);
});

test('a link to a term nobody wrote is named on its line with the nearest one', () => {
  expect(told('Paid hours less [shrinkage](term:shrinkage)\nand [idle time](term:ocupancy).')).toEqual([
    '2 there is no term "ocupancy". Did you mean "occupancy"? Terms stand in content/glossary/.',
  ]);
});

test('a tag that nothing is called is named with the nearest', () => {
  expect(told('Words.\n\n<Calcultor name="staffing" />')).toEqual([
    '3 there is nothing called <Calcultor>. Did you mean <Calculator>?',
  ]);
});

test('a number that a calculator does not ask is named with the nearest it asks', () => {
  expect(told('<CalculatorCard name="total-cost" ask="volume wage" />')).toEqual([
    expect.stringMatching(/^1 total-cost does not ask for "wage"\. Did you mean "\w+"\?$/),
  ]);
});

test('a heading without an id is refused, as its link would differ in every language', () => {
  expect(told('# Title\n\n## Labor\n\n### Pay {/* #pay */}')).toEqual([
    '3 a heading has no id. End it with the id it has in every language: ## Labor {/* #labor */}.',
  ]);
});

const fine = [
  'Cover is 24/7, or 7/24 in Turkish.',
  'Certified to ISO 27001 and ISO/IEC 27001:2022.',
  'In 2024, as in 2019–2021.',
  'The 1st and the 22nd call.',
  'GDPR Art. 28 and KVKK m. 12',
  '個人情報保護法第25条',
  '第28条の8と第28条の8第1項',
  '개인정보 보호법 제28조의8과 제28조의8제1항',
  '2026年11月に、2026年11月22日に',
  '2026년 11월, 2026년 11월 22일, 2026년11월',
  'The range from P10 to P90.',
  '1件あたりの料金',
  '상담사 1인당 월 단가와 4대 보험',
  'A figure <Figure id="ph.rate.hour" show="low" /> and {fig:us.rate.hour/bare}.',
  'Code such as `?agents=20` stays.',
  '```\nagents = 20\n```',
  'A [link](../factors/?agents=20#top).',
  '1. First\n2. Second',
  '<RateRanges width="20" />',
  '{/* 20 agents: a note to translators */}',
];

test.each([
  ['第28条の8割', '8'],
  ['제28조의8개', '8'],
  ['제28조의 8개', '8'],
  ['2026年11人', '11'],
  ['2026年13月', '13'],
  ['2026년 11명', '11'],
  ['11月に30人', '11'],
])('%s counts something, so that its digit may not stand', (text, digit) => {
  expect(told(text)).toEqual(
    expect.arrayContaining([expect.stringContaining(`"${digit}" is typed into prose.`)]),
  );
});

test.each(fine)('%s may stand', (text) => {
  expect(told(text)).toEqual([]);
});

test('asterisks that Markdown left standing stop the build with file and line', () => {
  const left = {
    type: 'root',
    children: [{ type: 'text', value: '**外注（', position: { start: { line: 9 } } }],
  };
  expect(() => proseRules()(left, { path: 'content/pages/en/about.mdx' })).toThrow(
    'content/pages/en/about.mdx:9 ** is left standing',
  );
});

test('every entry of the list of allowed digits has a reason and allows digits only', () => {
  for (const { pattern, reason } of known.allowed) {
    expect(reason).toMatch(/\w{4}/);
    expect('agents, contacts and a rate').not.toMatch(new RegExp(pattern));
  }
});
