import { useMemo, useRef, useState } from 'preact/hooks';
import { CopyLink } from '~/components/fields/CopyLink.tsx';
import { NumberField } from '~/components/fields/NumberField.tsx';
import { SelectField } from '~/components/fields/SelectField.tsx';
import { ShareFields } from '~/components/fields/ShareFields.tsx';
import { type FormOptions, useForm } from '~/form/useForm.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Strings } from '~/i18n/strings.ts';
import { channels } from '../asked.ts';
import { type DefaultsData, defaultsOf } from '../defaultsOf.ts';
import { drawing, type ViewProps } from '../drawing.tsx';
import { useAnswer } from '../useAnswer.ts';
import { Answer, type AnswerWords } from './Answer.tsx';
import { question } from './question.ts';

export interface Words extends AnswerWords {
  readonly form: Strings['form'];
  /** Short names of the tiers, as they stand in a sentence. */
  readonly tiers: Readonly<Record<string, string>>;
  /** Hints of inputs by name, for those that have one. */
  readonly hints: Readonly<Record<string, string>>;
}

/** Everything the calculator is drawn from in one language. */
export interface Kit {
  readonly words: Words;
  readonly locale: Locale;
  readonly data: DefaultsData;
  /** Choices and what they are called: of where, market and currency. */
  readonly choices: Readonly<Record<string, readonly (readonly [value: string, label: string])[]>>;
  /** The address of this calculator's own page, where its links lead. */
  readonly home: string;
}

/** The form of a quick estimate. */
export const formOf = ({ locale, data }: Kit, ownPage: boolean): FormOptions => ({
  question,
  locale,
  defaultsFor: (chosen) => defaultsOf(chosen, data),
  perDollar: data.rates,
  ownPage,
});

/** Roughly what will it cost us? A few answers, and the two sides with their ranges. */
export function QuickEstimateView({ kit, ownPage, first }: ViewProps<'quick-estimate', Kit>) {
  const { words, choices, home } = kit;
  const { labels, hints } = words;
  const form = useForm(useMemo(() => formOf(kit, ownPage), [kit, ownPage]));
  const { busy, ...answered } = useAnswer('quick-estimate', form.filled, first);
  const { reply, failed } = answered;
  const stale = answered.stale || Object.values(form.answers).some(({ problem }) => problem);
  // The further detail opens by itself where a link or an earlier page put something there.
  const inDetail = Object.values(question.groups).flat(2).some(form.isTyped);
  const [opened, setOpened] = useState(false);
  const detailed = opened || inDetail;

  const result = useRef<HTMLDivElement>(null);
  // Enter leads to the result, which stands below the fields on a phone; it never leaves the page.
  const showResult = (event: Event) => {
    event.preventDefault();
    result.current?.focus();
  };

  // Drawn again for another answer, not for every keystroke.
  const answer = useMemo(
    () => <Answer {...{ kit, reply, stale, failed }} level={ownPage ? 2 : 3} served={first.served} />,
    [kit, ownPage, reply, stale, failed, first],
  );

  const field = (name: string) => (
    <NumberField
      key={name}
      form={form}
      words={words.form}
      name={name}
      label={labels[name] ?? name}
      hint={hints[name]}
    />
  );
  const select = (name: string) => (
    <SelectField
      form={form}
      words={words.form}
      name={name}
      label={labels[name] ?? name}
      hint={hints[name]}
      options={choices[name] ?? []}
    />
  );
  const groups: Readonly<Record<string, string>> = words.quick.groups;
  return (
    <div class="columns">
      <form action={home} onSubmit={showResult}>
        {field('volume')}
        <ShareFields
          form={form}
          words={words.form}
          legend={words.quick.mix}
          names={channels}
          labels={labels}
        />
        {field('hours')}
        {select('where')}
        {select('market')}
        {select('currency')}
        <details class="more" open={detailed} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
          <summary>{words.quick.more}</summary>
          {detailed &&
            Object.entries(question.groups).map(([group, fields]) => (
              <fieldset key={group}>
                <legend>{groups[group]}</legend>
                {fields.flat().map(field)}
                <button class="plain" type="button" onClick={() => form.reset(fields.flat())}>
                  {words.form.reset}
                  <span class="quiet">: {groups[group]}</span>
                </button>
              </fieldset>
            ))}
        </details>
        <p>
          <button class="primary" type="submit">
            {words.form.show}
          </button>{' '}
          <button type="button" onClick={() => form.reset(question.inputs.map(({ name }) => name))}>
            {words.form.resetAll}
          </button>{' '}
          {form.undo && (
            <button type="button" onClick={form.undo}>
              {words.form.undo}
            </button>
          )}
        </p>
        <CopyLink words={words.form} address={() => new URL(home + form.query, location.href).href} />
      </form>
      <div ref={result} tabIndex={-1} aria-busy={busy || undefined}>
        {answer}
      </div>
    </div>
  );
}

/** Draws the calculator where the server drew it, keeping its elements and the focus among them. */
export const draw = drawing('quick-estimate', formOf, QuickEstimateView);
