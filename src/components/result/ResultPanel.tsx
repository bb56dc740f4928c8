import { useId } from 'preact/hooks';
import { fill } from '~/i18n/fill.ts';
import { joined } from '~/i18n/joined.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Strings } from '~/i18n/strings.ts';
import { Status } from './Status.tsx';

/** One amount of the answer, already written in the reader's language. */
export interface Headline {
  readonly label: string;
  readonly value: string;
  /** Its low to high, such as "$12,300–14,800". */
  readonly range?: string;
  /** The amount of which its P10–P90 is found, and how often that is in it: twelve months in a year. */
  readonly of?: readonly [amount: string, times: number];
  /** Its P10–P90 once it is found; a mark in its place until then. */
  readonly spread?: string;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

interface Props {
  readonly words: Strings['result'];
  readonly locale: Locale;
  /** The answer as one sentence; also what is read out after a change. */
  readonly sentence: string;
  readonly headlines: readonly Headline[];
  readonly facts: readonly Fact[];
  /** What would change the answer most, widest first: the input, and the answer at both its ends. */
  readonly movers?: readonly Fact[];
  /** What the model warns of, a sentence each. */
  readonly warnings?: readonly string[];
  /** Which hours the amounts count. */
  readonly basis: 'paid' | 'scheduled' | 'productive';
  /** The rate used, as "1 USD = 151.4 JPY", and its day in full; none where all is in one currency. */
  readonly rate?: { readonly pair: string; readonly date: string } | undefined;
  /** The currency of the amounts, such as "US dollar (USD)"; none where the answer is not money. */
  readonly currency?: string;
  /** The level of the heading: 3 under a section of a guide, 2 on a calculator's own page. */
  readonly level?: 2 | 3;
  /** Set when some input could not be read and the last good answer is shown. */
  readonly stale?: boolean;
  /** Set when the answer could not be worked out and the last one is shown. */
  readonly failed?: boolean;
}

const basisWords = { paid: 'basisPaid', scheduled: 'basisScheduled', productive: 'basisProductive' } as const;

/** Names and values, each pair a line. */
export const Facts = ({ facts, name }: { facts: readonly Fact[]; name: string }) => (
  <dl class={name}>
    {facts.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

/** The answer: a sentence, the amounts with their ranges, what they cover and what would change them most. */
export function ResultPanel({
  words,
  locale,
  sentence,
  headlines,
  facts,
  movers = [],
  warnings = [],
  basis,
  rate,
  currency,
  level = 3,
  stale,
  failed,
}: Props) {
  const id = useId();
  const notice = failed ? words.failed : stale ? words.stale : undefined;
  const [Heading, Subheading] = level === 2 ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const);
  return (
    <section class="result" aria-labelledby={id}>
      <Heading id={id}>{words.heading}</Heading>
      {notice && <p class={failed ? undefined : 'stale'}>{notice}</p>}
      <p class="sentence">{sentence}</p>
      <dl class="headlines">
        {headlines.map(({ label, value, range, spread }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong>{value}</strong> {range && <span>{fill(words.range, { range })}</span>}
              {spread && (
                <>
                  <br />
                  <span>{fill(words.spread, { range: spread })}</span>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <Facts name="facts" facts={facts} />
      {warnings.length > 0 && (
        <div class="reasons">
          <Subheading>{words.warnings}</Subheading>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </div>
      )}
      {movers.length > 0 && (
        <>
          <Subheading>{words.movers}</Subheading>
          <Facts name="facts" facts={movers} />
        </>
      )}
      <p class="note">
        {joined(
          [
            words.rangeNote,
            words[basisWords[basis]],
            currency && fill(words.currency, { currency }),
            rate && fill(words.rate, rate),
          ],
          locale,
        )}
      </p>
      <details class="boundary">
        <summary>{words.boundary}</summary>
        <dl>
          <dt>{words.inside}</dt>
          <dd>{words.insideText}</dd>
          <dt>{words.outside}</dt>
          <dd>{words.outsideText}</dd>
          <dt>{words.why}</dt>
          <dd>{words.whyText}</dd>
        </dl>
      </details>
      <Status text={joined([notice, sentence], locale)} />
    </section>
  );
}
