/** The parts of a Markdown tree read here. */
interface Node {
  readonly type: string;
  name?: string | null;
  value?: string;
  attributes?: { type: 'mdxJsxAttribute'; name: string; value: string }[];
  children?: Node[];
}

const before = /[\p{Script=Hangul}\p{Script=Latin}]*[([（［「『【《“‘]+$/u;
const after =
  /^[\p{Script=Hangul}\p{Script=Latin}’'-]*(?:[)\]）］」』】》”、。，；：？！,.;:?!%％…’]+\p{Script=Hangul}*)*/u;

const isFigure = (node: Node | undefined) => node?.type === 'mdxJsxTextElement' && node.name === 'Figure';

/** Takes off a text what matches, and gives it as a text of its own. */
function part(node: Node | undefined, pattern: RegExp): Node[] {
  const found = node?.type === 'text' ? pattern.exec(node.value ?? '')?.[0] : undefined;
  if (!node || !found) return [];
  node.value = node.value?.replace(pattern, '') ?? '';
  return [{ type: 'text', value: found }];
}

/**
 * A figure is a button, and browsers break the line on either side of a button, even before a full stop. So what is
 * written next to a figure without a space, a bracket, a full stop or a Korean particle, is kept on its line.
 */
export const keepTogether = () =>
  function visit(node: Node): void {
    const { children } = node;
    if (!children) return;
    for (const [index, child] of children.entries()) {
      if (!isFigure(child)) {
        visit(child);
        continue;
      }
      const kept = [...part(children[index - 1], before), child, ...part(children[index + 1], after)];
      if (kept.length > 1)
        children[index] = {
          type: 'mdxJsxTextElement',
          name: 'span',
          attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: 'keep' }],
          children: kept,
        };
    }
  };
