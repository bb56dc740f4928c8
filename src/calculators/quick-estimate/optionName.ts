import type { Strings } from '~/i18n/strings.ts';
import type { OptionId } from './scenarioOf.ts';

const keys = {
  own: 'own',
  hour: 'perHour',
  seat: 'perSeat',
  contact: 'perContact',
  minute: 'perMinute',
} as const;

/** What the page calls an option. */
export const optionName = (id: OptionId, quick: Strings['quickEstimate']): string => quick[keys[id]];
