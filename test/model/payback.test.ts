import { expect, test } from 'vitest';
import { payback } from '~/model';

test.each<[string, number, readonly number[], number | null]>([
  [
    '1,200 spent and 500 saved a month: repaid after two months and 200/500 of the third',
    1_200,
    [500, 500, 500],
    2.4,
  ],
  ['1,000 spent and 500 saved a month: repaid exactly at the end of the second', 1_000, [500, 500, 0], 2],
  ['1,100 spent and 1,000 saved in all: never repaid', 1_100, [500, 500], null],
  ['a loss in between has to be made up first', 1_000, [900, -200, 600], 2.5],
  ['nothing spent and nothing lost: repaid from the start', 0, [0, 0], 0],
  ['nothing spent, a loss first and a larger saving later: repaid from the start', 0, [-100, 300], 0],
  ['nothing spent and a loss in all: never', 0, [100, -300], null],
  ['500 less spent than before covers a loss of 500', -500, [-250, -250], 0],
  ['500 less spent than before does not cover a loss of 501', -500, [-251, -250], null],
])('%s', (_, oneTime, savings, months) => {
  const answer = payback({ oneTime, savings });
  if (months === null) expect(answer).toBeNull();
  else expect(answer).toBeCloseTo(months, 12);
});
