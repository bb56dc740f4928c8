import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { NumberField } from '~/components/fields/NumberField.tsx';
import { SelectField } from '~/components/fields/SelectField.tsx';
import { TextField } from '~/components/fields/TextField.tsx';
import type { Entry } from '~/form/question.ts';
import type { Form } from '~/form/useForm.ts';
import { writeNumber } from '~/form/writeNumber.ts';
import { fill } from '~/i18n/fill.ts';
import { number } from '~/i18n/format.ts';
import type { FieldsProps } from '../framed.tsx';
import type { Kit } from './kit.ts';
import {
  arises,
  type Basis,
  groups,
  type Line,
  type LineGroup,
  lines,
  type QuoteId,
  quoteIds,
  type Unit,
} from './lines.ts';
import { chargedText, nameOf } from './says.ts';

interface Props extends FieldsProps<Kit> {
  readonly quote: QuoteId;
}

const wordOf = (form: Form, name: string): string => String(form.answers[name]?.value ?? '');

/** A line of a quote on one row: what the quote says of it and, where it is charged, how much. */
function LineFields({
  form,
  kit,
  quote,
  line,
}: Props & { line: Line & { id: keyof Kit['words']['quotes']['lines'] } }) {
  const id = useId();
  const { words, choices } = kit;
  const { quotes: says } = words;
  const name = `${quote}-${line.id}`;
  const word = wordOf(form, name);
  const label = says.lines[line.id].name;
  const usual = form.answers[`fee-${line.id}`]?.value;
  const charged = word !== 'in' && word !== 'ask';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in a grid
    <div class={charged ? 'line charged' : 'line'} role="group" aria-labelledby={id}>
      <b id={id}>{label}</b>
      <SelectField form={form} words={words.form} name={name} label={label} options={choices[name] ?? []} />
      {charged && (
        <NumberField
          form={form}
          words={words.form}
          name={`${name}-at`}
          label={`${label}: ${says.words[word as Basis]}`}
        />
      )}
      {word === 'ask' && (
        <p class="hint">
          {typeof usual === 'object'
            ? fill(says.usually, {
                amount: chargedText(line.usual, usual, says, form.currency, form.locale),
              })
            : says.nothingPublished}
        </p>
      )}
    </div>
  );
}

/** A group of lines that opens, with how many of them are extra and how many not stated. */
function GroupFields({ group, ...props }: Props & { group: LineGroup }) {
  const { form, kit, quote } = props;
  const { quotes: says } = kit.words;
  const [open, setOpen] = useState(false);
  const unit = wordOf(form, `${quote}-price`) as Unit;
  const asked = groups[group].filter((line) => arises(line, unit));
  const said = asked.map(({ id }) => wordOf(form, `${quote}-${id}`));
  const count = (is: (word: string) => boolean) => number(said.filter(is).length, form.locale);
  // A row with a problem is not hidden: a link may have brought it.
  const wrong = asked.some(
    ({ id }) => form.answers[`${quote}-${id}`]?.problem || form.answers[`${quote}-${id}-at`]?.problem,
  );
  return (
    <details open={open || wrong} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {says.lineGroups[group]}{' '}
        <small>
          {fill(says.counts, {
            extra: count((word) => word !== 'in' && word !== 'ask'),
            unknown: count((word) => word === 'ask'),
          })}
        </small>
      </summary>
      {(open || wrong) && asked.map((line) => <LineFields key={line.id} line={line} {...props} />)}
    </details>
  );
}

/** The fields of a quote as entries: what stands there, typed or not. */
function copied(form: Form, from: QuoteId, to: QuoteId): Readonly<Record<string, Entry | undefined>> {
  const names = lines.flatMap(({ id }) => [`-${id}`, `-${id}-at`]);
  return Object.fromEntries(
    names.map((name) => {
      const value = form.answers[from + name]?.value;
      if (value === undefined) return [to + name, undefined];
      if (typeof value === 'string') return [to + name, { text: value }];
      const { low, typical, high } = value;
      const text = writeNumber(typical, form.locale);
      return [to + name, low < high ? { text, range: [low, high] as const } : { text }];
    }),
  );
}

