/** How a result comes about, in one line each. */
export const steps = [
  'Inputs: a scenario, valid by scenario.schema.json and by the rules below; what is left out has its default.',
  'Demand: contacts of a month by season and growth, as issues times the repeats an option causes, less what an AI solves, split between own team and provider.',
  'Staffing: for each queue and block of the week the smallest team that reaches its service level under its occupancy; deferred work as load divided by occupancy; hours on duty, raised by shrinkage, as full-time equivalents.',
  'Bill: the quantities below in order of evaluation, month by month; the total is the sum of its lines. Nothing is rounded but where ceilTol stands.',
] as const;

/** What holds throughout. */
export const conventions = [
  'Rates are fractions, handle times and waits seconds. A year has 52 weeks and 12 months.',
  'Amounts stand in the scenario’s currency, those of a provider or an AI in the currency of its block. Only a rate written into fx converts them, once, on finished amounts; the model knows no exchange rates, no prices and no countries.',
  'evaluate ignores fields it does not know unless it is asked to be strict, and takes null for any field that may be left out; the schema refuses both, save null where it means “none”.',
  'A quantity is one number, or one number a month. Division by 0 gives null, and null stays null.',
] as const;

/** The operators of an expression: `[operator, …arguments]`; an argument is a number, an id or an expression. */
export const operators = {
  '+': 'the sum of the arguments',
  '*': 'their product',
  min: 'the smallest',
  max: 'the largest',
  '-': 'the first less the second',
  '/': 'the first divided by the second',
  pow: 'the first to the power of the second',
  ceilTol: 'x rounded up, but not for a speck of floating point: ceil(x − 1e-9 · max(1, |x|))',
  sum: 'over all months',
  yearSum: 'from the start of the contract year to this month',
  prev: 'the value of last month; in month 0 the second argument',
  tiered: 'units, and the price of the first step of the list whose upTo is not below them, multiplied',
  sumOver:
    'the sum of a term over the elements of a list, those only that have the words named; the nodes of a result name each element instead',
} as const;

/** How ids and conditions are to be read. */
export const notation = {
  '{i}': 'the position of an element in a list, from 0; {i-1} is the one before',
  '{channel}': 'the id of a channel',
  '{currency}': 'three capitals, such as EUR',
  'baseline.': 'the quantity of that name in the baseline of the comparison',
  when: 'any of these; each asks that every field named has one of the words. Paths begin at the option. “present” and “absent” are said of blocks and lists; a field of a party the option does not have is absent. A currency is that of the scenario or another, the baseline the option itself or another.',
  position: 'of a step in its list of tiers: first, between, last, or only',
} as const;
