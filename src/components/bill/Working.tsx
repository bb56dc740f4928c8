import { render } from 'preact';
import { fill } from '~/i18n/fill.ts';
import { price } from '~/i18n/format.ts';
import { firstValue, idsIn, type Quantity } from './quantity.ts';
import { amountOf, lineNames, type Period, type Side } from './side.ts';
import { type BillWords, nameOf } from './words.ts';
import { equation, type Hand, isIdle, withoutOnes, written } from './written.ts';

/** Where a published figure can be read, for the inputs that stand on one. */
export interface Citation {
  /** Who published it and for which year. */
  readonly text: string;
  readonly href?: string;
}

export interface WorkingProps extends Hand {
  readonly sides: readonly Side[];
  readonly period: Period;
  /** Sources by the id of an input, for those that are figures. */
  readonly citations?: Readonly<Record<string, Citation>>;
  /** Names of what stands in lists, by id: `{ 'demand.channels.0': 'Phone' }`. */
  readonly parts?: Readonly<Record<string, string>>;
}

interface Place extends WorkingProps {
  readonly known: ReadonlyMap<string, Quantity>;
  /** The quantities this one is opened from, so that none opens itself. */
  readonly above: readonly string[];
}

/** What is said of a staffing quantity: its own sentence, or that of the contacts. */
function staffingText(id: string, words: BillWords): string {
  const last = id.slice(id.lastIndexOf('.') + 1) as keyof BillWords;
  const own = Object.hasOwn(words, last) ? words[last] : undefined;
  return typeof own === 'string' ? own : id.startsWith('billedSeconds') ? words.billedSeconds : words.volume;
}

function Origin({ node, words, citations, above }: Place & { node: Quantity }) {
  const citation = citations?.[node.id];
  if (citation)
    return <small>{citation.href ? <a href={citation.href}>{citation.text}</a> : citation.text}</small>;
  return (
    <small>{above.length > 0 && lineNames.includes(node.id) ? words.lineAbove : words[node.origin]}</small>
  );
}

/** One factor: its name, its value and where it comes from; opened, its own working. */
function Factor({ node, ...place }: Place & { node: Quantity }) {
  const { words, parts = {}, above } = place;
  const row = (
    <>
      <span class="name">{nameOf(node.id, node.labelKey, words, parts)}</span>{' '}
      <span class="value">{written(firstValue(node), node.unit, place)}</span>{' '}
      <Origin node={node} {...place} />
    </>
  );
  const opens =
    (node.expr !== null || node.inputs) && !lineNames.includes(node.id) && !above.includes(node.id);
  return opens ? (
    <details>
      <summary>{row}</summary>
      <Working node={node} {...place} above={[...above, node.id]} />
    </details>
  ) : (
    <div class="factor">{row}</div>
  );
}

/** A quantity as an equation in the reader's own numbers, and its factors one by one. */
function Working({ node, ...place }: Place & { node: Quantity }) {
  const { known, words } = place;
  const expr = withoutOnes(node.expr, known);
  const ids = expr === null ? (node.inputs ?? []) : idsIn(expr).filter((id) => id !== node.id);
  const factors = ids
    .flatMap((id) => known.get(id) ?? [])
    .filter((factor) => expr !== null || !isIdle(factor));
  // A quantity that only takes over another says so by listing it.
  const plain = typeof expr === 'string' || (expr instanceof Array && expr.length === 2 && expr[0] === '+');
  return (
    <>
      {!plain && (
        <p>
          {expr === null
            ? `${staffingText(node.labelKey, words)} ${words.dependsOn}`
            : `${equation(expr, known, place)} = ${written(firstValue(node), node.unit, place)}`}
        </p>
      )}
      <ul>
        {factors.map((factor) => (
          <li key={factor.id}>
            <Factor node={factor} {...place} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the months of a year come to, below the working of the first. */
function YearNote({ node, period, words, locale, currencies }: WorkingProps & { node: Quantity }) {
  if (typeof node.value !== 'object' || node.value === null) return null;
  const months = node.value.slice(0, 12);
  const alike = months.every((month) => Math.abs(month - (months[0] ?? 0)) < 0.5);
  if (alike && (period === 'month' || months.length !== 12)) return null;
  const slots = {
    amount: price(months[0] ?? 0, currencies.money, locale),
    total: price(amountOf(node, 'year'), currencies.money, locale),
  };
  return <p>{fill(alike ? words.twelve : words.varies, slots)}</p>;
}

/** Every line of every side with its working; each opens by itself. */
export function Workings(props: WorkingProps) {
  const { sides, period, words, locale, currencies, parts = {} } = props;
  return (
    <>
      {sides.map(({ name, nodes }) => {
        const known = new Map(nodes.map((node) => [node.id, node]));
        const lines = lineNames
          .flatMap((line) => known.get(line) ?? [])
          .filter((node) => amountOf(node, period));
        return (
          <section key={name} aria-label={name}>
            <p class="side">{name}</p>
            {lines.map((node) => (
              <details key={node.id}>
                <summary>
                  <span class="name">{nameOf(node.id, node.labelKey, words, parts)}</span>{' '}
                  <span class="value">{price(amountOf(node, period), currencies.money, locale)}</span>
                </summary>
                <Working node={node} {...props} known={known} above={[node.id]} />
                <YearNote node={node} {...props} />
              </details>
            ))}
          </section>
        );
      })}
    </>
  );
}

/** Draws the workings into an element, taking over what the server put there, so that focus stays where it is. */
export const draw = (element: Element, props: WorkingProps): void => render(<Workings {...props} />, element);
