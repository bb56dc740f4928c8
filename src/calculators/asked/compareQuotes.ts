import { percent } from './makers.ts';

/** Inputs that only the comparison of quotes asks, but for the lines of a quote. */
export const ofCompareQuotes = {
  shareNight: percent('share-night', 'provider.premiums.0.share', {
    plausible: [0, 60],
    step: 1,
    optional: true,
  }),
  shareHoliday: percent('share-holiday', 'provider.premiums.0.share', { plausible: [0, 15], step: 1 }),
  sharePeak: percent('share-peak', 'provider.premiums.0.share', { plausible: [0, 60], step: 5 }),
  shareLanguages: percent('share-languages', 'provider.premiums.0.share', { step: 5 }),
  shareAbove: percent('share-above', 'provider.premiums.0.share', { plausible: [0, 50], step: 1 }),
  leaving: percent('leaving', 'provider.premiums.0.share', { plausible: [0, 60], step: 5 }),
} as const;
