import { question } from '~/calculators/compare-quotes/question.ts';
import { withSamples } from '~/calculators/compare-quotes/samples.ts';
import { type Answers, answersOf, choicesOf } from '~/form/answers.ts';
import type { Default, Typed } from '~/form/question.ts';

const point = (value: number): Default => ({ low: value, typical: value, high: value });
const range = (low: number, typical: number, high: number): Default => ({ low, typical, high });

/**
 * Emails alone, so that the team follows by hand: 1,000 of 6 minutes are 100 hours of work a month, at 80 % occupancy
 * 125 hours on duty, at 30 % shrinkage 178.571 paid ones, at 40 hours a week 1.030 full-time agents.
 */
const market = {
  market: 'us',
  currency: 'usd',
  where: 'offshore',
  horizon: '12',
  volume: point(1000),
  phone: point(0),
  chat: point(0),
  email: point(100),
  social: point(0),
  hours: point(50),
  'phone-time': point(7.5),
  'chat-time': point(10),
  'email-time': point(6),
  'social-time': point(5),
  chats: point(2),
  fcr: point(80),
  target: point(80),
  within: point(20),
  'chat-within': point(60),
  occupancy: point(80),
  shrinkage: point(30),
  week: point(40),
  'share-holiday': point(4),
  'share-peak': point(20),
  'share-languages': point(10),
  'share-above': point(5),
  leaving: point(10),
  rate: range(8, 10, 14),
  'fee-setup': range(1000, 2000, 3000),
  'fee-training': range(500, 1000, 1500),
  'fee-software': range(50, 100, 200),
  'fee-quality': range(10, 15, 20),
  'fee-indexation': range(2, 4, 5),
  'fee-termination': range(10, 15, 20),
};

/** The answers of a form in which this was typed. */
export function asking(texts: Readonly<Record<string, string>> = {}): Answers {
  const typed: Typed = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, { text }]));
  return answersOf(question, typed, withSamples(choicesOf(question, typed), market), {}, 'en', 'USD');
}

/** Two quotes that say of every line that it is included, but for what is typed. */
export const plain = (texts: Readonly<Record<string, string>> = {}): Answers => {
  const names = Object.values(question.packs).flat();
  const everything = names.flatMap((name) =>
    /^[ab]-[a-z]+$/.test(name) && !/-(name|price|solved)$/.test(name) ? [[name, 'in']] : [],
  );
  return asking({ 'a-price-at': '10', 'b-price-at': '12', ...Object.fromEntries(everything), ...texts });
};
