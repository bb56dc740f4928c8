import { expect, test } from 'vitest';
import { linkProblems } from '~/build/linkRules.ts';
import { type Places, readPlaces } from '~/build/places.ts';

const real = readPlaces('.');
const told = (text: string, name = 'factors', places: Places = real) =>
  linkProblems({ room: 'guides', locale: 'ja', name, text }, places).map(({ line, say }) => `${line} ${say}`);

test('a link that leads nowhere is named on its line, with the nearest address as seen from the page', () => {
  expect(told('Words.\n\nSee [costs](../cost-breakdwn/).')).toEqual([
    '3 the link "../cost-breakdwn/" leads to guide/cost-breakdwn/, where no page is. Did you mean "../cost-breakdown/"?',
  ]);
  expect(told('[staffing](../../calculators/stafing/?v=1)')).toEqual([
    expect.stringContaining('Did you mean "../../calculators/staffing/"?'),
  ]);
  // One folder too few or too many is the commonest slip.
  expect(told('[faq](../faq/)')).toEqual([expect.stringContaining('Did you mean "../../faq/"?')]);
});

test('an address without its slash at the end is refused, as it would lead by way of another', () => {
  expect(told('[costs](../cost-breakdown)')).toEqual([
    expect.stringContaining('Did you mean "../cost-breakdown/"?'),
  ]);
});

test('a place that the other page, or the page itself, does not have is named with the nearest it has', () => {
  expect(told('[checks](../cost-breakdown/#checklist-for-a-meeting)')).toEqual([
    '1 the link "../cost-breakdown/#checklist-for-a-meeting" names a place that guide/cost-breakdown/ does not have. Did you mean "#checklist-for-the-meeting"?',
  ]);
  expect(told('## 場所 {/* #location */}\n\n[場所](#locaton)')).toEqual([
    expect.stringContaining('Did you mean "#location"?'),
  ]);
});

test('a page that this language does not have is named by its file', () => {
  const under = { ...real.under, ja: [{ path: 'faq/', unwritten: 'content/pages/ja/faq.mdx' }] };
  expect(told('[faq](../../faq/)', 'factors', { ...real, under })).toEqual([
    '1 the link "../../faq/" leads to a page this language does not have: content/pages/ja/faq.mdx is missing.',
  ]);
});

test('links in tags and from questions are followed as well', () => {
  expect(told('<a href="../factor/">x</a>')).toHaveLength(1);
  const question = { room: 'faq', locale: 'ja', name: 'hourly-rates' } as const;
  const from = (text: string) => linkProblems({ ...question, text }, real);
  expect(from('[x](../guide/factors/) [y](#data-security)')).toEqual([]);
  expect(from('[x](../../guide/factors/)')).toHaveLength(1);
});

test.each([
  '[a](../cost-breakdown/#labor)',
  '[a](../introduction/#example-outdoor-shop)',
  '[a](../../calculators/quick-estimate/?v=1&where=offshore#anything)',
  '[a](../../faq/#hidden-costs)',
  '[a](../../search/?q=rate)',
  '[a](../../locations/ph/) [b](../../locations/)',
  '[a](../../)',
  '[a](/model/model.json)',
  '[shrinkage](term:shrinkage)',
  '[a](https://example.org/x) <a href="mailto:a@example.org">b</a>',
  '`[a](../nowhere/)`',
])('%s may stand', (text) => {
  expect(told(text)).toEqual([]);
});

test('an address from the root is no way to another page', () => {
  expect(told('[a](/ja/faq/)')).toEqual([expect.stringContaining('1 the link "/ja/faq/" leads nowhere.')]);
});
