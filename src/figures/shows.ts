/** Which part of a figure is shown; `bare` is the range without what it is paid for. */
export const SHOWS = ['range', 'low', 'typical', 'high', 'bare'] as const;
export type Show = (typeof SHOWS)[number];
