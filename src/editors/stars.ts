import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import cjkFriendly from 'remark-cjk-friendly';
import { type Problem, starsLeft } from '../build/proseRules.ts';
import { blank, HEAD } from './passages.ts';

/** Reads pages as the build does, for asterisks that Markdown leaves standing; the build itself stops at them too. */
export async function starReader(): Promise<(mdx: string) => Promise<readonly Problem[]>> {
  let found: readonly Problem[] = [];
  const collect = () => (tree: Parameters<typeof starsLeft>[0]) => {
    found = [...starsLeft(tree)];
  };
  const { render } = await createMarkdownProcessor({
    syntaxHighlight: false,
    smartypants: false,
    remarkPlugins: [cjkFriendly, collect],
  });
  return async (mdx) => {
    await render(mdx.replace(HEAD, blank).replace(/\{\/\*[\s\S]*?\*\/\}/g, blank));
    return found;
  };
}
