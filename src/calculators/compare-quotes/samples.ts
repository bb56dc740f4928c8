import type { Choices } from '../../form/answers.ts';
import type { Default, Defaults } from '../../form/question.ts';
import { type LineId, lines, type QuoteId, quoteIds, type Unit, type Word } from './lines.ts';

/** A low price that leaves much out: some of it stated, more of it not. */
const cheap: Readonly<Record<LineId, 'in' | 'ask' | 'extra'>> = {
  setup: 'extra',
  training: 'extra',
  connectors: 'ask',
  minimum: 'ask',
  rounding: 'ask',
  overage: 'ask',
  spam: 'ask',
  software: 'extra',
  telecom: 'ask',
  reporting: 'in',
  management: 'in',
  quality: 'ask',
  retraining: 'ask',
  travel: 'in',
  night: 'extra',
  holiday: 'extra',
  peak: 'ask',
  languages: 'in',
  security: 'ask',
  changes: 'ask',
  tax: 'in',
  indexation: 'extra',
  currency: 'in',
  deposit: 'in',
  termination: 'extra',
  exit: 'ask',
};

/** What a dearer price that includes most things still leaves out. */
const whole: Partial<typeof cheap> = {
  peak: 'ask',
  changes: 'ask',
  indexation: 'extra',
  termination: 'extra',
};

/** Where a price is asked for by the agent and month. */
const byAgent = ['cn', 'tr'];

/** The default of the market that a price of each kind begins with. */
const prices: Readonly<Partial<Record<Unit, string>>> = {
  hour: 'rate',
  agent: 'seat-price',
  contact: 'contact-price',
  minute: 'minute-price',
};

/** What a quote says of a line before anybody filled it in. What is extra needs a published amount, else nobody knows. */
function wordOf(quote: QuoteId, id: LineId): 'in' | 'ask' | 'extra' {
  if (quote === 'a') return cheap[id];
  return quote === 'b' ? (whole[id] ?? 'in') : 'ask';
}

/** One number of a range, with what it stands on. */
const point = ({ about, ...range }: Default, end: 'low' | 'typical'): Default => ({
  low: range[end],
  typical: range[end],
  high: range[end],
  ...(about && { about }),
});

/** The defaults of every quote beside those of the market: amounts that are published where they are charged as usual. */
export function withSamples(chosen: Choices, defaults: Defaults): Defaults {
  const published = (name = ''): Default | undefined => {
    const standard = defaults[name];
    return typeof standard === 'object' ? standard : undefined;
  };
  const market = String(defaults['market']);
  const found: Record<string, Default | string | undefined> = { ...defaults };
  for (const quote of quoteIds) {
    const sample = quote === 'a' || quote === 'b';
    const unit = sample ? (byAgent.includes(chosen['market'] ?? market) ? 'agent' : 'hour') : 'none';
    found[`${quote}-price`] = unit;
    const price = published(prices[(chosen[`${quote}-price`] ?? unit) as Unit]);
    if (sample && price) found[`${quote}-price-at`] = point(price, quote === 'a' ? 'low' : 'typical');
    for (const { id, usual } of lines) {
      const fee = published(`fee-${id}`);
      const said = wordOf(quote, id);
      const word: Word = said === 'extra' ? (fee ? usual : 'ask') : said;
      found[`${quote}-${id}`] = word;
      if ((chosen[`${quote}-${id}`] ?? word) === usual && fee) found[`${quote}-${id}-at`] = fee;
    }
  }
  return found;
}
