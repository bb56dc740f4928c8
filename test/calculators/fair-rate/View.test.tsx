// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Answer } from '~/calculators/fair-rate/Answer.tsx';
import { answerOf, parts } from '~/calculators/fair-rate/answerOf.ts';
import { kitOf } from '~/calculators/fair-rate/kit.ts';
import { table } from '~/calculators/fair-rate/table.ts';
import { surety, tell } from '~/calculators/fair-rate/tell.ts';
import { formOf, View } from '~/calculators/fair-rate/View.tsx';
import { workedOf } from '~/calculators/fair-rate/workedOf.ts';
import type { Typed } from '~/form/question.ts';
import { filledWith } from '~/form/useForm.ts';
import { type Locale, localeList } from '~/i18n/locales.ts';
import { replyTo } from '~/worker/parts.ts';
import { round } from './asking.ts';

afterEach(cleanup);

const kits = new Map(localeList.map((locale) => [locale, kitOf(locale)]));
const kitFor = (locale: Locale) => kits.get(locale) ?? kitOf(locale);

/** Texts as somebody would type them, each without a mark that differs by language. */
const typed = (query: string): Typed =>
  Object.fromEntries([...new URLSearchParams(query)].map(([name, text]) => [name, { text }]));

function replyIn(query: string, locale: Locale = 'en') {
  const { answers, currency } = filledWith(typed(query), formOf(kitFor(locale), false));
  const rate = answerOf(answers, currency);
  const worked = workedOf(answers, currency);
  if (!rate || !worked) throw new Error(`no answer to ${query}`);
  return { rate, worked };
}

const told = (query: string, locale: Locale = 'en') => tell(kitFor(locale), replyIn(query, locale));

function show(query: string, locale: Locale = 'en') {
  const props = { kit: kitFor(locale), reply: replyIn(query, locale), served: true, level: 2 as const };
  return render(<Answer {...props} address={() => 'https://example.com/'} />).container;
}

