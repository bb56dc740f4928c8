import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
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

interface Drawn {
  readonly words: Props['words'];
  /** All that the field shows. */
  readonly shows: string;
  readonly node: VNode;
}

/**
 * Fields of a question in their order: numbers, choices, and shares of a whole. Each is drawn again only when something
 * that it shows has changed: there may be eighty, and a keystroke concerns one.
 */
export function QuestionFields({ form, words, choices, fields }: Props) {
  const drawn = useRef(new Map<string, Drawn>());
  const draw = (name: Props['fields'][number]): VNode => {
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
  };
  return (
    <>
      {fields.map((field) => {
        const names = [field].flat();
        const shows = JSON.stringify([
          form.currency,
          names.map((name) => [form.text(name), form.answers[name], form.defaults[name], form.input(name)]),
        ]);
        const [first = ''] = names;
        const last = drawn.current.get(first);
        if (last?.shows === shows && last.words === words) return last.node;
        const node = draw(field);
        drawn.current.set(first, { words, shows, node });
        return node;
      })}
    </>
  );
}
