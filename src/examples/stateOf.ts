import type { CommonKit } from '../calculators/commonKit.ts';
import { defaultsOf } from '../calculators/defaultsOf.ts';
import { nearest } from '../figures/nearest.ts';
import { type Answer, type Answers, answersOf, choicesOf } from '../form/answers.ts';
import { plain, readLink } from '../form/link.ts';
import type { Input, Question } from '../form/question.ts';
import { type Example, ExampleProblems } from './readExamples.ts';

/** What is wrong with one answer, for whoever edits the example. */
function complaintOf(input: Input, given: unknown, { problem, unusual }: Answer): string | undefined {
  if (input.kind === 'choice')
    return problem && `"${given}" is not offered. Did you mean "${nearest(String(given), input.options)}"?`;
  if (input.kind === 'text') return undefined;
  const { min, max, above, plausible } = input;
  const bounds = `${above ? `above ${min}, up to` : `from ${min} to`} ${max} (${input.unit})`;
  if (problem?.kind === 'whole') return `${given} must be a whole number.`;
  if (problem && problem.kind !== 'sum')
    return `${given} is not accepted. Write a number, or "low_typical_high", ${bounds}.`;
  return unusual
    ? `${given} is not plausible: usual are ${plausible?.join(' to ')}. An example must be one a reader believes.`
    : undefined;
}

/** An example as its calculator holds it: an answer to every question, and the currency of the amounts. */
export interface State {
  readonly answers: Answers;
  readonly currency: string;
}

/** The state an example stands for, or a list of everything in it that its calculator would not take. */
export function stateOf(example: Example, question: Question, { data, locale }: CommonKit): State {
  const { name, at } = example;
  const problems: string[] = [];
  const wrong = (answer: string, say: string) =>
    problems.push(`${at(['answers', answer])} ${name}: ${answer}: ${say}`);
  const names = question.inputs.map((input) => input.name);
  for (const answer of Object.keys(example.answers))
    if (!names.includes(answer))
      wrong(answer, `${example.calculator} asks no such thing. Did you mean "${nearest(answer, names)}"?`);
  for (const answer of question.context)
    if (!(answer in example.answers))
      wrong(answer, 'is missing. Defaults depend on it, and would differ with the language of the page.');

  // The way of a link, so that the link of the example leads to the same state.
  const link = new URLSearchParams({ v: '1' });
  for (const [answer, given] of Object.entries(example.answers))
    link.set(answer, typeof given === 'number' ? plain(given) : given);
  const typed = readLink(String(link), question, locale);
  const defaults = defaultsOf(choicesOf(question, typed), data);
  const currency = String(typed['currency']?.text ?? defaults['currency']).toUpperCase();
  const answers = answersOf(question, typed, defaults, {}, locale, currency);
  for (const input of question.inputs) {
    const answer = answers[input.name];
    const given = example.answers[input.name];
    const say = given !== undefined && answer && complaintOf(input, given, answer);
    if (say) wrong(input.name, say);
    else if (answer?.value === undefined && !(input.kind === 'number' && input.optional))
      wrong(input.name, 'has no default in this market. Answer it.');
  }
  for (const mix of question.mixes) {
    const [first] = mix.filter((part) => part in example.answers);
    const problem = mix.map((part) => answers[part]?.problem).find((each) => each?.kind === 'sum');
    if (first !== undefined && problem?.kind === 'sum')
      wrong(
        first,
        `${mix.join(', ')} come to ${Number(problem.sum.toFixed(2))} together and must come to 100.`,
      );
  }
  if (problems.length) throw new ExampleProblems(problems);
  return { answers, currency };
}
