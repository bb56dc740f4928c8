import { useId } from 'preact/hooks';
import type { NumberInput } from '~/form/question.ts';
import type { Form } from '~/form/useForm.ts';
import { writeNumber } from '~/form/writeNumber.ts';
import { fill } from '~/i18n/fill.ts';
import { joined } from '~/i18n/joined.ts';
import type { Strings } from '~/i18n/strings.ts';
import { FieldSource } from './FieldSource.tsx';
import { moneyLabel } from './moneyLabel.ts';
import { Named } from './Named.tsx';
import { problemText } from './problemText.ts';
import { written } from './written.ts';

interface Props {
  readonly form: Form;
  readonly words: Strings['form'];
  readonly name: string;
  /** With unit and scope: "Handle time per call, minutes". */
  readonly label: string;
  readonly hint?: string | undefined;
  /** Describes the field further: the id of a message about several fields. */
  readonly describedBy?: string | undefined;
}

/** A number as the reader writes numbers, with what was understood, what is wrong, and what stands behind it. */
export function NumberField({ form, words, name, hint, describedBy, ...named }: Props) {
  const id = useId();
  const { locale, currency } = form;
  const input = form.input(name) as NumberInput;
  const label = input.unit === 'money' ? moneyLabel(named.label, currency, words, locale) : named.label;
  const { value, problem, unusual } = form.answers[name] ?? { value: undefined };
  const text = form.text(name);
  const known = typeof value === 'object' ? value.typical : undefined;
  const say = (number: number) => written(number, input, currency, locale);
  const wrong =
    problem && problem.kind !== 'sum' ? problemText(problem, input, words, currency, locale) : undefined;
  const [from, to] = input.plausible ?? [];

  const message = wrong
    ? joined([wrong, known !== undefined && fill(words.meanwhile, { value: say(known) })], locale)
    : unusual && from !== undefined && to !== undefined
      ? fill(words.unusual, { min: say(from), max: say(to) })
      : undefined;
  const understood =
    !problem && known !== undefined && text.trim() !== writeNumber(known, locale)
      ? // An amount is written in whole units, but read to the last digit.
        fill(words.understood, {
          value: input.unit === 'money' && known % 1 ? writeNumber(known, locale) : say(known),
        })
      : undefined;

  const onKeyDown = (event: KeyboardEvent) => {
    const way = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!way || known === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const step = input.step * (event.shiftKey ? 10 : 1);
    const next = Number((known + way * step).toPrecision(12));
    const least = input.above ? Math.min(input.step, known) : input.min;
    form.change({ [name]: { text: writeNumber(Math.min(input.max, Math.max(least, next)), locale) } });
  };

  const described = [hint && `${id}h`, understood && `${id}u`, message && `${id}m`, describedBy].filter(
    Boolean,
  );
  return (
    <div class="field">
      <Named {...{ id, label, hint }} />
      <input
        type="text"
        id={id}
        name={name}
        value={text}
        inputMode={input.whole ? 'numeric' : 'decimal'}
        autocomplete="off"
        aria-invalid={wrong || (problem && describedBy) ? 'true' : undefined}
        aria-describedby={described.join(' ') || undefined}
        onInput={(event) => form.change({ [name]: { text: event.currentTarget.value } })}
        onKeyDown={onKeyDown}
      />
      {understood && (
        <p class="hint" id={`${id}u`}>
          {understood}
        </p>
      )}
      {message && (
        <p class={wrong ? 'wrong' : 'unusual'} id={`${id}m`}>
          {message}
        </p>
      )}
      <FieldSource {...{ form, words, input, label }} />
    </div>
  );
}
