import { rules } from '~/figures/theBook.ts';
import { countryName } from '~/i18n/format.ts';
import { type Locale, locales } from '~/i18n/locales.ts';
import { pathTo } from '~/i18n/paths.ts';
import { stringsFor } from '~/i18n/strings.ts';
import { asked, markets } from '../asked.ts';
import { standings } from '../standings.ts';
import { clock } from './clock.ts';
import { question } from './question.ts';
import type { Kit } from './StaffingView.tsx';

const names = question.inputs.map(({ name }) => name);

/** Everything the staffing calculator is drawn from in one language: words, choices, and defaults with their sources. */
export function kitOf(locale: Locale): Kit {
  const { staffing, quickEstimate, inputs, form, result, chart, bill, units, takeAway } = stringsFor(locale);
  const wordsOf = (part: 'label' | 'hint') =>
    Object.fromEntries(
      Object.entries(inputs).flatMap(([name, word]) =>
        names.includes(name) && word[part] ? [[name, word[part]]] : [],
      ),
    );
  const byName = new Intl.Collator(locales[locale].tag);
  return {
    words: {
      staffing,
      form,
      result: { ...result, ...staffing.panel },
      takeAway,
      asTable: chart.asTable,
      math: bill.math,
      mix: quickEstimate.mix,
      more: quickEstimate.more,
      handling: quickEstimate.groups.handling,
      channels: quickEstimate.channels,
      units: { agents: units.agents, fte: units.fte, hours: units.hours },
      labels: wordsOf('label'),
      hints: wordsOf('hint'),
    },
    locale,
    data: standings(names, rules, locale),
    choices: {
      pattern: asked.pattern.options.map(
        (name) => [name, staffing.patterns[name as keyof typeof staffing.patterns]] as const,
      ),
      opens: asked.opens.options.map((hour) => [hour, clock(Number(hour), locale)] as const),
      market: markets
        .map((code) => [code, countryName(code, locale)] as const)
        .sort(([, a], [, b]) => byName.compare(a, b)),
    },
    home: pathTo(locale, 'calculators/staffing/'),
  };
}