const broken = /NaN|Infinity|undefined|\[object|\{\w+\}/;

/** A case of every verdict, and of everything that may not be known. */
const cases = {
  nothing: 'country=ph&rate=1',
  belowFloor: `${round}&legal-minimum=1500&rate=20`,
  belowMarket: `${round}&legal-minimum=1000&rate=20`,
  covers: `${round}&legal-minimum=1000&rate=28`.replace('rate=28', 'rate=27.6'),
  dear: `${round}&rate=60`,
  productive: `${round}&productive-rate=30&night-share=20`,
  month: 'country=tr&other=de&seat-price=3000',
  same: 'country=ph&other=ph&other-pay=300',
  noPay: 'country=ke&other=pl',
  noPayButFloor: 'country=ke&legal-minimum=100&rate=9',
};

describe.each(localeList)('in %s', (locale) => {
  test('the page is served with its answer, six fields first, every one named', () => {
    const kit = kitFor(locale);
    const reply = replyTo(parts, filledWith({}, formOf(kit, true)));
    const { container } = render(
      <View kit={kit} ownPage first={{ reply, stale: false, settled: true, served: true }} />,
    );
    expect(container.querySelector('.sentence')?.textContent).toMatch(/\d/);
    expect(container.textContent).not.toMatch(broken);
    const names = [...container.querySelectorAll('form [name]')].map((field) => field.getAttribute('name'));
    expect(names).toEqual(['country', 'rate', 'seat-price', 'provider-pay', 'legal-minimum', 'other']);
    for (const name of names) {
      const field = container.querySelector(`[name=${name}]`);
      expect(container.querySelector(`label[for="${field?.id}"]`)?.textContent, `${name}`).toBeTruthy();
    }
  });

  test.each(Object.entries(cases))('%s is told in whole sentences without a slot left', (_, query) => {
    const { sentence, headlines, facts, warnings = [] } = told(query, locale);
    for (const text of [
      sentence,
      ...warnings,
      ...[...headlines, ...facts].flatMap((each) => Object.values(each).map(String)),
    ]) {
      expect(text).not.toMatch(broken);
      expect(text).not.toBe('');
    }
    expect(show(query, locale).textContent).not.toMatch(broken);
    cleanup();
    for (const row of table(kitFor(locale), replyIn(query, locale))) {
      expect(row).toHaveLength(3);
      expect(row.join()).not.toMatch(broken);
    }
  });
});

describe('what is said of a price', () => {
  test('the one that leaves nothing says how much is missing, and warns that it covers neither', () => {
    const { sentence, warnings } = told(cases.nothing);
    expect(sentence).toMatch(/leaves the agent nothing: \$[\d.]+ a month is missing/);
    expect(warnings?.join()).toMatch(/Philippines: this price does not even pay/);
  });

  test('the one below the law says so, with the share of it', () => {
    const { sentence, warnings } = told(cases.belowFloor);
    expect(sentence).toMatch(
      /leaves the agent \$1,020 a month. That is only 67% of the lowest pay allowed, \$1,500/,
    );
    expect(warnings?.join()).toMatch(/neither the lowest pay allowed nor what agents there earn/);
  });

  test('the one that keeps the law but not the market says that too', () => {
    const { sentence, warnings } = told(cases.belowMarket);
    expect(sentence).toMatch(/That is 60% of what agents there earn, \$1,690/);
    expect(warnings?.join()).toMatch(/covers the lowest pay allowed, but not what agents there earn/);
  });

  test('of a dear one it says to ask what it pays for', () => {
    expect(told(cases.dear).sentence).toMatch(/above the most expensive build-up/);
  });

  test('a share short of the whole is never rounded up to it', () => {
    // 0.9996 of it.
    const { sentence } = told(`${round}&rate=27.49`);
    expect(sentence).toMatch(/99% of what agents there earn/);
  });

  test('where the law is not known it says that it was not checked', () => {
    const unchecked = /no legal minimum is in our data/;
    expect(told('country=ph').warnings?.join()).toMatch(unchecked);
    expect(told(`${round}&legal-minimum=1000&other-minimum=900`).warnings?.join()).not.toMatch(unchecked);
  });

  test('without a quote it says that what is usual is judged', () => {
    expect(told('country=ph').warnings?.join()).toMatch(/No quote is entered/);
    expect(told('country=ph&rate=9').warnings?.join()).not.toMatch(/No quote is entered/);
  });

  test('the first two amounts are the price and the pay of the first place', () => {
    const [price, pay] = told('country=ph&other=co').headlines;
    expect(price).toMatchObject({ label: 'Price this pay needs: Philippines', of: ['rate', 1] });
    expect(price?.value).toMatch(/per paid hour/);
    expect(pay).toMatchObject({ label: 'Pay the price leaves, per month: Philippines', of: ['left', 1] });
  });

  test('a lira price is told in minimum wages', () => {
    const { facts } = told('market=tr');
    expect(facts.find(({ label }) => label === 'What agents earn, in legal minimums')?.value).toBe(
      '1.25 times',
    );
  });
});

test('the same place twice, with other pay, is told apart', () => {
  const { headlines } = told(cases.same);
  expect(new Set(headlines.map(({ label }) => label)).size).toBe(4);
  expect(headlines[2]?.label).toBe('Price this pay needs: Philippines (2)');
});

test('the verdict whose sureness is told is against the law where that is known', () => {
  expect(surety(kitFor('en'), replyIn('country=ph')).sides?.[0]).toMatch(/what agents there earn/);
  expect(surety(kitFor('en'), replyIn('country=kr')).sides?.[0]).toMatch(/lowest pay allowed/);
});

describe('below the amounts', () => {
  test('both places stand line against line, what is not known is called so', () => {
    show('country=ph&other=ke');
    const both = screen.getByRole('table', { name: 'Both places, line against line' });
    const line = within(both).getByRole('rowheader', { name: 'What agents there earn, per month' });
    const cells = [...(line.closest('tr')?.querySelectorAll('td') ?? [])];
    expect(cells.map(({ textContent }) => textContent)).toEqual(['$433 $347–520', 'not known ']);
  });

  test('the margin and the price at which the verdict turns are told', () => {
    const text = show(`${round}&legal-minimum=1352&rate=20`).textContent;
    expect(text).toContain('$23.70 per paid hour would leave $1,350, the lowest pay allowed.');
    expect(text).toContain('With 5% of the price as margin instead of 20%, this price would leave $1,350.');
  });

  test('a price that no margin could save says so', () => {
    expect(show(`${round}&legal-minimum=1690&rate=20`).textContent).toContain(
      'Even without any margin, this price would not leave $1,690.',
    );
  });

  test('a productive hour says how many would have to be billed', () => {
    expect(show(`${round}&legal-minimum=1352&productive-rate=25`).textContent).toContain(
      'If 95% of paid hours were billed instead of 80%, this price would leave $1,350.',
    );
  });

  test('the published splits stand beside this one as they are, each with its source', () => {
    const container = show('country=ph');
    const chart = container.querySelector('figure.bars');
    expect(chart?.textContent).toContain('Philippines, 2021: a provider’s own split');
    expect(chart?.textContent).toContain('South Korea, 2012: how public budgets are usually set');
    expect(chart?.textContent).toMatch(/88%/);
    expect(chart?.textContent).toMatch(/82%/);
    expect(container.querySelectorAll('.splits a[href^=http]')).toHaveLength(3);
  });

  test('the math shows each number with where it comes from, and the equation it stands in', async () => {
    const math = show(`country=ph&${round}&rate=20`).querySelector('.math');
    // Its code comes when somebody reaches for it.
    fireEvent.focusIn(math as Element);
    await waitFor(() => expect(math?.textContent).toMatch(/Pay per month \$1,690 yours/));
    expect(math?.textContent).toMatch(/Wage per paid hour \$1,690 ÷ 169 hours = \$10 per hour/);
    expect(math?.textContent).toMatch(/Pay left per month .* = \$1,020/);
    expect(math?.querySelector('a[href^=http]')).toBeTruthy();
  });
});
