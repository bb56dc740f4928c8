/**
 * The cost model: what it costs to answer customers with an own team, a provider, or both.
 *
 * `evaluate(scenario)` answers month by month, `billOf` reads one option's bill with its working, the
 * staffing functions answer for a single queue. Pure: no clock, no data, no rounding, no locale.
 * Rates are fractions, handle times and waits seconds, money a month in the scenario's currency.
 */

export { agentsForBlocking, agentsForWaitProbability } from './agentsFor';
export { agentsNeeded, agentsNeededA } from './agentsNeeded';
export { type Band, bandFee } from './bandFee';
export { type Bill, type BillLine, billOf, type Factor, type Period, type Working } from './bill';
export { billedSeconds } from './billedSeconds';
export { breakEvenVolumes } from './breakEvenVolumes';
export { ceilTol } from './ceilTol';
export { deferredFte } from './deferredFte';
export { effectiveAht } from './effectiveAht';
export { erlangA, type Service } from './erlangA';
export { erlangB } from './erlangB';
export { averageWait, erlangC, serviceLevel, waitQuantile } from './erlangC';
export { type ErrorCode, type InputError, ModelInputError } from './errors';
export { evaluate } from './evaluate';
export { type FieldInfo, fieldOf } from './fieldOf';
export type { Expr, Operator } from './formula';
export { halfinWhitt, halfinWhittInverse, squareRootAgents } from './halfinWhitt';
export type { Origin, Quantity } from './ledger';
export { linearBreakEven } from './linearBreakEven';
export { LINES, type LineName, ONE_TIME, OWN_LINES } from './lines';
export { npv } from './npv';
export { payback } from './payback';
export { providerRateFloor, wageFromRate } from './providerRateFloor';
export { rampLossHours } from './rampLossHours';
export { repeatMultiplier } from './repeatMultiplier';
export type { Lines, Month, OptionResult, Result, Warning, WarningCode, Wishes } from './result';
export { type Scenario, scenario } from './scenario';
export { sharedPoolAgents } from './sharedPool';
export { compoundShrinkage, fteForSeats, scheduledHours } from './shrinkage';
export type { PartyName, StaffingRow } from './staffing';
export { type Tier, tieredFee } from './tieredFee';
export { evpi, evppi } from './uncertainty/evpi';
export { formulaSpread, type UncertainFormula } from './uncertainty/formulaSpread';
export type { UncertainInput } from './uncertainty/input';
export { jansenIndices } from './uncertainty/jansenIndices';
export { latinHypercube } from './uncertainty/latinHypercube';
export { normalQuantile } from './uncertainty/normalQuantile';
export { pertMean, pertQuantile, pertSd } from './uncertainty/pert';
export { quantile } from './uncertainty/quantile';
export { sfc32 } from './uncertainty/sfc32';
export { sobolPoints } from './uncertainty/sobolPoints';
export { type Bar, tornado } from './uncertainty/tornado';
export { triangularQuantile } from './uncertainty/triangularQuantile';
export { type Draws, type Spread, uncertainty } from './uncertainty/uncertainty';
export type { Unit } from './units';
export { weeklyAgentHours } from './weeklyAgentHours';
