/** The figures a text refers to, in order, each once: `<Figure id="…">` and `{fig:…}`. */
export function figuresIn(text: string): readonly string[] {
  const found = text.matchAll(/<Figure\b[^>]*?\bid="([^"]*)"|\{fig:([^}\s]*)\}/g);
  return [...new Set([...found].map(([, inTag, inBraces]) => (inTag ?? inBraces ?? '').split('/')[0] ?? ''))];
}
