import { choice, count, measures, money, percent } from './makers.ts';

/** What a provider's price is for. */
const units = ['hour', 'seat', 'contact', 'minute'] as const;
/** Hours an hourly price is for: all paid ones, or only those on duty. */
const billedHours = ['paid', 'duty'] as const;

/** Inputs that only the comparison over years asks. */
export const ofTotalCost = {
  growth: percent('growth', 'demand.growthPerYear', {
    min: -50,
    max: 200,
    plausible: [-20, 50],
    step: 1,
    optional: true,
  }),
  theirFcr: percent('their-fcr', 'quality.fcr', { min: 1, plausible: [20, 95], step: 1, optional: true }),
  recontact: percent('recontact', 'demand.recontactRate', { plausible: [20, 100], step: 5 }),
  theirShrinkage: percent('their-shrinkage', 'provider.shrinkage', {
    max: 90,
    plausible: [10, 60],
    step: 1,
    optional: true,
  }),
  theirTime: percent('their-time', 'provider.ahtFactor', {
    min: 10,
    max: 1000,
    plausible: [70, 150],
    step: 5,
    optional: true,
  }),
  plannerSpan: count('planner-span', 'inHouse.supportRoles.0.span', {
    above: true,
    max: 10_000,
    plausible: [10, 200],
    step: 5,
  }),
  qualitySpan: count('quality-span', 'inHouse.supportRoles.0.span', {
    above: true,
    max: 10_000,
    plausible: [5, 100],
    step: 5,
    optional: true,
  }),
  remote: percent('remote', 'inHouse.remoteShare', { step: 5, optional: true }),
  fixed: money('fixed', 'inHouse.fixedPerMonth', { step: 100, optional: true }),
  nightPay: percent('night-pay', 'inHouse.premiumRate', measures.nightPay),
  billedBy: choice('billed-by', units),
  billedHours: choice('billed-hours', billedHours),
  minimum: money('minimum', 'provider.minMonthly', { step: 100, optional: true }),
  index: percent('index', 'provider.escalatorPerYear', {
    min: -50,
    plausible: [0, 30],
    step: 0.5,
    optional: true,
  }),
  drift: percent('drift', 'provider.fxDriftPerYear', {
    min: -50,
    plausible: [-20, 50],
    step: 1,
    optional: true,
  }),
  lostTax: percent('lost-tax', 'provider.nonRecoverableTaxRate', {
    plausible: [0, 30],
    step: 1,
    optional: true,
  }),
  deposit: money('deposit', 'provider.deposit', { step: 100, optional: true }),
  setup: money('setup', 'provider.setupFee', { step: 100, optional: true }),
  trainingFee: money('training-fee', 'provider.trainingPerSeat', { step: 100, optional: true }),
  manager: money('manager', 'provider.governance.perMonth', { step: 100, optional: true }),
  travel: money('travel', 'provider.governance.perMonth', { step: 100, optional: true }),
  theirTools: money('their-tools', 'provider.governance.toolPerFteMonth', { step: 10, optional: true }),
  handover: count('handover', 'transition.knowledgeHours', {
    max: 1e6,
    plausible: [0, 10_000],
    step: 10,
    optional: true,
  }),
  parallel: count('parallel', 'transition.parallelMonths', { max: 104, plausible: [0, 26], step: 1 }),
  parallelShare: percent('parallel-share', 'transition.parallelShare', { step: 5 }),
  severance: money('severance', 'transition.severancePerFte', { step: 100, optional: true }),
  term: count('term', 'provider.termMonths', {
    max: 1200,
    plausible: [1, 84],
    whole: true,
    step: 1,
    optional: true,
  }),
  exitMonths: count('exit-months', 'provider.exitFeeMonths', {
    max: 120,
    plausible: [0, 12],
    step: 1,
    optional: true,
  }),
  discount: percent('discount', 'discountRate', { plausible: [0, 30], step: 1 }),
  inflation: percent('inflation', 'inflationPerYear', {
    min: -50,
    plausible: [0, 60],
    step: 0.5,
    optional: true,
  }),
} as const;
