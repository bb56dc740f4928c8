import { useEffect, useState } from 'preact/hooks';
import { type Column, Compare } from '~/components/compare/Compare.tsx';
import { written } from '~/components/fields/written.ts';
import type { Headline } from '~/components/result/ResultPanel.tsx';
import { measuredIn } from '~/form/answers.ts';
import { entriesOf, type Scenario } from '~/form/scenarios.ts';
import { type Filled, type Form, type FormOptions, filledWith } from '~/form/useForm.ts';
import { fill } from '~/i18n/fill.ts';
import type { CommonKit } from './commonKit.ts';
import type { Scenarios } from './useScenarios.ts';

export interface ComparingProps {
  readonly kit: CommonKit;
  readonly options: FormOptions;
  readonly form: Form;
  readonly scenarios: Scenarios;
  /** The amounts of what stands in the form. */
  readonly headlines: readonly Headline[];
  /** Works out the amounts of other answers; none where they have no answer. */
  readonly headlinesOf: (filled: Filled) => Promise<readonly Headline[]>;
  readonly level: 2 | 3;
}

/** Every input in words: a choice as it is called, a number with its range. */
const inputsOf = ({ answers, currency }: Filled, { question, locale }: FormOptions, { choices }: CommonKit) =>
  measuredIn(question, answers).inputs.map((input) => {
    const value = answers[input.name]?.value;
    const text =
      typeof value === 'string'
        ? (choices[input.name]?.find(([choice]) => choice === value)?.[1] ?? value)
        : value && input.kind === 'number'
          ? [...new Set([value.low, value.typical, value.high])]
              .map((each) => written(each, input, currency, locale))
              .join(' · ')
          : '–';
    return [input.name, text] as const;
  });

/** The scenarios kept on a calculator's page beside what stands in its form. */
export function Comparing({ kit, options, form, scenarios, headlines, headlinesOf, level }: ComparingProps) {
  const { kept } = scenarios;
  const { compare, labels } = kit.words;
  const [found, setFound] = useState<ReadonlyMap<string, readonly Headline[]>>(new Map());
  const keyOf = ({ values }: Scenario) => JSON.stringify(values);
  const filledOf = (scenario: Scenario) =>
    filledWith(entriesOf(scenario, options.question, options.locale), options);

  useEffect(() => {
    let gone = false;
    for (const scenario of kept) {
      const key = keyOf(scenario);
      if (found.has(key)) continue;
      headlinesOf(filledOf(scenario)).then(
        (amounts) => gone || setFound((all) => new Map(all).set(key, amounts)),
        () => {},
      );
    }
    return () => {
      gone = true;
    };
  }, [kept]);

  const columns = kept.map(
    (scenario): Column => ({
      name: scenario.name,
      headlines: found.get(keyOf(scenario)),
      inputs: inputsOf(filledOf(scenario), options, kit),
    }),
  );
  const called = (n: number) => fill(compare.called, { n: String(n) });
  return (
    <Compare
      words={compare}
      labels={labels}
      level={level}
      now={{
        name: compare.now,
        headlines,
        inputs: kept.length > 0 ? inputsOf(form.filled, options, kit) : [],
      }}
      kept={columns}
      isFull={scenarios.isFull}
      onKeep={() => scenarios.keep(called(kept.length + 1), form.answers)}
      onUse={(place) => {
        const scenario = kept[place];
        if (scenario) form.change(entriesOf(scenario, options.question, options.locale), `use ${place}`);
      }}
      onRename={scenarios.rename}
      onDuplicate={(place) =>
        scenarios.duplicate(place, fill(compare.copy, { name: kept[place]?.name ?? '' }))
      }
      onMove={scenarios.move}
      onRemove={scenarios.remove}
      onUndo={scenarios.undo}
    />
  );
}
