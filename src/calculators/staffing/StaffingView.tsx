import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { CopyLink } from '~/components/fields/CopyLink.tsx';
import { NumberField } from '~/components/fields/NumberField.tsx';
import { SelectField } from '~/components/fields/SelectField.tsx';
import { ShareFields } from '~/components/fields/ShareFields.tsx';
import { type FormOptions, useForm } from '~/form/useForm.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Strings } from '~/i18n/strings.ts';
import { channels } from '../asked.ts';
import type { CommonKit } from '../billing.ts';
import { defaultsOf } from '../defaultsOf.ts';
import { drawing, type ViewProps } from '../drawing.tsx';
import { useAnswer } from '../useAnswer.ts';
import { Answer, type AnswerWords } from './Answer.tsx';
import { question } from './question.ts';

export interface Words extends AnswerWords {
  readonly form: Strings['form'];
  /** Legends shared with other calculators. */
  readonly mix: string;
  readonly more: string;
  readonly handling: string;
  /** Labels and hints of inputs by name. */
  readonly labels: Readonly<Record<string, string>>;
  readonly hints: Readonly<Record<string, string>>;
}

/** Everything the calculator is drawn from in one language. */
export interface Kit extends CommonKit {
  readonly words: Words;
  readonly locale: Locale;
}

/** The form of the staffing calculator. */
export const formOf = ({ locale, data }: Kit, ownPage: boolean): FormOptions => ({
  question,
  locale,
  defaultsFor: (chosen) => ({ ...defaultsOf(chosen, data), pattern: 'day', opens: '9' }),
  perDollar: data.rates,
  ownPage,
});

/** How many agents do we need? A few answers, and the team hour by hour. */
export function StaffingView({ kit, ownPage, first }: ViewProps<'staffing', Kit>) {
  const { words, choices, home } = kit;
  const { labels, hints } = words;
  const form = useForm(useMemo(() => formOf(kit, ownPage), [kit, ownPage]));
  const { busy, ...answered } = useAnswer('staffing', form.filled, first);
  const { plan } = answered.reply;
  const { failed } = answered;
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
  const query = useRef('');
  query.current = form.query;
  const address = useCallback(() => new URL(home + query.current, location.href).href, [home]);

  // Drawn again for another answer, not for every keystroke.
  const answer = useMemo(
    () => <Answer {...{ kit, plan, stale, failed, address }} level={ownPage ? 2 : 3} />,
    [kit, ownPage, plan, stale, failed, address],
  );

  const common = (name: string) => ({
    form,
    words: words.form,
    name,
    label: labels[name] ?? name,
    hint: hints[name],
  });
  const field = (name: string) =>
    choices[name] ? (
      <SelectField key={name} {...common(name)} options={choices[name]} />
    ) : (
      <NumberField key={name} {...common(name)} />
    );
  const groups = { ...words.staffing.groups, handling: words.handling };
  return (
    <div class="columns">
      <form action={home} onSubmit={showResult}>
        {field('volume')}
        <ShareFields form={form} words={words.form} legend={words.mix} names={channels} labels={labels} />
        {['phone-time', 'hours', 'pattern', 'target', 'within'].map(field)}
        <details class="more" open={detailed} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
          <summary>{words.more}</summary>
          {detailed &&
            Object.entries(question.groups).map(([group, fields]) => (
              <fieldset key={group}>
                <legend>{groups[group as keyof typeof groups]}</legend>
                {fields.flat().map(field)}
                <button class="plain" type="button" onClick={() => form.reset(fields.flat())}>
                  {words.form.reset}
                  <span class="quiet">: {groups[group as keyof typeof groups]}</span>
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
        <CopyLink words={words.form} address={address} />
      </form>
      <div ref={result} tabIndex={-1} aria-busy={busy || undefined}>
        {answer}
      </div>
    </div>
  );
}

/** Wakes the calculator where the server drew it. */
export const draw = drawing('staffing', formOf, StaffingView);
