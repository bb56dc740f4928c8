const leaders: Readonly<Record<string, string>> = {
  'quality.fcr': 'demand.referenceFcr',
  'quality.csat': 'churn.referenceCsat',
  'provider.currency': 'currency',
  'provider.resolutionRate': 'quality.fcr',
  'ai.currency': 'currency',
};

/** The field whose value a field of an option has while it is left out, with or without `options[].` before the path. */
export const follows = (path: string): string | undefined => leaders[path.replace(/^options\[\]\./, '')];
