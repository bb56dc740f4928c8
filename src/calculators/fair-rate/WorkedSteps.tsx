import { equation, settled, written } from '~/components/bill/written.ts';
import { fill } from '~/i18n/fill.ts';
import type { Factor, Working } from '~/model/bill';
import type { Expr } from '~/model/formula';
import type { Kit } from './kit.ts';
import type { Says } from './says.ts';
import type { Step, Worked } from './workedOf.ts';

interface Props {
  readonly kit: Kit;
  readonly worked: Worked;
  readonly says: Says;
}

type Compound = Exclude<Expr, string | number | null>;

const reckon = {
  '+': (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0),
  '*': (values: readonly number[]) => values.reduce((product, value) => product * value, 1),
  '-': ([from = 0, less = 0]: readonly number[]) => from - less,
  '/': ([above = 0, below = 1]: readonly number[]) => above / below,
};

/** What a working without a name comes to. */
const comesTo = ({ operator, factors }: Working): number =>
  reckon[operator as keyof typeof reckon](factors.map(({ value }) => value ?? 0));

/** The working of a quantity with the values of those it names. */
function workingOf(expr: Compound, known: ReadonlyMap<string, Step>): Working {
  const [operator, ...args] = expr;
  const factorOf = (arg: Expr): Factor => {
    const step = typeof arg === 'string' ? known.get(arg) : undefined;
    const working = Array.isArray(arg) ? workingOf(arg as typeof expr, known) : undefined;
    return {
      id: step?.id ?? null,
      labelKey: step?.id ?? null,
      unit: step?.unit ?? null,
      origin: step?.origin ?? null,
      value: step?.value ?? (working ? comesTo(working) : typeof arg === 'number' ? arg : null),
      summed: false,
      opens: false,
      ...(working && { working }),
    };
  };
  return { operator, factors: args.map(factorOf) };
}

/** One way of working, quantity by quantity, in the reader's numbers; what is nothing is left out. */
function Steps({
  title,
  steps,
  kit,
  currency,
}: {
  title: string;
  steps: readonly Step[];
  kit: Kit;
  currency: string;
}) {
  const { bill, fairRate } = kit.words;
  const hand = { words: bill, locale: kit.locale, currencies: { money: currency } };
  const known = new Map(steps.map((step) => [step.id, step]));
  const names: Readonly<Record<string, string>> = fairRate.quantities;
  return (
    <section aria-label={title}>
      <p class="side">{title}</p>
      <ul>
        {steps
          .filter(({ value }) => Math.abs(value) > 1e-9)
          .map((step) => {
            const { id, expr, origin, citation } = step;
            const value = written(step, hand);
            return (
              <li key={id}>
                <span class="name">{names[id] ?? id}</span>{' '}
                {Array.isArray(expr) &&
                  `${equation(
                    settled(workingOf(expr as Compound, known), () => undefined),
                    hand,
                  )} = `}
                <span class="value">{value}</span>{' '}
                {expr === null && (
                  <small>{citation ? <a href={citation.href}>{citation.text}</a> : bill[origin]}</small>
                )}
              </li>
            );
          })}
      </ul>
    </section>
  );
}

/** Both ways of both places worked out, each number with where it comes from. */
export const WorkedSteps = ({ kit, worked, says }: Props) => {
  const { math } = kit.words.fairRate;
  return (
    <>
      {worked.sides.flatMap(({ side, place, rate, wage }) =>
        (['rate', 'wage'] as const).flatMap((way) => {
          const steps = way === 'rate' ? rate : wage;
          return steps.length > 0
            ? [
                <Steps
                  key={side + way}
                  title={fill(math[way], { place: says.place({ side, place }) })}
                  {...{ steps, kit, currency: worked.currency }}
                />,
              ]
            : [];
        }),
      )}
    </>
  );
};
