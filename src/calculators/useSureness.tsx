import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Headline } from '../components/result/ResultPanel.tsx';
import { Sureness } from '../components/result/Sureness.tsx';
import { linesOf, type Surety, tellSureness, withSpread } from '../components/result/sureness.ts';
import type { Question } from '../form/question.ts';
import type { Asked, PartsOf, Reply } from '../worker/parts.ts';
import type { CalculatorName, ExplorableName } from './answerers.ts';
import type { CommonKit } from './commonKit.ts';
import type { ViewProps } from './drawing.tsx';
import { useExploring } from './useExploring.ts';

/** How sure a calculator's answer is: as what it is explored, and what its amounts and sides are called. */
export interface Sure<N extends CalculatorName, K> {
  readonly as: ExplorableName;
  readonly surety: (kit: K, reply: Reply<PartsOf<N>>) => Surety;
}

/** What the frame shows of it. */
interface Shown {
  readonly section: VNode;
  /** The amounts with their P10–P90, or the place for it. */
  readonly withSpreads: (headlines: readonly Headline[]) => readonly Headline[];
  /** Lines of the summary to paste; none while they belong to other values. */
  readonly lines: () => readonly string[];
}

interface Told<N extends CalculatorName, K> extends ViewProps<N, K> {
  readonly name: N;
  readonly question: Question;
  readonly sure: Sure<N, K> | undefined;
  readonly asked: Asked;
  readonly reply: Reply<PartsOf<N>>;
  readonly address: () => string;
  readonly level: 2 | 3;
}

/**
 * How sure the present answer is. Fetched apart from the frame, which uses it on the own pages of calculators that can be
 * explored.
 */
export function useSureness<N extends CalculatorName, K extends CommonKit>({
  kit,
  first,
  name,
  question,
  sure,
  asked,
  reply,
  address,
  level,
}: Told<N, K>): Shown | undefined {
  const exploring = useExploring(sure?.as, asked, {
    findings: kit.sure?.findings,
    settled: first.served && first.settled,
  });
  const surety = useMemo(() => sure?.surety(kit, reply), [kit, reply]);
  if (!kit.sure || !surety) return undefined;
  const { locale } = kit;
  const words = { ...kit.sure.words, ...surety.words };
  const wording = { words, labels: kit.words.labels, locale, question, surety };
  const findings = exploring.stale ? undefined : exploring.findings;
  return {
    section: (
      <Sureness
        {...wording}
        {...{ exploring, level }}
        chart={{ words: kit.sure.chart, locale, name, address }}
      />
    ),
    withSpreads: (headlines) => headlines.map((headline) => withSpread(headline, findings, locale)),
    lines: () => (findings ? linesOf(tellSureness(findings, wording), wording.words) : []),
  };
}
