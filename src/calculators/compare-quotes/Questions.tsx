import { useState } from 'preact/hooks';
import { colon } from '~/i18n/joined.ts';
import type { Comparison } from './answerOf.ts';
import type { Kit } from './kit.ts';
import { lines } from './lines.ts';
import { letter, questionsFor } from './questionsTo.ts';
import { nameOf } from './says.ts';

interface Props {
  readonly kit: Kit;
  readonly comparison: Comparison;
  readonly level: 2 | 3;
}

/** Copies a text, and shows it to be selected where that is not allowed. */
function CopyText({
  label,
  copied,
  failed,
  text,
}: {
  label: string;
  copied: string;
  failed: string;
  text: () => string;
}) {
  const [done, setDone] = useState<boolean>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setDone(true);
    } catch {
      setDone(false);
    }
  };
  return (
    <div class="take">
      <button type="button" onClick={copy}>
        {label}
      </button>{' '}
      <span aria-live="polite">{done === undefined ? '' : done ? copied : failed}</span>
      {done === false && <textarea readOnly rows={12} aria-label={label} value={text()} />}
    </div>
  );
}

/** What to ask each provider: one question for every line its quote leaves open. */
export function Questions({ kit, comparison, level }: Props) {
  const { words, locale } = kit;
  const { quotes: says, takeAway } = words;
  const [Heading, Subheading] = level === 2 ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const);
  const copies = { copied: says.copied, failed: takeAway.copyFailed };
  return (
    <section class="questions">
      <Heading>{says.questions}</Heading>
      <p>{says.questionsNote}</p>
      {comparison.quotes.map((quote) => {
        const open = quote.lines.flatMap(({ id, status }) => (status === 'unknown' ? [id] : []));
        const asked = questionsFor(quote.unit, open, says);
        const name = nameOf(quote, says);
        return (
          <div key={quote.id}>
            <Subheading>{name}</Subheading>
            {open.length === 0 && <p>{says.nothingOpen}</p>}
            <ol>
              {asked.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
            <CopyText
              label={says.copyQuestions + colon(locale) + name}
              {...copies}
              text={() => letter(name, asked, says, locale)}
            />
          </div>
        );
      })}
      <CopyText
        label={says.copyAll}
        {...copies}
        text={() => {
          const every = lines.map(({ id }) => id);
          const [unit = 'hour'] = comparison.quotes.map((quote) => quote.unit);
          return letter(says.allProviders, questionsFor(unit, every, says), says, locale);
        }}
      />
    </section>
  );
}
