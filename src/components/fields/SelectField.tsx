import { useId } from 'preact/hooks';
import type { Form } from '~/form/useForm.ts';
import { fill } from '~/i18n/fill.ts';
import type { Strings } from '~/i18n/strings.ts';
import { Named } from './Named.tsx';

interface Props {
  readonly form: Form;
  readonly words: Strings['form'];
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Each choice with what it is called, in the order shown. */
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** One choice of a list; a choice of a link that is not on it is named, and the default stands. */
export function SelectField({ form, words, name, label, hint, options }: Props) {
  const id = useId();
  const answer = form.answers[name];
  const chosen = String(answer?.value ?? '');
  const called = options.find(([value]) => value === chosen)?.[1] ?? chosen;
  const described = [hint && `${id}h`, answer?.problem && `${id}m`].filter(Boolean);
  return (
    <div class="field">
      <Named {...{ id, label, hint }} />
      <select
        id={id}
        name={name}
        value={chosen}
        aria-invalid={answer?.problem ? 'true' : undefined}
        aria-describedby={described.join(' ') || undefined}
        onChange={(event) => form.change({ [name]: { text: event.currentTarget.value } })}
      >
        {options.map(([value, says]) => (
          <option key={value} value={value} selected={value === chosen}>
            {says}
          </option>
        ))}
      </select>
      {answer?.problem && (
        <p class="wrong" id={`${id}m`}>
          {fill(words.choice, { value: called })}
        </p>
      )}
    </div>
  );
}
