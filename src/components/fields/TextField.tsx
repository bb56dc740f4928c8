import { useId } from 'preact/hooks';
import type { TextInput } from '~/form/question.ts';
import type { Form } from '~/form/useForm.ts';
import { Named } from './Named.tsx';

interface Props {
  readonly form: Form;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** A few words of the reader's own, which are taken as they are. */
export function TextField({ form, name, label, hint }: Props) {
  const id = useId();
  const { most } = form.input(name) as TextInput;
  return (
    <div class="field">
      <Named {...{ id, label, hint }} />
      <input
        type="text"
        id={id}
        name={name}
        value={form.text(name)}
        maxLength={most}
        autocomplete="off"
        aria-describedby={hint ? `${id}h` : undefined}
        onInput={({ currentTarget }) => form.change({ [name]: { text: currentTarget.value, free: true } })}
      />
    </div>
  );
}
