/** Round values of an axis from zero that reaches `most`, in two or three steps of 1, 2, 2.5 or 5, so few that their labels have room. */
export function ticks(most: number): readonly number[] {
  if (!(most > 0)) return [0];
  const power = 10 ** Math.floor(Math.log10(most / 3));
  const step = power * ([1, 2, 2.5, 5, 10].find((each) => Math.ceil(most / (each * power)) <= 3) ?? 10);
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, index) => index * step);
}
