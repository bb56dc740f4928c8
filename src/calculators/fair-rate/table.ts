import { fill } from '~/i18n/fill.ts';
import type { PartsOf, Reply } from '~/worker/parts.ts';
import type { Range, RateAnswer, SideAnswer } from './answerOf.ts';
import type { Kit } from './kit.ts';
import { type Says, saying } from './says.ts';

interface Cell {
  readonly value: number;
  readonly text: string;
  /** Its low to high, in brackets; absent where it has none. */
  readonly range?: string;
}

/** One line of both places: what each comes to as a number, and as it is written; undefined where it is not known. */
interface Line {
  readonly label: string;
  readonly cells: readonly (Cell | undefined)[];
}

/** Everything both places come to, line against line; lines nobody has an amount for are left out. */
export function linesOf(kit: Kit, answer: RateAnswer, says: Says): readonly Line[] {
  const { rows, isQuote, isUsual } = kit.words.fairRate;
  const sides = [answer.first, answer.second];
  const line = (
    label: string,
    of: (side: SideAnswer) => number | undefined,
    write: (value: number, side: SideAnswer) => string = says.money,
    rangeOf: (side: SideAnswer) => Range | undefined = () => undefined,
  ): Line[] => {
    const cells = sides.map((side) => {
      const value = of(side);
      const range = rangeOf(side);
      if (value === undefined) return undefined;
      const wide = range && range.low < range.high;
      return { value, text: write(value, side), ...(wide && { range: says.range(range) }) };
    });
    return cells.some(Boolean) ? [{ label, cells }] : [];
  };
  const ranged = (label: string, of: (side: SideAnswer) => Range | undefined) =>
    line(label, (side) => of(side)?.typical, says.money, of);
  const over = (a: number | undefined, b: number | undefined) =>
    a === undefined || a < 0 || !b ? undefined : a / b;
  const priced = (value: number, { judged }: SideAnswer) =>
    judged ? says.price(value, judged.basis) : says.money(value);
  const raised = sides.some(({ floor, minimum }) => floor !== minimum);
  return [
    ...ranged(rows.pay, ({ pay }) => pay),
    ...line(rows.minimum, ({ minimum }) => minimum),
    ...(raised ? line(rows.floor, ({ floor }) => floor) : []),
    ...line(rows.payInMinimums, ({ pay, minimum }) => over(pay?.typical, minimum), says.times),
    ...(['paid', 'productive', 'month'] as const).flatMap((basis) =>
      ranged(rows[basis], ({ built }) => built?.[basis]),
    ),
    ...line(rows.monthInMinimums, ({ built, minimum }) => over(built?.month.typical, minimum), says.times),
    ...line(rows.reaches, ({ built, pay }) => over(pay?.typical, built?.month.typical), says.share),
    ...line(
      rows.judged,
      ({ judged }) => judged?.price.typical,
      (value, side) => fill(side.judged?.quote ? isQuote : isUsual, { price: priced(value, side) }),
    ),
    ...ranged(rows.left, ({ judged }) => judged?.left),
    ...line(rows.leftInMinimums, ({ judged, minimum }) => over(judged?.left.typical, minimum), says.times),
    ...line(rows.leftOfMarket, ({ judged, pay }) => over(judged?.left.typical, pay?.typical), says.times),
    ...line(rows.neededFloor, ({ judged }) => judged?.needed.floor, priced),
    ...line(rows.neededMarket, ({ judged }) => judged?.needed.market, priced),
  ];
}

/** Both places for a spreadsheet, in plain numbers. */
export function table(kit: Kit, { rate: answer }: Reply<PartsOf<'fair-rate'>>) {
  const { fairRate } = kit.words;
  const says = saying(kit, answer);
  const { currency, first, second } = answer;
  return [
    [`${fairRate.item} (${currency})`, says.place(first), says.place(second)],
    ...linesOf(kit, answer, says).map(({ label, cells }) => [
      label,
      ...cells.map((cell) => cell?.value ?? ''),
    ]),
  ];
}
