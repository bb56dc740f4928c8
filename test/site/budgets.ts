/** How much a reader may be made to load, in bytes; compressed with brotli unless said otherwise. */
export const budgets = {
  /** HTML and style sheets of a guide page without a calculator. */
  guidePaper: 14_000,
  /** What one full calculator in the page may add to that. */
  calculatorPaper: 6_000,
  /** Long lists: the FAQ, the glossary, the locations, the data. */
  listPaper: 24_000,
  /** Scripts that run when a page loads, with a calculator or without. */
  guideScript: 2_000,
  /** The script of the largest calculator once it is reached for, its worker apart; nothing of it loads with the page. */
  calculatorScript: 30_000,
  /** What the worker of a calculator loads to answer: its own part and the model. */
  calculatorWorker: 20_000,
  /** Everything the first search fetches, with gzip. */
  searchFirstUse: 100_000,
} as const;
