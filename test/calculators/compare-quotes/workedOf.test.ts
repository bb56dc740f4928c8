import { describe, expect, test } from 'vitest';
import { kitOf } from '~/calculators/compare-quotes/kit.ts';
import { parts } from '~/calculators/compare-quotes/parts.ts';
import { formOf } from '~/calculators/compare-quotes/View.tsx';
import { filledWith } from '~/form/useForm.ts';

const { answers, currency } = filledWith({}, formOf(kitOf('en'), true));
const [comparison, worked] = [parts.comparison(answers, currency), parts.worked(answers, currency)];

test('the working of every quote comes to the total that is compared', () => {
  expect(worked?.quotes.length).toBeGreaterThan(1);
  for (const { id, option } of worked?.quotes ?? []) {
    const total = comparison?.quotes.find((quote) => quote.id === id)?.total.typical ?? Number.NaN;
    // Compared is an average year of the period.
    expect(option.totals.grandTotal / (comparison?.years ?? 1)).toBeCloseTo(total, 6);
  }
});

test('the lines among its quantities are those that are charged, in the model’s order', () => {
  for (const { id, option, extras } of worked?.quotes ?? []) {
    const costs = option.nodes?.filter(({ id: node }) => /^provider\.extras\.\d+\.cost$/.test(node));
    expect(costs?.length, id).toBe(extras.length);
  }
});

describe('in the working', () => {
  const given = (typed: Readonly<Record<string, string>>, id = 'a') => {
    const texts = Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, { text }]));
    const form = filledWith(texts, formOf(kitOf('en'), true));
    const quote = parts.worked(form.answers, form.currency)?.quotes.find((each) => each.id === id);
    const origins = new Map(quote?.option.nodes?.map((node) => [node.id, node.origin]));
    const place = (line: string) => `provider.extras.${quote?.extras.indexOf(line)}.amount`;
    return { quote, place, origin: (quantity: string) => origins.get(quantity) };
  };

  test('nothing of the examples a page begins with is called the reader’s', () => {
    for (const { id, sample, option } of worked?.quotes ?? []) {
      expect(sample, id).toBe(true);
      expect(option.nodes?.filter(({ origin }) => origin === 'input').map((node) => node.id)).toEqual([]);
    }
  });

  test('an example price is the published figure it was taken from, with its source', () => {
    const { quote, origin } = given({});
    expect(origin('provider.scheme.price')).toBe('figure');
    expect(quote?.citations['provider.scheme.price']?.text).toMatch(/\S/);
  });

  test('what a reader entered is hers, and the rest of that quote is not', () => {
    const { quote, place, origin } = given({ 'a-price-at': '9', 'a-setup-at': '5000' });
    expect(quote?.sample).toBe(false);
    expect(origin('provider.scheme.price')).toBe('input');
    expect(quote?.citations['provider.scheme.price']).toBeUndefined();
    expect(origin(place('setup'))).toBe('input');
    expect(origin('provider.escalatorPerYear')).toBe('figure');
    // A surcharge on the nights of a year: how many those are is assumed.
    expect(origin(place('holiday'))).toBe('assumption');
    expect(quote?.citations[place('holiday')]).toBeUndefined();
  });

  test('one quote is hers while the other is still an example', () => {
    expect(given({ 'a-price-at': '9' }, 'b').origin('provider.scheme.price')).toBe('figure');
  });

  test('steps, minimum, training and deposit are hers where she says so', () => {
    const { origin } = given({
      'c-price': 'minute', 'c-price-at': '2', 'c-rounding': 'steps', 'c-rounding-at': '30', 'c-minimum': 'units',
      'c-minimum-at': '100', 'c-training': 'seat', 'c-training-at': '50', 'c-deposit': 'held', 'c-deposit-at': '9',
    }, 'c'); // biome-ignore format: a word and its amount side by side
    for (const id of ['scheme.incrementSec', 'minMonthly', 'trainingPerSeat', 'deposit'])
      expect(origin(`provider.${id}`), id).toBe('input');
    expect(origin('provider.escalatorPerYear')).toBe('figure');
  });
});
