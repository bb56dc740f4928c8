/**
 * Heights for labels that want to stand at `wanted` without covering each other: in the same order, at least `gap` apart,
 * between `top` and `bottom` as long as there is room for all of them.
 */
export function apart(
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = wanted.slice();
  let from = top;
  for (const place of order) {
    placed[place] = Math.max(wanted[place] ?? 0, from);
    from = (placed[place] ?? 0) + gap;
  }
  let to = bottom;
  for (const place of order.reverse()) {
    placed[place] = Math.min(placed[place] ?? 0, to);
    to = (placed[place] ?? 0) - gap;
  }
  return placed;
}
