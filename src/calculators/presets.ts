import type { asked } from './asked.ts';

type Name = (typeof asked)[keyof typeof asked]['name'];

/**
 * Typical firms to begin with: examples of ours, and called so on the page. Each says how much arrives, how, and when
 * somebody must be there; prices and pay stay those of the market.
 */
export const presets = {
  shop: { volume: 2000, phone: 0, chat: 0, email: 100, social: 0, hours: 40, days: 5 },
  bank: {
    volume: 60_000,
    phone: 85,
    chat: 10,
    email: 5,
    social: 0,
    hours: 168,
    days: 7,
    'phone-time': 6,
    fewest: 2,
  },
  // Somebody on duty at any time for each of five languages.
  studio: {
    volume: 15_000,
    phone: 0,
    chat: 35,
    email: 45,
    social: 20,
    hours: 168,
    days: 7,
    pattern: 'evening',
    fewest: 5,
  },
  startup: { volume: 300, phone: 0, chat: 30, email: 70, social: 0, hours: 40, days: 5 },
} as const satisfies Readonly<Record<string, Partial<Record<Name, number | string>>>>;

export type PresetName = keyof typeof presets;
