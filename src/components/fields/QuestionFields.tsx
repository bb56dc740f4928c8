import type { Fields } from '~/form/question.ts';
import type { Form } from '~/form/useForm.ts';
import type { Strings } from '~/i18n/strings.ts';
import { NumberField } from './NumberField.tsx';
import { SelectField } from './SelectField.tsx';
import { ShareFields } from './ShareFields.tsx';

interface Props {
  readonly form: Form;
  readonly words: {
    readonly form: Strings['form'];
    readonly labels: Readonly<Record<string, string>>;
    readonly hints: Readonly<Record<string, string>>;
  };
  /** Choices and what they are called, by the name of the input. */
  readonly choices: Readonly<Record<string, readonly (readonly [value: string, label: string])[]>>;
  readonly fields: Fields;
}

/** Fields of a question in their order: numbers, choices, and shares of a whole. */
export const QuestionFields = ({ form, words, choices, fields }: Props) => (
  <>
    {fields.map((name) => {
      if (typeof name === 'object')
        return (
          <ShareFields
            key={name[0]}
            form={form}
            words={words.form}
            legend={words.form.mix}
            names={name}
            labels={words.labels}
          />
        );
      const field = {
        form,
        words: words.form,
        name,
        label: words.labels[name] ?? name,
        hint: words.hints[name],
      };
      const options = choices[name];
      return options ? (
        <SelectField key={name} {...field} options={options} />
      ) : (
        <NumberField key={name} {...field} />
      );
    })}
  </>
);
