/** An office day, in hours on the wall clock of either side. */
const DAY = { from: 9, to: 18 } as const;

/** How far a time zone stands from universal time at a moment, in hours. */
function offset(zone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    at,
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes = '0'] = /GMT([+-])(\d+)(?::(\d+))?/.exec(name) ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60) : 0;
}

/** Hours by which clocks in `zone` are ahead of those in `home`, from −12 to 14. */
export const ahead = (zone: string, home: string, at: Date): number => offset(zone, at) - offset(home, at);

/** Hours of the office day, nine to six in both places, that two zones share on one date. */
function sharedAt(zone: string, home: string, at: Date): number {
  const shift = ahead(zone, home, at);
  const overlap = (by: number) => Math.min(DAY.to, DAY.to + by) - Math.max(DAY.from, DAY.from + by);
  // A day on the other side of the world may meet yesterday's or tomorrow's.
  return Math.max(0, ...[-24, 0, 24].map((days) => overlap(shift + days)));
}

/** Hours of the office day that two zones share, in January and in July of a year: the lower first. */
export function sharedHours(zone: string, home: string, year: number): readonly [low: number, high: number] {
  const seen = [0, 6].map((month) => sharedAt(zone, home, new Date(Date.UTC(year, month, 15, 12))));
  return [Math.min(...seen), Math.max(...seen)];
}
