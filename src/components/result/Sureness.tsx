import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { Exploring, Progress } from '~/calculators/useExploring.ts';
import type { NumberInput } from '~/form/question.ts';
import { fill } from '~/i18n/fill.ts';
import { number } from '~/i18n/format.ts';
import type { Findings } from '~/worker/explore.ts';
import type { ChartKit } from '../chart/ChartFrame.tsx';
import { inMoney } from '../chart/scale.ts';
import { Tornado } from '../chart/Tornado.tsx';
import { written, writtenRange } from '../fields/written.ts';
import { Facts } from './ResultPanel.tsx';
import { tellSureness, type Wording } from './sureness.ts';

interface Props extends Wording {
  readonly chart: ChartKit;
  readonly exploring: Exploring;
  /** The level of its heading. */
  readonly level: 2 | 3;
}

/** Where the work stands, in one place whose height does not change; drawn again by itself as the work goes on. */
function Working({ words, locale, exploring }: Pick<Props, 'words' | 'locale' | 'exploring'>) {
  const { findings, stale, follow, cancel, again } = exploring;
  const [{ state, share }, setProgress] = useState<Progress>({ state: 'resting', share: 0 });
  useEffect(() => follow(setProgress), [follow]);
  const running = state === 'running';
  const draws = findings?.draws ?? 0;
  return (
    <div class="working">
      <p>
        {state !== 'failed' &&
          (stale || draws < 2
            ? findings && stale && words.stale
            : fill(words.done, { n: number(draws, locale) }))}
        <span role="status">{state === 'failed' && words.failed}</span>
      </p>
      {running && <progress aria-label={words.working} max="1" value={share} />}
      {state !== 'resting' && (
        <button type="button" onClick={running ? cancel : again}>
          {running ? words.stop : words.again}
        </button>
      )}
    </div>
  );
}

function Found({ findings, chart, level, ...wording }: Omit<Props, 'exploring'> & { findings: Findings }) {
  const { words, locale, question, labels, surety } = wording;
  const { currency, of, typical, idle, draws } = findings;
  const { spreads, decision, turns, notes, drawn } = tellSureness(findings, wording);
  const Subheading = level === 2 ? 'h3' : 'h4';
  const amount = surety.amounts.find(([name]) => name === of)?.[1] ?? '';
  const labelOf = (name: string) => labels[name] ?? name;
  const inputOf = (name: string) =>
    question.inputs.find((input): input is NumberInput => input.name === name && input.kind === 'number');
  if (draws < 2) return <p>{words.certain}</p>;
  return (
    <>
      {decision && <p>{decision}</p>}
      <Subheading>{words.p}</Subheading>
      <p class="note">{words.means}</p>
      <Facts name="facts" facts={spreads} />
      {turns.length > 0 && (
        <>
          <Subheading>{words.turns}</Subheading>
          <ul>
            {turns.map((turn) => (
              <li key={turn}>{turn}</li>
            ))}
          </ul>
        </>
      )}
      <Tornado
        kit={chart}
        title={fill(words.tornado, { amount })}
        axis={fill(words.axis, { amount, currency })}
        of={findings}
        scale={inMoney(currency, locale)}
        typical={typical[of] ?? 0}
        swings={drawn.flatMap(({ name, low, high, from, to, flip }) => {
          const input = inputOf(name);
          return input
            ? [
                {
                  label: labelOf(name),
                  range: writtenRange(low, high, input, currency, locale),
                  decreased: from,
                  increased: to,
                  flips: flip === null ? undefined : written(flip, input, currency, locale),
                },
              ]
            : [];
        })}
        idle={idle.map(labelOf)}
      />
      {[...notes, fill(words.how, { n: number(draws, locale) })].map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
    </>
  );
}

/**
 * How sure an answer is: what its amounts come to in most draws, in how many the decision holds, which inputs move it and
 * where it turns. What was found last stays while the next is worked out, and says so.
 */
export function Sureness({ exploring, ...props }: Props) {
  const id = useId();
  const { words, locale, surety, level } = props;
  const { findings } = exploring;
  const Heading = level === 2 ? 'h2' : 'h3';
  // What stands in the form changes with every keystroke, what was found does not.
  const names = JSON.stringify(surety);
  const found = useMemo(() => findings && <Found {...props} findings={findings} />, [findings, names]);
  return (
    <section class="sureness" aria-labelledby={id}>
      <Heading id={id}>{words.heading}</Heading>
      <Working {...{ words, locale, exploring }} />
      {found}
    </section>
  );
}
