import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { originsOf } from '~/calculators/feeds.ts';
import { courseOf, pointOf } from '~/calculators/total-cost/answerOf.ts';
import { question } from '~/calculators/total-cost/question.ts';
import { gridOf, turnsOf } from '~/calculators/total-cost/turnsOf.ts';
import { workedOf } from '~/calculators/total-cost/workedOf.ts';
import type { Answers } from '~/form/answers.ts';
import { point, range, shop } from './shop.ts';

const answer = (...asked: Parameters<typeof shop>) => {
  const found = pointOf(shop(...asked), 'USD');
  if (!found) throw new Error('no answer');
  return found;
};

const course = (...asked: Parameters<typeof shop>) => {
  const found = courseOf(shop(...asked), 'USD');
  if (!found) throw new Error('no course');
  return found;
};

// Own team, a month: pay 7.8125 × 2,600 = 20,312.50; a quarter on top; leaders 0.78125 × 3,900 × 1.25 = 3,808.59;
// tools and place 150 each = 1,171.88. Together 30,371.09.
const OWN_MONTH = 20_312.5 + 5078.125 + 3808.593_75 + 1171.875;
// Provider: 312.5 × 52 ÷ 12 hours at 12 = 16,250, a tenth to manage it.
const PROVIDER_MONTH = 17_875;
// Once: the setup fee, and half of the own team for the month both run.
const ONCE = 5000 + OWN_MONTH / 2;

describe('10,400 emails of five minutes a month, over a year', () => {
  const { own, provider, saving } = answer();

  test('cost the own team twelve months of it', () => {
    expect(own?.total).toBeCloseTo(12 * OWN_MONTH, 6);
    expect(own?.once).toBe(0);
  });

  test('cost twelve months of the provider, its setup fee and a month side by side', () => {
    expect(provider?.total).toBeCloseTo(12 * PROVIDER_MONTH + ONCE, 6);
    const { soFar } = course().provider ?? { soFar: [] };
    expect(soFar[0]).toBeCloseTo(ONCE, 6);
    expect(soFar[12]).toBeCloseTo(provider?.total ?? 0, 6);
    expect(soFar).toHaveLength(13);
  });

  test('save the difference, and what moving costs comes back in the second month', () => {
    expect(saving?.total).toBeCloseTo(12 * (OWN_MONTH - PROVIDER_MONTH) - ONCE, 6);
    expect(saving?.payback).toBeCloseTo(ONCE / (OWN_MONTH - PROVIDER_MONTH), 6);
    const [meeting] = course().meetings;
    expect(meeting?.month).toBeCloseTo(saving?.payback ?? 0, 6);
    expect(meeting?.cheaper).toBe(true);
    expect(meeting?.soFar).toBeCloseTo(OWN_MONTH * (saving?.payback ?? 0), 6);
  });

  test('are priced per productive hour on both sides alike: 250 hours a week', () => {
    expect(own?.perHour).toBeCloseTo((12 * OWN_MONTH) / 13_000, 6);
    expect(provider?.perHour).toBeCloseTo((12 * PROVIDER_MONTH + ONCE) / 13_000, 6);
  });

  test('are 99,840 issues where four in five are solved at once and all others come back', () => {
    // 124,800 contacts × (1 − 20 %)
    expect(own?.perIssue).toBeCloseTo((12 * OWN_MONTH) / 99_840, 6);
    expect(own?.perContact).toBeCloseTo((12 * OWN_MONTH) / 124_800, 6);
  });

  test('make the bill of the whole period come to the total', () => {
    const { own: ownCourse, provider: providerCourse } = course();
    const sum = (side: typeof ownCourse) =>
      Object.values(side?.lines.all ?? {}).reduce((total, amount) => total + amount, 0);
    expect(sum(ownCourse)).toBeCloseTo(own?.total ?? 0, 6);
    expect(sum(providerCourse)).toBeCloseTo(provider?.total ?? 0, 6);
  });
});

