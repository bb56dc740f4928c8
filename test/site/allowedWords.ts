/**
 * Words in Latin letters that a Chinese, Japanese or Korean page may print; anything else there is taken for an
 * English leftover. Capitals of up to five letters (SLA, CRM) pass without being listed.
 */
const reasons: Readonly<Record<string, string>> = {
  'names of things that have no other name': 'Support Cost Guide GitHub Erlang Excel Creative Commons BY',
  'names of the languages, each in its own': 'English Türkçe',
};

export const allowedWords: ReadonlySet<string> = new Set(
  Object.values(reasons).flatMap((words) => words.split(' ')),
);
