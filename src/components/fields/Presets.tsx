import type { Strings } from '~/i18n/strings.ts';

interface Props<Name extends string> {
  readonly words: Strings['form'];
  readonly names: readonly Name[];
  readonly called: Readonly<Record<Name, string>>;
  readonly onChoose: (name: Name) => void;
}

/** Typical firms to begin with; choosing one fills the fields. */
export const Presets = <Name extends string>({ words, names, called, onChoose }: Props<Name>) => (
  <fieldset class="presets">
    <legend>{words.presets}</legend>
    <p class="hint">{words.presetsHint}</p>
    {names.map((name) => (
      <button type="button" key={name} onClick={() => onChoose(name)}>
        {called[name]}
      </button>
    ))}
  </fieldset>
);