describe('what the contract says', () => {
  const fees = (typed: Readonly<Record<string, string>>) =>
    course(typed).provider?.lines.all.providerFees ?? 0;

  test('productive hours are fewer than paid hours, so at the same rate the bill is a fifth lower', () => {
    expect(fees({ 'billed-hours': 'duty' })).toBeCloseTo(12 * 16_250 * 0.8, 6);
  });

  test('a provider billed per contact is paid for contacts, per seat for whole seats', () => {
    expect(fees({ 'billed-by': 'contact', 'contact-price': '2' })).toBeCloseTo(12 * 20_800, 6);
    expect(fees({ 'billed-by': 'seat', 'seat-price': '2000' })).toBeCloseTo(12 * 16_000, 6);
    expect(fees({ 'billed-by': 'minute', 'minute-price': '0.4' })).toBeCloseTo(12 * 20_800, 6);
  });

  test('a price increase of its own counts from the second year; without one it follows the own costs', () => {
    const year = 12 * 16_250;
    expect(fees({ horizon: '24', index: '5' })).toBeCloseTo(year * 2.05, 4);
    expect(fees({ horizon: '24', inflation: '10' })).toBeCloseTo(year * 2.1, 4);
    expect(fees({ horizon: '24', inflation: '10', index: '0' })).toBeCloseTo(year * 2, 4);
  });

  test('a contract currency that grows 20 % dearer a year makes the second year a fifth dearer', () => {
    expect(fees({ horizon: '24', drift: '20' })).toBeCloseTo(12 * 16_250 * 2.2, 4);
    expect(fees({ horizon: '24', drift: '0' })).toBeCloseTo(12 * 16_250 * 2, 4);
  });

  test('visits, a vendor manager and tax that cannot be reclaimed are on the bill', () => {
    const { lines } = course({ travel: '12000', manager: '500', 'lost-tax': '10' }).provider ?? {};
    expect(lines?.all.governance).toBeCloseTo(12 * (1625 + 500 + 1000), 6);
    expect(lines?.all.tax).toBeCloseTo(12 * 1625, 6);
  });

  test('leaving six months before the end of the term costs the months agreed', () => {
    const { lines } = course({ term: '18', 'exit-months': '3' }).provider ?? {};
    expect(lines?.all.exitFee).toBeCloseTo(3 * 16_250, 6);
    expect(course({ term: '12', 'exit-months': '3' }).provider?.lines.all.exitFee).toBe(0);
  });

  test('a deposit costs nothing but time', () => {
    const { provider } = answer({ deposit: '10000', discount: '10' });
    const { provider: without } = answer({ discount: '10' });
    expect(provider?.total).toBe(without?.total);
    // 10,000 now against 10,000 ÷ 1.1 a year later
    expect((provider?.present ?? 0) - (without?.present ?? 0)).toBeCloseTo(10_000 - 10_000 / 1.1, 4);
  });
});

describe('the own team', () => {
  test('pays night work on top, and so does the provider’s bill', () => {
    const nights = { 'night-share': '50', 'night-pay': '20', 'night-surcharge': '30' };
    const { own, provider } = course(nights);
    expect(own?.lines.month.shiftPremium).toBeCloseTo(20_312.5 * 0.1, 6);
    expect(provider?.lines.month.providerFees).toBeCloseTo(16_250 * 1.15, 6);
  });

  test('has planners and quality staff beside its leaders, and no workspace at home', () => {
    const { own } = course({ 'planner-span': '50', 'quality-span': '25', remote: '40' });
    expect(own?.lines.month.support).toBeCloseTo(7.8125 * (1 / 10 + 1 / 50 + 1 / 25) * 3900 * 1.25, 6);
    expect(own?.lines.month.workspace).toBeCloseTo(7.8125 * 50 * 0.6, 6);
  });

  test('replaces those who leave: 30 % a year of 7.8 agents is 2.3 hires', () => {
    const { own } = course({ attrition: '30', hire: '4000' });
    // A fortieth of them each month
    expect(own?.lines.all.attrition).toBeCloseTo(12 * 7.8125 * 0.025 * 4000, 4);
  });
});

