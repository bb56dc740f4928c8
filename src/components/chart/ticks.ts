/**
 * Round values of an axis from at most `least` to at least `most`, in two or three steps of 1, 2, 2.5 or 5, so few that
 * their labels have room. Bars have to start at zero; a chart of differences may start elsewhere.
 */
export function ticks(most: number, least = 0): readonly number[] {
  if (!(most > least)) return [least];
  for (let power = 10 ** Math.floor(Math.log10((most - least) / 3)); ; power *= 10) {
    for (const each of [1, 2, 2.5, 5]) {
      const first = Math.floor(least / (each * power) + 1e-9);
      const last = Math.ceil(most / (each * power) - 1e-9);
      if (last - first <= 3)
        return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * each * power);
    }
  }
}

/** Round values between two ends of an axis that begins and ends where its data do: `within(1, 36)` is 10, 20, 30. */
export const within = (from: number, to: number): readonly number[] =>
  ticks(to, from).filter((mark) => mark >= from && mark <= to);
