import type { Locale } from '../i18n/locales.ts';

const alternatives = (endings: string) => endings.normalize('NFD').split(/\s+/).join('|');

/** Korean endings that only a predicate has; a last letter that joins the stem's syllable stands as its code. */
const certain = new RegExp(
  `(?:${alternatives(`습니다 \u11b8니다 으십시오 십시오 으시면 시면 으려면 려면 으면 으므 므 는지 은지 는데 는다고 다고 라고 다면
    었던 았던 었고 았고 도록 느냐 며 는`)})$`,
);

/** Endings that a noun may happen to have as well: 보고, 크기, 화면. */
const possible = new RegExp(
  `(?:${alternatives(`고 지고 어지고 아지고 지 기 어 아 여 어야 아야 어서 아서 면 게 음 은 을 으니
    \u11ab \u11ab지 \u11ab데 \u11ab다고 \u11ab다면 \u11af \u11af지 \u11af까 \u11b7`)})$`,
);

/** One syllable with a particle, such as 값은: too little to be looked for. */
const short = /^.[은는을를에으]$/;

/** 나눕니다, 나누고, 나눈. What a noun could end in counts only if the stem has an ending elsewhere that no noun has. */
function korean(words: readonly string[]): readonly string[] {
  const apart = new Map(words.map((word) => [word, word.normalize('NFD')]));
  const stems = new Set(
    [...apart.values()].flatMap((word) => (certain.test(word) ? [word.replace(certain, '')] : [])),
  );
  return words.filter((word) => {
    const letters = apart.get(word) ?? word;
    const fits =
      certain.test(letters) || (possible.test(letters) && stems.has(letters.replace(possible, '')));
    return fits || short.test(word);
  });
}

/** Turkish verbs in the forms a text has them in, on words that are folded and have lost their case endings. */
const turkish =
  /[iu]yor|[ae]bil(?!irl)|..[iu][ln](?:[iu]r|[ae]n|m[ae]z)$|..m(?:[iu]s|[ae]z|[ae]y[ae]n|[ae]d[iu]?g?)$|..(?<!kol)[dt][iu]g$|.[ae]c[ae]g$/;

/** Words of sections that say what is or happens, and name nothing that somebody would look for. */
export function predicatesAmong(words: readonly string[], locale: Locale): ReadonlySet<string> {
  if (locale === 'ko') return new Set(korean(words));
  return new Set(locale === 'tr' ? words.filter((word) => turkish.test(word)) : []);
}
