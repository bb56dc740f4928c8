import { addressOf } from '../glossary/links.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { pathTo } from '../i18n/paths.ts';

interface Node {
  readonly type: string;
  url?: string;
  readonly children?: readonly Node[];
}

const localeIn = (path: string): Locale =>
  localeList.find((one) => path.split(/[\\/]/).includes(one)) ?? 'en';

/**
 * A Markdown rule: `[shrinkage](term:shrinkage)` leads to the term in the glossary of the page's language. An id that
 * no term has is refused before, by the rules of prose.
 */
export const termLinks =
  () =>
  (tree: Node, { path = '' }: { readonly path?: string }) => {
    const locale = localeIn(path);
    const visit = (node: Node): void => {
      if (node.type === 'link' && node.url?.startsWith('term:'))
        node.url = pathTo(locale, addressOf(node.url.slice('term:'.length)));
      node.children?.forEach(visit);
    };
    visit(tree);
  };
