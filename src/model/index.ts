/**
 * The cost model: what it costs to answer customers with an own team, a provider, or both.
 *
 * `evaluate(scenario)` answers month by month, `billOf` reads one option's bill with its working, the
 * staffing functions answer for a single queue. Pure: no clock, no data, no rounding, no locale.
 * Rates are fractions, handle times and waits seconds, money a month in the scenario's currency.
 */

export { agentsNeeded, agentsNeededA } from './agentsNeeded';
export { type Bill, type BillLine, billOf, type Factor, type Period, type Working } from './bill';
export { billedSeconds } from './billedSeconds';
export { ceilTol } from './ceilTol';
export { effectiveAht } from './effectiveAht';
export { erlangA, type Service } from './erlangA';
export { erlangB } from './erlangB';
export { averageWait, erlangC, serviceLevel, waitQuantile } from './erlangC';
export { type ErrorCode, type InputError, ModelInputError } from './errors';
export { evaluate } from './evaluate';
export { type FieldInfo, fieldOf } from './fieldOf';
export type { Expr, Operator } from './formula';
export type { Origin, Quantity } from './ledger';
export { LINES, type LineName, ONE_TIME, OWN_LINES } from './lines';
export { payback } from './payback';
export { repeatMultiplier } from './repeatMultiplier';
export type { Lines, Month, OptionResult, Result, Warning, WarningCode, Wishes } from './result';
export { type Scenario, scenario } from './scenario';
export { compoundShrinkage, fteForSeats, scheduledHours } from './shrinkage';
export type { PartyName, StaffingRow } from './staffing';
export type { Unit } from './units';
