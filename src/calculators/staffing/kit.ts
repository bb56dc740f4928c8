import type { Locale } from '~/i18n/locales.ts';
import { type Plural, type Strings, stringsFor } from '~/i18n/strings.ts';
import type { Channel } from '../asked/channels.ts';
import { type CommonKit, commonKit } from '../commonKit.ts';
import { question } from './question.ts';

/** Everything the staffing calculator is drawn from in one language. */
export interface Kit extends CommonKit {
  readonly words: CommonKit['words'] & {
    readonly staffing: Strings['staffing'];
    readonly chart: Strings['chart'];
    readonly math: string;
    readonly channels: Readonly<Record<Channel, string>>;
    readonly units: { readonly agents: Plural; readonly fte: Plural; readonly hours: Plural };
  };
}

/** Everything the staffing calculator is drawn from in one language: words, choices, and defaults with their sources. */
export function kitOf(locale: Locale): Kit {
  const { staffing, quickEstimate, chart, bill, units } = stringsFor(locale);
  const groups = { ...staffing.groups, handling: quickEstimate.groups.handling };
  const kit = commonKit(locale, 'staffing', question, { groups });
  return {
    ...kit,
    words: {
      ...kit.words,
      result: { ...kit.words.result, ...staffing.panel },
      staffing,
      chart,
      math: bill.math,
      channels: quickEstimate.channels,
      units: { agents: units.agents, fte: units.fte, hours: units.hours },
    },
  };
}
