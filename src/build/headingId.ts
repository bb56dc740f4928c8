/** The parts of a Markdown tree read here. */
interface Node {
  readonly type: string;
  value?: string;
  children?: Node[];
  data?: { hProperties?: Readonly<Record<string, string>> };
}

const comment = /^\/\*\s*#([a-z0-9-]+)\s*\*\/$/;

function name(heading: Node): void {
  const { children = [] } = heading;
  const last = children.at(-1);
  const id = last?.type === 'mdxTextExpression' ? comment.exec(last.value?.trim() ?? '')?.[1] : undefined;
  if (!id) return;
  children.pop();
  const text = children.at(-1);
  if (text?.type === 'text') text.value = text.value?.trimEnd() ?? '';
  heading.data = { ...heading.data, hProperties: { id } };
}

// A Markdown rule: `## 費用 {/* #hidden-costs */}` gets the id hidden-costs, the same in every language, so that one
// link works in all of them.
export const headingId = () => (tree: Node) => {
  for (const node of tree.children ?? []) if (node.type === 'heading') name(node);
};