test('a worse provider solves fewer at once, so it answers more contacts for the same issues', () => {
  const { own, provider } = answer({ 'their-fcr': '64' });
  // 1 ÷ 0.64 against 1 ÷ 0.8: a quarter more contacts
  expect(course({ 'their-fcr': '64' }).provider?.lines.month.providerFees).toBeCloseTo(16_250 * 1.25, 6);
  const contacts = (side: typeof own) => (side?.total ?? 0) / (side?.perContact ?? 1);
  expect(contacts(provider)).toBeCloseTo(contacts(own) * 1.25, 4);
});

test('twice the saving in the next year is worth less today at ten per cent', () => {
  const { saving } = answer({ horizon: '24', discount: '10' });
  expect(saving?.present).toBeLessThan(saving?.total ?? 0);
});

describe('the reach', () => {
  const wide = { rate: range(10, 12, 14), occupancy: range(75, 80, 90), pay: range(2400, 2600, 3000) };

  test('goes from everything at its cheapest to everything at its dearest', () => {
    const { own, provider } = course({}, wide);
    for (const side of [own, provider]) {
      expect(side?.low).toHaveLength(13);
      expect(side?.low.at(-1)).toBeLessThan(side?.soFar.at(-1) ?? 0);
      expect(side?.high.at(-1)).toBeGreaterThan(side?.soFar.at(-1) ?? 0);
    }
  });

  test('of the saving sets the cheapest own team against the dearest provider, on the same contacts', () => {
    const { saving } = course({}, wide);
    const least = answer({}, { rate: point(14), pay: point(2400) }).saving?.total;
    const most = answer({}, { rate: point(10), pay: point(3000) }).saving?.total;
    expect(saving?.low).toBeCloseTo(least ?? 0, 6);
    expect(saving?.high).toBeCloseTo(most ?? 0, 6);
  });

  test('has no width where every number is known', () => {
    const { saving } = course();
    expect(saving?.low).toBeCloseTo(saving?.high ?? 0, 6);
  });
});

test('a provider that costs more each month is overtaken by the own team', () => {
  // 20 × 1,354.17 × 1.1 = 29,791.67 a month saves 579.43 in the first year; 30 % dearer it costs 8,358.07 more.
  const { meetings } = course({ rate: '20', parallel: '0', setup: '0', horizon: '24', index: '30' });
  expect(meetings).toHaveLength(1);
  expect(meetings[0]?.cheaper).toBe(false);
  expect(meetings[0]?.month).toBeCloseTo(12 + (12 * 579.4271) / 8358.0729, 3);
});

test('each warning is said once, with the months it holds', () => {
  const { warnings } = answer({ volume: '2000', minimum: '10000' });
  // 2,000 of 10,400 emails need 1.5 agents on either side
  expect(warnings).toEqual([
    { code: 'W_SMALL_TEAM', months: 12 },
    { code: 'W_MIN_COMMITMENT', months: 12 },
  ]);
});

describe('where both cost the same', () => {
  const turns = (typed?: Readonly<Record<string, string>>) => {
    const found = turnsOf(shop(typed), 'USD');
    if (!found) throw new Error('nothing is decided');
    return found;
  };

  test('the rate is what is left of the own cost after moving, for the hours billed and the work of managing', () => {
    // 16,250 ÷ 12 = 1,354.17 hours a month, each with a tenth on top
    const rate = (12 * OWN_MONTH - ONCE) / ((12 * 16_250 * 1.1) / 12);
    expect(turns().price).toBeCloseTo(rate, 6);
    expect(answer({ rate: String(rate.toFixed(10)) }).saving?.total).toBeCloseTo(0, 3);
  });

  test('the pay makes both equal as well', () => {
    const { pay } = turns();
    expect(answer({ pay: String(pay?.toFixed(8)) }).saving?.total).toBeCloseTo(0, 2);
  });

  test('so does a provider that settles too few contacts at once', () => {
    const { fcr } = turns();
    expect(Math.abs(answer({ 'their-fcr': String(fcr?.toFixed(4)) }).saving?.total ?? 1e9)).toBeLessThan(100);
  });

  test('a small volume does not carry the cost of moving', () => {
    const { volumes } = turns({ setup: '100000' });
    const [turn] = volumes;
    expect(volumes).toHaveLength(1);
    expect(turn?.above).toBe(true);
    expect(
      Math.abs(answer({ setup: '100000', volume: String(turn?.volume) }).saving?.total ?? 1e9),
    ).toBeLessThan(10);
  });

  test('there is no such rate where even work for nothing costs more', () => {
    expect(turns({ setup: '10000000' }).price).toBeNull();
    expect(turnsOf(shop({}, { pay: undefined }), 'USD')).toBeNull();
  });
});

