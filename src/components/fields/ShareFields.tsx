import { useId } from 'preact/hooks';
import { makeWhole } from '~/form/makeWhole.ts';
import { readNumber } from '~/form/readNumber.ts';
import type { Form } from '~/form/useForm.ts';
import { writeNumber } from '~/form/writeNumber.ts';
import { fill } from '~/i18n/fill.ts';
import { percent } from '~/i18n/format.ts';
import type { Strings } from '~/i18n/strings.ts';
import { NumberField } from './NumberField.tsx';

interface Props {
  readonly form: Form;
  readonly words: Strings['form'];
  readonly legend: string;
  readonly names: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

/** Shares of a whole: what they come to, what is left over, and one tap to make them 100 %. */
export function ShareFields({ form, words, legend, names, labels }: Props) {
  const id = useId();
  const { locale, answers } = form;
  const problems = names.map((name) => answers[name]?.problem);
  const off = problems.find((problem) => problem?.kind === 'sum');
  const readable = problems.every((problem) => !problem || problem.kind === 'sum');
  const share = (value: number) => percent(value / 100, locale, 1);
  const makeItWhole = () => {
    const shares = names.map((name) => {
      const reading = readNumber(form.text(name), locale);
      return reading.kind === 'value' ? reading.value : 0;
    });
    const texts = makeWhole(shares).map((value) => ({ text: writeNumber(value, locale) }));
    form.change(Object.fromEntries(names.map((name, index) => [name, texts[index]])));
  };
  return (
    <fieldset class="mix">
      <legend>{legend}</legend>
      {names.map((name) => (
        <NumberField
          key={name}
          {...{ form, words, name }}
          label={labels[name] ?? name}
          describedBy={off && readable ? id : undefined}
        />
      ))}
      {off && readable && (
        <p class="wrong" id={id}>
          {fill(off.sum < 100 ? words.sumBelow : words.sumAbove, {
            sum: share(off.sum),
            rest: share(Math.abs(100 - off.sum)),
          })}{' '}
          <button type="button" onClick={makeItWhole}>
            {words.makeWhole}
          </button>
        </p>
      )}
    </fieldset>
  );
}
