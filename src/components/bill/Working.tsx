import type { ComponentChildren } from 'preact';
import { money } from '~/i18n/format.ts';
import { joined } from '~/i18n/joined.ts';
import { type Bill, billOf, type Factor, type Working as Parts } from '~/model/bill';
import type { Quantity } from '~/model/ledger';
import { ONE_TIME } from '~/model/lines';
import type { OptionResult } from '~/model/result';
import { monthsIn, type Period, type WorkedSide } from './side.ts';
import { nameOf, staffingText } from './words.ts';
import { equation, type Hand, isIdle, isLine, settled, written } from './written.ts';

/** Where a published figure can be read, for an input that stands on one. */
export interface Citation {
  /** Who published it and for which year. */
  readonly text: string;
  readonly href?: string;
}

export interface WorkingProps extends Hand {
  readonly worked: readonly WorkedSide[];
  readonly period: Period;
  /** Sources by the id of an input, for those that are figures. */
  readonly citations?: Readonly<Record<string, Citation>>;
  /** Names of what stands in lists, by id: `{ 'demand.channels.0': 'Phone' }`. */
  readonly parts?: Readonly<Record<string, string>>;
}

interface Place extends WorkingProps {
  readonly bill: Bill;
  readonly nodes: ReadonlyMap<string, Quantity>;
  /** Ids whose working already stands further up on this side: on paper it is not repeated. */
  readonly seen: Set<string>;
}

/** A factor that has a name. */
type Named = Factor & { readonly id: string; readonly labelKey: string };
const isNamed = (factor: Factor): factor is Named => factor.id !== null && factor.labelKey !== null;

/** The named factors of a working, those inside small expressions too, each once. */
const namedIn = (working: Parts): readonly Named[] => {
  const found = working.factors.flatMap((factor) =>
    factor.working ? namedIn(factor.working) : isNamed(factor) ? [factor] : [],
  );
  return found.filter(({ id }, place) => found.findIndex((other) => other.id === id) === place);
};

const monthOne = ({ value }: Quantity): number | null =>
  typeof value === 'object' ? (value?.[0] ?? null) : value;

/** The staffing inputs of a quantity that change something, as factors; those behind one that only takes over. */
function inputsOf(id: string, nodes: Place['nodes']): readonly Named[] {
  const own = nodes.get(id);
  const inputs = (own?.inputs ?? []).flatMap((input): Named[] => {
    const node = nodes.get(input);
    const value = node ? monthOne(node) : null;
    return node && !isIdle({ value, unit: node.unit })
      ? [{ ...node, value, summed: false, opens: Array.isArray(node.expr) }]
      : [];
  });
  const [only, ...more] = inputs;
  const behind =
    own && only && more.length === 0 && only.value === monthOne(own) ? inputsOf(only.id, nodes) : [];
  return behind.length > 0 ? behind : inputs;
}

function Origin({ factor, words, citations }: Place & { factor: Named }) {
  const citation = citations?.[factor.id];
  if (citation)
    return <small>{citation.href ? <a href={citation.href}>{citation.text}</a> : citation.text}</small>;
  return <small>{isLine(factor.id) ? words.lineAbove : words[factor.origin ?? 'computed']}</small>;
}

/** One factor: its name, its value and where it comes from; opened, its own working. */
function FactorRow({ factor, ...place }: Place & { factor: Named }) {
  const { words, bill, nodes, seen, parts = {} } = place;
  const row = (
    <>
      <span class="name">{nameOf(factor, words, parts)}</span>{' '}
      <span class="value">{written(factor, place)}</span> <Origin factor={factor} {...place} />
    </>
  );
  const working = isLine(factor.id) ? undefined : bill.open(factor);
  const inputs = inputsOf(factor.id, nodes);
  if (!working && inputs.length === 0) return <div class="factor">{row}</div>;
  const again = seen.has(factor.id);
  seen.add(factor.id);
  return (
    <details class={again ? 'again' : undefined}>
      <summary>{row}</summary>
      {working ? (
        <Worked working={working} result={written(factor, place)} {...place} />
      ) : (
        <FactorList factors={inputs} {...place}>
          {joined([staffingText(factor.labelKey, words), words.dependsOn], place.locale)}
        </FactorList>
      )}
    </details>
  );
}

function FactorList({
  factors,
  children,
  ...place
}: Place & { factors: readonly Named[]; children: ComponentChildren }) {
  return (
    <>
      {children && <p>{children}</p>}
      <ul>
        {factors.map((factor) => (
          <li key={factor.id}>
            <FactorRow factor={factor} {...place} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A working as an equation in the reader's own numbers, and its factors one by one. */
function Worked({ working, result, ...place }: Place & { working: Parts; result: string }) {
  const parts = settled(working, place.bill.open);
  return (
    <FactorList factors={namedIn(parts)} {...place}>
      {parts.factors.length > 1 && `${equation(parts, place)} = ${result}`}
    </FactorList>
  );
}

/** What is paid once, with its working; the bill of the months does not know it. */
function onceIn({ oneTime, totals }: OptionResult, bill: Bill) {
  const amounts = [
    ...ONE_TIME.map((name) => [`oneTime.${name}`, oneTime[name]] as const),
    ['exitFee', totals.exit] as const,
  ];
  return amounts.flatMap(([name, amount]) => {
    const working = bill.open({ id: name, summed: name === 'exitFee', opens: true });
    return amount && working ? [{ name, amount, ...working }] : [];
  });
}

/** Every line of every side with its working; each opens by itself. */
export function Workings(props: WorkingProps) {
  const { worked, period, words, locale, currencies } = props;
  return (
    <>
      {worked.map(({ name, option, citations = props.citations, parts = props.parts }) => {
        const bill = billOf(option, { months: monthsIn(period, option) }, worked[0]?.option);
        const nodes = new Map(option.nodes?.map((node) => [node.id, node]));
        const named = { ...(citations && { citations }), ...(parts && { parts }) };
        const place = { ...props, ...named, bill, nodes, seen: new Set<string>() };
        return (
          <section key={name} aria-label={name}>
            <p class="side">{name}</p>
            {[...bill.lines, ...(period === 'all' ? onceIn(option, bill) : [])].map((line) => {
              const amount = money(line.amount, currencies.money, locale);
              return (
                <details key={line.name}>
                  <summary>
                    <span class="name">{words.names[line.name]}</span> <span class="value">{amount}</span>
                  </summary>
                  <Worked working={line} result={amount} {...place} />
                </details>
              );
            })}
          </section>
        );
      })}
    </>
  );
}