test('the table of prices and volumes holds the answer itself, and falls with the price', () => {
  const grid = gridOf(shop(), 'USD');
  const own = grid?.savings[grid.at.volume];
  expect(own?.[grid?.at.price ?? 0]).toBeCloseTo(answer().saving?.total ?? 0, 6);
  expect(own?.toSorted((a, b) => b - a)).toEqual(own);
  expect(gridOf(shop({}, { rate: undefined }), 'USD')).toBeNull();
});

test('with one side alone the other is not made up', () => {
  const { own, provider, saving } = answer({}, { pay: undefined });
  expect([own, saving]).toEqual([undefined, undefined]);
  // Nothing to run side by side with
  expect(provider?.total).toBeCloseTo(12 * PROVIDER_MONTH + 5000, 6);
  expect(pointOf(shop({ 'billed-by': 'contact' }), 'USD')?.provider).toBeUndefined();
});

test('the working says of every input whether it is the reader’s, and knows every quantity it names', () => {
  const answers = shop({
    rate: '11',
    'night-share': '20',
    'night-surcharge': '10',
    index: '3',
    phone: '10',
    email: '90',
  });
  const worked = workedOf(answers, 'USD');
  const provider = worked?.options.find(([id]) => id === 'provider')?.[1];
  const origin = (id: string) => provider?.nodes?.find((node) => node.id === id)?.origin;
  expect(origin('provider.scheme.price')).toBe('input');
  expect(origin('provider.escalatorPerYear')).toBe('input');
  expect(origin('provider.governance.rateOfFees')).toBe('assumption');
  expect(Object.keys(originsOf(answers)).length).toBeGreaterThan(40);
});

test('so few contacts that no number says what an hour on duty costs leave that hour without an answer', () => {
  // The smallest numbers there are, below which comes zero; the setup fee stays what it is.
  const tiny = { volume: '1e-318', occupancy: '0.000001', fewest: '0' };
  const answers = Object.fromEntries(
    Object.entries(tiny).map(([name, value]) => [name, { value: point(Number(value)), own: true }]),
  );
  const { provider } = pointOf({ ...shop(), ...answers }, 'USD') ?? {};
  expect(provider?.total).toBe(5000);
  expect(provider?.agents).toBeGreaterThan(0);
  expect([provider?.perHour, provider?.perContact, provider?.perIssue]).toEqual([null, null, null]);
});

test('whatever is accepted by every field gives an answer or none, never a number that is not one', () => {
  const numbers = question.inputs.flatMap((input) => (input.kind === 'number' ? [input] : []));
  const some = fc.record(
    Object.fromEntries(
      numbers.map(({ name, min, max, above, whole, optional }) => {
        const any = whole
          ? fc.integer({ min: Math.ceil(min), max: Math.min(max, 1000) })
          : fc.double({ min: above ? min + 1e-6 : min, max: Math.min(max, 1e5), noNaN: true });
        return [name, optional ? fc.option(any, { nil: undefined }) : any];
      }),
    ),
  );
  fc.assert(
    fc.property(some, (given) => {
      const answers: Answers = {
        ...Object.fromEntries(
          Object.entries(given).map(([name, value]) => [
            name,
            { value: value === undefined ? undefined : point(value), own: true },
          ]),
        ),
        horizon: { value: '24', own: true },
      };
      const { own, provider, saving } = pointOf(answers, 'USD') ?? {};
      for (const side of [own, provider])
        for (const number of [side?.total, side?.present, side?.perHour, side?.perContact, side?.agents])
          expect(number === undefined || number === null || Number.isFinite(number)).toBe(true);
      expect(Number.isFinite(saving?.total ?? 0)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
