/** How each calculator answers. Its code is fetched by the worker that is first asked, and never by a page. */
export const answerers = {
  'quick-estimate': async () => (await import('./quick-estimate/answerOf.ts')).parts,
  'fair-rate': async () => (await import('./fair-rate/answerOf.ts')).parts,
  staffing: async () => (await import('./staffing/answerOf.ts')).parts,
  'compare-quotes': async () => (await import('./compare-quotes/answerOf.ts')).first,
  'total-cost': async () => (await import('./total-cost/answerOf.ts')).first,
  'billing-models': async () => (await import('./billing-models/answerOf.ts')).first,
} as const;

export type CalculatorName = keyof typeof answerers;

/** Parts of an answer that nobody waits for, where their code would keep the first part waiting. */
export const laterAnswerers = {
  'compare-quotes': async () => (await import('./compare-quotes/later.ts')).later,
  'total-cost': async () => (await import('./total-cost/later.ts')).later,
  'billing-models': async () => (await import('./billing-models/later.ts')).later,
} as const;

/** How each calculator is explored, where its answer is money; fetched by the worker that is first asked how sure it is. */
export const explorers = {
  'quick-estimate': async () => (await import('./quick-estimate/explored.ts')).explored,
  'compare-quotes': async () => (await import('./compare-quotes/explored.ts')).explored,
  'total-cost': async () => (await import('./total-cost/explored.ts')).explored,
  'fair-rate': async () => (await import('./fair-rate/explored.ts')).explored,
  'billing-models': async () => (await import('./billing-models/explored.ts')).explored,
} as const;

export type ExplorableName = keyof typeof explorers;
