const FIRST = 0x1100;
const VOWEL = 0x1161;
const LAST = 0x11a8;
/** One for each of the 27 letters that may end a syllable; ㅎ takes that of ㄽ, which no word ends in today. */
const latin = 'abcdefghijklmnopqrstuvwxyzl';

/**
 * Hangul as the index holds it, a Latin letter for each of its own: `비용` is `hulmu`. Pagefind keeps every word of
 * Hangul twice, in letters and in syllables, at three bytes each. Words that begin alike still do.
 */
export const inLatin = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u1100-\u1112\u1161-\u1175\u11a8-\u11c2]/g, (letter) => {
      const code = letter.charCodeAt(0);
      return latin[code - (code < VOWEL ? FIRST : code < LAST ? VOWEL : LAST)] ?? letter;
    })
    .normalize('NFC');
