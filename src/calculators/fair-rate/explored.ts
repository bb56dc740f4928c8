import { ModelInputError } from '../../model/errors.ts';
import { payLeft } from '../../model/rateBuild.ts';
import { type Explored, uncertainIn } from '../../worker/explore.ts';
import { valuesAt } from '../values.ts';
import { priceFor } from './answerOf.ts';
import { basisOf, floorOf, own, payOf, quotedOf, wageQuestion } from './rateOf.ts';

/**
 * Of the first country: the rate its pay needs, and with a price the pay that this leaves and how far that is above what
 * it has to be, which is the legal floor, or where none is known the market's pay.
 */
export const explored: Explored = (answers) => {
  const typical = valuesAt(answers, 'typical');
  const basis = basisOf(answers);
  const quoted = quotedOf(answers, 'first');
  const wanted = floorOf(typical, 'first') === undefined ? payOf : floorOf;
  const decided = quoted !== undefined && wanted(typical, 'first') !== undefined;
  const moving: readonly string[] = [
    ...Object.values(own.first).filter((name) => name !== own.first.night || typical['night-share']),
    ...['night-share', 'week', 'provider-span', 'provider-lead-pay', 'provider-admin', 'provider-margin'],
    ...(basis === 'productive' || quoted?.basis === 'productive' ? ['shrinkage'] : []),
    ...(quoted ? [quoted.name] : []),
  ];
  return {
    inputs: uncertainIn(answers).filter(({ name }) => moving.includes(name)),
    amounts: (values) => {
      const pay = payOf(values, 'first');
      const question = wageQuestion(values, quoted, 'first');
      const needed = wanted(values, 'first');
      try {
        const left = question && payLeft(question);
        return {
          ...(pay !== undefined && { rate: priceFor(pay, values, 'first', basis) }),
          ...(left !== undefined && { left }),
          ...(left !== undefined && needed !== undefined && { room: left - needed }),
        };
      } catch (error) {
        if (error instanceof ModelInputError) return undefined;
        throw error;
      }
    },
    of: quoted ? 'left' : 'rate',
    ...(decided && { decision: 'room' }),
  };
};
