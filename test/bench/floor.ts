/** What somebody would write by hand, for one purpose, with typed arrays: the floor that libraries are held against. */

/** Three points of a triangular distribution. */
export type Triangle = readonly [low: number, typical: number, high: number];

/** Ten columns of stratified draws, each in an order of its own. */
export function drawByHand(triangles: readonly Triangle[], n: number): Float64Array[] {
  let [a, b, c, d] = [1, 0x9e3779b9, 0x243f6a88, 1];
  const next = () => {
    const t = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 2 ** 32;
  };
  const order = new Uint32Array(n);
  return triangles.map(([low, typical, high]) => {
    for (let i = 0; i < n; i++) order[i] = i;
    for (let i = n - 1; i > 0; i--) {
      const k = (next() * (i + 1)) | 0;
      const kept = order[i] as number;
      order[i] = order[k] as number;
      order[k] = kept;
    }
    const column = new Float64Array(n);
    const peak = (typical - low) / (high - low);
    for (let i = 0; i < n; i++) {
      const u = ((order[i] as number) + next()) / n;
      column[i] =
        u < peak
          ? low + Math.sqrt(u * (high - low) * (typical - low))
          : high - Math.sqrt((1 - u) * (high - low) * (high - typical));
    }
    return column;
  });
}

/** Ten, fifty and ninety of a hundred. */
export function quantilesByHand(values: Float64Array): number[] {
  const sorted = values.slice().sort();
  return [0.1, 0.5, 0.9].map((p) => {
    const at = (sorted.length - 1) * p;
    const below = Math.floor(at);
    const low = sorted[below] as number;
    return low + (at - below) * ((sorted[below + 1] ?? low) - low);
  });
}

/** The ten-variable sum in one loop. */
export function sumByHand(triangles: readonly Triangle[], n: number): number[] {
  const [agents, hours, wage, onCost, shrinkage, tools, space, hires, perHire, fixed] = drawByHand(
    triangles,
    n,
  );
  if (!agents || !hours || !wage || !onCost || !shrinkage || !tools || !space || !hires || !perHire || !fixed)
    throw new Error('ten columns are needed');
  const cost = new Float64Array(n);
  for (let i = 0; i < n; i++)
    cost[i] =
      ((agents[i] as number) * (hours[i] as number) * (wage[i] as number) * (1 + (onCost[i] as number))) /
        (1 - (shrinkage[i] as number)) +
      (agents[i] as number) * ((tools[i] as number) + (space[i] as number)) +
      (hires[i] as number) * (perHire[i] as number) +
      (fixed[i] as number);
  return quantilesByHand(cost);
}

/** Erlang C by the one-pass recurrence of Erlang B. */
export function erlangCByHand(agents: number, load: number): number {
  let blocked = 1;
  for (let n = 1; n <= agents; n++) blocked = (load * blocked) / (n + load * blocked);
  return (agents * blocked) / (agents - load * (1 - blocked));
}

/** Erlang C as textbooks print it, with powers and factorials. */
export function erlangCByFactorials(agents: number, load: number): number {
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  let below = 0;
  for (let k = 0; k < agents; k++) below += load ** k / factorial(k);
  const top = ((load ** agents / factorial(agents)) * agents) / (agents - load);
  return top / (below + top);
}
