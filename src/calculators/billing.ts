import type { Period } from '../components/bill/side.ts';
import type { Answers } from '../form/answers.ts';
import type { Question } from '../form/question.ts';
import type { Strings } from '../i18n/strings.ts';
import type { Scenario } from '../model/scenario.ts';

/** What a calculator brings so that one of its states can be shown elsewhere, as the bill of a worked example. */
export interface Billing {
  readonly question: Question;
  /** The scenario of its answers, each at the end of its range that makes the whole cheapest, typical or dearest. */
  readonly scenarioOf: (answers: Answers, end: 'low' | 'typical' | 'high', currency: string) => Scenario;
  /** The options its bill sets side by side, in order: the id of each and what the page calls it. */
  readonly sides: (strings: Strings) => Readonly<Record<string, string>>;
  /** What its bill is for. */
  readonly period: Period;
}
