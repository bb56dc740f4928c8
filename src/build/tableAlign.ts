interface Node {
  readonly type: string;
  readonly properties?: Record<string, unknown>;
  readonly children?: readonly Node[];
}

/** Table cells say how they align with a class, as a style attribute would be refused by the security policy. */
export const tableAlign = () =>
  function visit(node: Node): void {
    const { properties } = node;
    if (properties && typeof properties['align'] === 'string') {
      properties['className'] = [`ta-${properties['align']}`];
      delete properties['align'];
    }
    node.children?.forEach(visit);
  };
