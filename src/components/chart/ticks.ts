/** Round values from at most `least` to at least `most`, in steps of 1, 2, 2.5 or 5, of which there are `steps` at most. */
function rounded(least: number, most: number, steps: number): readonly number[] {
  if (!(most > least)) return [least];
  for (let power = 10 ** Math.floor(Math.log10((most - least) / steps)); ; power *= 10) {
    for (const each of [1, 2, 2.5, 5]) {
      const first = Math.floor(least / (each * power) + 1e-9);
      const last = Math.ceil(most / (each * power) - 1e-9);
      if (last - first <= steps)
        return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * each * power);
    }
  }
}

/**
 * Round values of an axis that holds `least` to `most` between its first and its last, so few that their labels have room
 * on a phone. Bars have to start at zero; a chart of differences may start elsewhere.
 */
export const ticks = (most: number, least = 0): readonly number[] => rounded(least, most, 3);

/** Round values between two ends of an axis that begins and ends where its data do: `within(1, 36)` is 10, 20, 30. */
export const within = (from: number, to: number): readonly number[] =>
  rounded(from, to, 4).filter((mark) => mark >= from && mark <= to);
