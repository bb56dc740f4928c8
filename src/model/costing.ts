import { enterStaffing } from './enterStaffing';
import { type InputError, ModelInputError } from './errors';
import { ofBaseline } from './ledger';
import { complete, type Evaluated, evaluateAll, inputsOf } from './option';
import type { FullOption, FullScenario, Scenario } from './scenario';
import type { Finder } from './staffing';
import { validate } from './validate';

/** Grand totals by option, or what is wrong with the scenario. */
export type Costs =
  | { readonly ok: true; readonly costs: Readonly<Record<string, number>> }
  | { readonly ok: false; readonly errors: readonly InputError[] };

/** Computed anew for each scenario; `evaluate` refuses one whose present value is not a number. */
const WANTED = ['totals.grandTotal', 'totals.npv'];
const TOO_LARGE: Costs = { ok: false, errors: [{ code: 'E_RANGE', path: 'demand.contactsPerMonth' }] };

/**
 * Answers for many scenarios that differ in numbers only what `evaluate` answers in `totals.grandTotal`, by the
 * same formulas: they are read once, from the first scenario.
 * @param find how teams are found: exactly, or from `teamTables` for thousands of scenarios
 */
export function costing(find: Finder): (scenario: Scenario) => Costs {
  let known: readonly { readonly each: Evaluated; readonly ids: ReadonlySet<string> }[] | undefined;
  return (said) => {
    const { errors, full } = validate(said);
    if (errors.length) return { ok: false, errors };
    try {
      if (known) for (const { each, ids } of known) again(each, ids, full);
      else known = withWanted(evaluateAll(full));
      const books = known.map(({ each }) => each);
      if (books.some(({ book }) => WANTED.some((id) => Number.isNaN(book.at(id, 0))))) return TOO_LARGE;
      const costs = books.map(({ option, book }) => [option.id, book.at('totals.grandTotal', 0)] as const);
      return { ok: true, costs: Object.fromEntries(costs) };
    } catch (error) {
      if (error instanceof ModelInputError) return TOO_LARGE;
      throw error;
    }
  };

  function again(
    { option: { id }, book }: Evaluated,
    ids: ReadonlySet<string>,
    scenario: FullScenario,
  ): void {
    const option = complete(scenario.options.find((each) => each.id === id) as FullOption, scenario);
    enterStaffing(book, scenario, option, find);
    book.again(inputsOf(scenario, option), ids);
  }
}

/** Each option with the quantities to compute anew; the baseline's, which comes first, also for the others. */
function withWanted(options: readonly Evaluated[]) {
  const others = options.slice(1).map((each) => ({ each, ids: each.book.beneath(WANTED) }));
  const asked = others.flatMap(({ ids }) => [...ids]).filter((id) => id !== ofBaseline(id));
  const ids = [...WANTED, ...asked.map(ofBaseline)];
  return [...options.slice(0, 1).map((each) => ({ each, ids: each.book.beneath(ids) })), ...others];
}
