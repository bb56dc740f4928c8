import { useEffect, useMemo } from 'preact/hooks';
import { Sureness } from '../components/result/Sureness.tsx';
import { linesOf, type Surety, tellSureness } from '../components/result/sureness.ts';
import type { Question } from '../form/question.ts';
import type { Findings } from '../worker/explore.ts';
import type { Asked } from '../worker/parts.ts';
import type { CalculatorName, ExplorableName } from './answerers.ts';
import type { CommonKit } from './commonKit.ts';
import { useExploring } from './useExploring.ts';

/** What was found of how sure an answer is. */
export interface FoundSure {
  /** What it was found for. */
  readonly of: Asked;
  readonly findings: Findings;
  /** Lines of the summary to paste. */
  readonly lines: () => readonly string[];
}

export interface SureProps {
  readonly kit: CommonKit;
  readonly name: CalculatorName;
  readonly question: Question;
  /** As what it is explored. */
  readonly as: ExplorableName;
  /** What its amounts and sides are called. */
  readonly surety: Surety;
  readonly asked: Asked;
  readonly address: () => string;
  readonly level: 2 | 3;
  /** Whether the page carries what was found for the values asked. */
  readonly settled: boolean;
  readonly onFound: (found: FoundSure) => void;
}

/** How sure the present answer is, on the own page of a calculator that can be explored. */
export function Sure({
  kit,
  name,
  question,
  as,
  surety,
  asked,
  address,
  level,
  settled,
  onFound,
}: SureProps) {
  const exploring = useExploring(as, asked, { findings: kit.sure?.findings, settled });
  const wording = useMemo(
    () =>
      kit.sure && {
        words: { ...kit.sure.words, ...surety.words },
        labels: { ...kit.words.labels, ...surety.labels },
        locale: kit.locale,
        question,
        surety,
      },
    [kit, question, surety],
  );
  const findings = exploring.stale ? undefined : exploring.findings;
  useEffect(() => {
    if (!findings || !wording) return;
    onFound({ of: asked, findings, lines: () => linesOf(tellSureness(findings, wording), wording.words) });
  }, [findings, wording]);
  if (!kit.sure || !wording) return null;
  return (
    <Sureness
      {...wording}
      {...{ exploring, level }}
      chart={{ words: kit.sure.chart, locale: kit.locale, name, address }}
    />
  );
}
