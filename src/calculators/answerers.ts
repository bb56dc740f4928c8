/** How each calculator answers. Its code is fetched by the worker that is first asked, and never by a page. */
export const answerers = {
  'quick-estimate': async () => (await import('./quick-estimate/answerOf.ts')).parts,
  staffing: async () => (await import('./staffing/answerOf.ts')).parts,
} as const;

export type CalculatorName = keyof typeof answerers;
