/** Where the topics of `test/reference/queries-dev.json` stand on the site, as addresses under a language. */
export const places: Readonly<Record<string, readonly string[]>> = {
  'faq-hourly-rates': ['faq/#hourly-rates'],
  'faq-data-security': ['faq/#data-security'],
  'faq-offshore-advantages': ['faq/#offshore-advantages'],
  'faq-roi': ['faq/#measuring-roi'],
  'factor-location': ['guide/factors/#location'],
  'factor-support-type': ['guide/factors/#support-types-and-channels'],
  'model-contract-term': ['guide/factors/#contract-terms'],
  'model-seasonality': ['guide/factors/#workload-and-seasonality'],
  'model-billing': ['guide/cost-breakdown/#how-each-market-bills'],
  'breakdown-labor': ['guide/cost-breakdown/#labor'],
  'breakdown-technology': ['guide/cost-breakdown/#technology-and-infrastructure'],
  'breakdown-training-management': ['guide/cost-breakdown/#training-and-management'],
  'breakdown-extra-fees': ['guide/cost-breakdown/#extra-fees'],
  // These will have pages of their own; until then a section answers them.
  'benefit-24-7': ['guide/factors/#time-zones-and-languages'],
  'practice-sla': ['guide/factors/#quality-and-service-levels'],
  'practice-reviews': ['guide/factors/#quality-and-service-levels', 'faq/#measuring-roi'],
  'practice-privacy': ['faq/#data-security'],
};

/** Topics that nothing on the site answers yet; their queries wait. A topic leaves this list when its page comes. */
export const notYet: readonly string[] = [
  'benefit-savings',
  'calc-quotes',
  'calc-roi',
  'calc-staffing',
  'calc-total-cost',
  'challenge-communication',
  'challenge-culture',
  'challenge-security',
  'practice-partner',
];
