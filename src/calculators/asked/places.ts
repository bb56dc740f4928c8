/** Buyers' countries with defaults of their own. */
export const markets = ['us', 'gb', 'de', 'cn', 'jp', 'kr', 'tr'] as const;
/** Currencies a reader may choose, in links in lower case. */
export const currencyChoices = ['usd', 'eur', 'gbp', 'cny', 'jpy', 'krw', 'try', 'inr', 'php'] as const;
export const tiers = ['onshore', 'nearshore', 'offshore'] as const;
/** Countries a provider may work in: those with an hourly rate in the dataset. */
export const places =
  'ar bg br ca cn co cr de do eg fr gb gt id in jm jp ke kr ma mx my nl ph pl pt ro sr sv tn tr us vn za'.split(
    ' ',
  );

/** Where a provider's agents may sit: those countries, and where their pay differs much, their classes of cities. */
export const sites = [...places, 'cnfirst', 'cnsecond'];
