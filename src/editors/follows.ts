import { createHash } from 'node:crypto';

const FRONTMATTER = /^---\n([\s\S]*?)\n---/;
const FOLLOWS = /^follows: *["']?([0-9a-f]*)["']? *$/m;

/** A text without what no translation needs to follow: the day of review, notes to translators, how it is laid out. */
const matter = (text: string) =>
  text
    .replaceAll('\r\n', '\n')
    .replace(FRONTMATTER, (head) => head.replace(/^(reviewed|follows):.*$/gm, ''))
    .replace(/\{\/\*(?!\s*#[a-z0-9-]+\s*\*\/\})[\s\S]*?\*\/\}/g, '')
    .replace(/^[|: -]+$/gm, (rule) => rule.replace(/[:-]+/g, '-'))
    .replace(/\s*\|\s*/g, '|')
    .replace(/\s+/g, ' ')
    .trim();

/** The version of an English text, by which its translations say what they follow: eight hexadecimal digits. */
export const versionOf = (english: string): string =>
  createHash('sha256').update(matter(english)).digest('hex').slice(0, 8);

/** The version a translation says it follows. */
export const followedBy = (translation: string): string | undefined =>
  FOLLOWS.exec(FRONTMATTER.exec(translation)?.[1] ?? '')?.[1] || undefined;

/** A translation that says it follows a version. */
export const withFollows = (translation: string, version: string): string =>
  translation.replace(FRONTMATTER, (head, inside: string) => {
    const line = `follows: "${version}"`;
    return FOLLOWS.test(inside) ? head.replace(FOLLOWS, line) : `---\n${inside}\n${line}\n---`;
  });
