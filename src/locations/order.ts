/**
 * Which of two cells of a column comes first: by number where both hold one, else by name, from the last where `down`
 * is asked. A cell without a value comes last either way.
 */
export const order =
  ({ compare }: Pick<Intl.Collator, 'compare'>, down: boolean) =>
  (a: string, b: string): number => {
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    const [x, y] = [Number(a), Number(b)];
    const first = Number.isNaN(x) || Number.isNaN(y) ? compare(a, b) : x - y;
    return down ? -first : first;
  };