/** What can be done with all lines of a quote at once. */
function Actions({ form, kit, quote, called }: Props & { called: (quote: QuoteId) => string }) {
  const id = useId();
  const { words } = kit;
  const { quotes: says } = words;
  const others = quoteIds.filter((other) => other !== quote && wordOf(form, `${other}-price`) !== 'none');
  const [from, setFrom] = useState<QuoteId>();
  const source = others.find((other) => other === from) ?? others[0];
  return (
    <div class="quote-actions">
      {source && (
        <p>
          <label for={id}>{says.copyFrom}</label>{' '}
          <select
            id={id}
            value={source}
            onChange={({ currentTarget }) => setFrom(quoteIds.find((each) => each === currentTarget.value))}
          >
            {others.map((other) => (
              <option key={other} value={other} selected={other === source}>
                {called(other)}
              </option>
            ))}
          </select>{' '}
          <button
            type="button"
            onClick={() => form.change(copied(form, source, quote), `copy ${source} ${quote}`)}
          >
            {says.copy}
          </button>
        </p>
      )}
      <button
        class="plain"
        type="button"
        onClick={() =>
          form.change(
            Object.fromEntries(lines.map((line) => [`${quote}-${line.id}`, { text: 'ask' }])),
            `ask ${quote}`,
          )
        }
      >
        {says.allUnknown}
      </button>
      <button class="plain" type="button" onClick={() => form.reset(form.question.packs?.[quote] ?? [])}>
        {fill(says.resetQuote, { name: called(quote) })}
      </button>
    </div>
  );
}

/** One quote: whose it is, its price, and its lines by group. */
function QuotePanel({ children, ...props }: Props & { children: ComponentChildren }) {
  const { form, kit, quote } = props;
  const { words, choices } = kit;
  const { quotes: says } = words;
  const unit = wordOf(form, `${quote}-price`);
  const isThere = unit !== 'none';
  return (
    <>
      {isThere && (
        <TextField form={form} name={`${quote}-name`} label={says.provider} hint={says.providerHint} />
      )}
      <SelectField
        form={form}
        words={words.form}
        name={`${quote}-price`}
        label={says.price}
        options={choices[`${quote}-price`] ?? []}
      />
      {isThere && (
        <>
          <NumberField
            form={form}
            words={words.form}
            name={`${quote}-price-at`}
            label={says.priceAt[unit as Unit]}
          />
          <NumberField
            form={form}
            words={words.form}
            name={`${quote}-solved`}
            label={says.solved}
            hint={says.solvedHint}
          />
          {(Object.keys(groups) as LineGroup[]).map((group) => (
            <GroupFields key={group} group={group} {...props} />
          ))}
          {children}
        </>
      )}
    </>
  );
}

/** Up to four quotes, one at a time. */
export function QuoteFields({ form, kit }: FieldsProps<Kit>) {
  const name = useId();
  const { quotes: says } = kit.words;
  const [chosen, choose] = useState<QuoteId>();
  const isWrong = (id: QuoteId) => form.question.packs?.[id]?.some((field) => form.answers[field]?.problem);
  const shown = chosen ?? quoteIds.find(isWrong) ?? 'a';
  const called = (id: QuoteId) => {
    const typed = form.answers[`${id}-name`]?.value;
    const sample = !form.question.packs?.[id]?.some((field) => form.answers[field]?.own);
    return nameOf({ id, name: typeof typed === 'string' ? typed : undefined, sample }, says);
  };
  return (
    <div class="quotes">
      <fieldset class="segments">
        <legend>{says.quotes}</legend>
        {quoteIds.map((id) => (
          <label key={id}>
            <input type="radio" name={name} value={id} checked={id === shown} onChange={() => choose(id)} />
            {isWrong(id) ? fill(says.toCheck, { name: called(id) }) : called(id)}
          </label>
        ))}
      </fieldset>
      <fieldset key={shown}>
        <legend class="quiet">{called(shown)}</legend>
        <QuotePanel form={form} kit={kit} quote={shown}>
          <Actions form={form} kit={kit} quote={shown} called={called} />
        </QuotePanel>
      </fieldset>
    </div>
  );
}
