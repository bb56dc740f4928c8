import { fill } from '~/i18n/fill.ts';
import type { Kit } from './kit.ts';
import { lines, quoteIds, units, type Word } from './lines.ts';
import { letterOf } from './says.ts';

/**
 * The labels and choices of some two hundred fields, made of some fifty words where they are drawn: they need not travel
 * with the page.
 */
export function complete(kit: Kit): Kit {
  const { quotes } = kit.words;
  const labels: Record<string, string> = {};
  const choices: Record<string, readonly (readonly [value: string, label: string])[]> = {};
  const offered = (words: readonly Word[]) => words.map((word) => [word, quotes.words[word]] as const);
  for (const { id, usual } of lines)
    labels[`fee-${id}`] = fill(quotes.usual, {
      line: quotes.lines[id].name,
      basis: quotes.words[usual],
    });
  for (const quote of quoteIds) {
    const of = (line: string) => fill(quotes.ofQuote, { quote: letterOf(quote, quotes), line });
    labels[`${quote}-name`] = of(quotes.provider);
    labels[`${quote}-solved`] = of(quotes.solved);
    labels[`${quote}-price`] = of(quotes.price);
    labels[`${quote}-price-at`] = of(quotes.rows.price);
    choices[`${quote}-price`] = (quote === 'a' ? units : (['none', ...units] as const)).map(
      (unit) => [unit, quotes.units[unit]] as const,
    );
    for (const { id, bases } of lines) {
      labels[`${quote}-${id}`] = of(quotes.lines[id].name);
      labels[`${quote}-${id}-at`] = labels[`${quote}-${id}`] ?? '';
      choices[`${quote}-${id}`] = offered(['in', 'ask', ...bases]);
    }
  }
  return {
    ...kit,
    choices: { ...kit.choices, ...choices },
    words: { ...kit.words, labels: { ...kit.words.labels, ...labels } },
  };
}
