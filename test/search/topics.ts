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
  'benefit-24-7': ['guide/benefits/#round-the-clock', 'guide/factors/#time-zones-and-languages'],
  'practice-sla': [
    'guide/best-practices/service-level-agreements/',
    'guide/factors/#quality-and-service-levels',
  ],
  'practice-reviews': [
    'guide/best-practices/performance-reviews/',
    'guide/factors/#quality-and-service-levels',
    'faq/#measuring-roi',
  ],
  'practice-partner': ['guide/best-practices/choosing-a-partner/'],
  'benefit-savings': ['guide/benefits/#savings'],
  'challenge-communication': ['guide/challenges/#communication'],
  'challenge-culture': ['guide/challenges/#culture'],
  'challenge-security': ['guide/challenges/#data-security-and-privacy-law'],
  'calc-quotes': ['calculators/compare-quotes/'],
  'calc-roi': ['calculators/total-cost/', 'guide/measuring-roi/'],
  'calc-staffing': ['calculators/staffing/'],
  'calc-total-cost': ['calculators/total-cost/'],
  'practice-privacy': ['guide/best-practices/data-privacy/', 'faq/#data-security'],
};

/** Sections that answer the query for another one just as well: the page about its matter, a closer question. */
export const alike: Readonly<Record<string, readonly string[]>> = {
  'faq/#data-security': [
    'guide/best-practices/data-privacy/',
    'guide/challenges/#data-security-and-privacy-law',
    'faq/#breach',
  ],
  'faq/#hourly-rates': ['faq/#philippines-rate'],
  'faq/#measuring-roi': ['guide/measuring-roi/', 'faq/#payback'],
  'guide/cost-breakdown/#extra-fees': ['guide/cost-breakdown/hidden-costs/', 'faq/#setup-fee'],
  'guide/cost-breakdown/#how-each-market-bills': [
    'guide/pricing-models/',
    'calculators/billing-models/',
    'faq/#fixed-or-metered',
  ],
  'guide/cost-breakdown/#labor': ['guide/cost-breakdown/in-house-cost/#what-stands-on-top-of-the-wage'],
  'guide/factors/#contract-terms': ['guide/factors/contract-terms/', 'faq/#minimums', 'faq/#leaving'],
  'guide/factors/#location': ['guide/factors/location/', 'faq/#philippines-rate'],
  'guide/factors/#quality-and-service-levels': [
    'guide/factors/quality-and-service-levels/',
    'guide/best-practices/service-level-agreements/',
  ],
  'guide/factors/#time-zones-and-languages': [
    'guide/factors/time-zones-and-languages/',
    'faq/#round-the-clock',
  ],
  'guide/factors/#workload-and-seasonality': ['guide/factors/workload-and-seasonality/', 'faq/#peaks'],
};
