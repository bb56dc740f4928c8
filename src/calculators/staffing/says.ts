import { counted, number, percent, time } from '~/i18n/format.ts';
import { clock } from '../clock.ts';
import type { Plan } from './answerOf.ts';
import type { Kit } from './kit.ts';

/** How the quantities of a plan are written in the reader's language. */
export const saying = ({ words: { units, staffing }, locale }: Kit, { hours }: Plan) => ({
  fte: (count: number) => counted(count, units.fte, locale, 1),
  agents: (count: number) => counted(count, units.agents, locale),
  hours: (count: number) => counted(count, units.hours, locale, count < 100 ? 1 : 0),
  hour: (place: number) => clock(hours[place]?.start ?? 0, locale),
  plain: (value: number, digits = 1) => number(value, locale, digits),
  // A service level short of its target must not be written as the target.
  share: (share: number) => percent(Math.floor(share * 1000 + 1e-9) / 1000, locale, 1),
  wait: (seconds: number) =>
    !Number.isFinite(seconds)
      ? staffing.endless
      : seconds < 600
        ? time(Math.round(seconds), Math.round(seconds), 'second', locale)
        : time(Math.round(seconds / 60), Math.round(seconds / 60), 'minute', locale),
});

export type Says = ReturnType<typeof saying>;

/** Whether nobody hangs up, so that abandonment is nothing to tell of. */
export const isPatient = ({ queues }: Plan): boolean => queues.every(({ model }) => model === 'erlangC');
