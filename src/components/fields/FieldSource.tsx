import type { Default, NumberInput } from '~/form/question.ts';
import type { Form } from '~/form/useForm.ts';
import { writeNumber } from '~/form/writeNumber.ts';
import { fill } from '~/i18n/fill.ts';
import type { Strings } from '~/i18n/strings.ts';
import { written } from './written.ts';

interface Props {
  readonly form: Form;
  readonly words: Strings['form'];
  readonly input: NumberInput;
  readonly label: string;
}

const ends = ['low', 'typical', 'high'] as const;

/** What stands behind a field: whose figure it is, its range to choose from, its source, and the way back to it. */
export function FieldSource({ form, words, input, label }: Props) {
  const { name } = input;
  const standard = form.defaults[name] as Default | undefined;
  const touched = form.isTyped(name);
  const about = standard?.about;
  const says =
    standard && about
      ? touched
        ? fill(words.instead, { value: written(standard.typical, input, form.currency, form.locale) })
        : about.says
      : undefined;
  // What unfolds to nothing more is no place to stop at.
  const more = standard && about && (standard.low < standard.high || about.notes.length > 0 || about.source);
  return (
    <div class="source">
      {touched && (
        <button type="button" onClick={() => form.reset([name])} aria-label={fill(words.resetOne, { label })}>
          {words.reset}
        </button>
      )}
      {!standard && !touched && !input.optional && <span>{words.nothingPublished}</span>}
      {!more && says && <span>{says}</span>}
      {more && (
        <details>
          <summary>{says}</summary>
          {standard.low < standard.high && (
            <p>
              {ends.map((end) => (
                <button
                  type="button"
                  key={end}
                  onClick={() => form.change({ [name]: { text: writeNumber(standard[end], form.locale) } })}
                >
                  {words[end]} {written(standard[end], input, form.currency, form.locale)}
                </button>
              ))}
            </p>
          )}
          {touched && <p>{about.says}</p>}
          {about.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {about.source && (
            <a href={about.source.href} rel="external" lang={about.source.lang}>
              {about.source.title}
            </a>
          )}
        </details>
      )}
    </div>
  );
}
