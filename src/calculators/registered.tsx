import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ComponentType } from 'preact';
import type { Defaults } from '~/form/question.ts';
import { type FormOptions, filledWith } from '~/form/useForm.ts';
import type { Locale } from '~/i18n/locales.ts';
import { stringsFor } from '~/i18n/strings.ts';
import type { Sheet } from '~/styles/sheets.ts';
import { type Explored, explore } from '~/worker/explore.ts';
import { type PartsOf, type Reply, replyTo } from '~/worker/parts.ts';
import type { CalculatorName } from './answerers.ts';
import type { CommonKit } from './commonKit.ts';
import type { ViewProps } from './drawing.tsx';
import type { Telling } from './telling.ts';

interface Registered<N extends CalculatorName, K> {
  readonly kitOf: (locale: Locale) => K;
  readonly parts: PartsOf<N>;
  readonly View: ComponentType<ViewProps<N, K>>;
  readonly formOf: (kit: K, ownPage: boolean) => FormOptions;
  /** How it is explored, where its answer is money; found for the defaults while the page is built. */
  readonly explored?: Explored;
  /** What its answer says. */
  readonly says: (kit: K, reply: Reply<PartsOf<N>>) => Telling;
  /** The script that wakes it. */
  readonly Wake: AstroComponentFactory;
  /** The style sheets of what it draws, beside those of every calculator. */
  readonly sheets?: readonly Sheet[];
}

interface Served {
  readonly locale: Locale;
  readonly ownPage: boolean;
}

/** A calculator as its pages know it: its kit, and itself drawn with the answer to its defaults. */
export function registered<N extends CalculatorName, K extends CommonKit>(
  _name: N,
  { kitOf, parts, View, formOf, explored, says, Wake, sheets = [] }: Registered<N, K>,
) {
  const kits = new Map<Locale, K>();
  const kitIn = (locale: Locale): K => {
    const made = kits.get(locale);
    if (made) return made;
    const own = kitOf(locale);
    const { sureness, chart } = stringsFor(locale);
    const sure = explored && {
      words: sureness,
      chart,
      findings: explore(filledWith({}, formOf(own, true)), explored),
    };
    const kit = { ...own, sure };
    kits.set(locale, kit);
    return kit;
  };
  const defaultsIn = (locale: Locale) => filledWith({}, formOf(kitIn(locale), false));
  const replies = new Map<Locale, Reply<PartsOf<N>>>();
  const replyIn = (locale: Locale) => {
    const reply = replies.get(locale) ?? replyTo(parts, defaultsIn(locale));
    replies.set(locale, reply);
    return reply;
  };
  const Served = ({ locale, ownPage }: Served) => {
    const kit = kitIn(locale);
    const reply = replyIn(locale);
    return <View {...{ kit, ownPage }} first={{ reply, stale: false, settled: true, served: true }} />;
  };
  const sheetsOf = (ownPage: boolean): readonly Sheet[] => [
    'calculator',
    ...sheets,
    ...(ownPage ? (['frame'] as const) : []),
    // How sure an answer is, is told and drawn on a calculator's own page alone.
    ...(ownPage && explored ? (['charted', 'sureness'] as const) : []),
  ];
  return {
    kitOf: (locale: Locale): CommonKit => kitIn(locale),
    /** The answer to the defaults, in words. */
    told: (locale: Locale): Telling => says(kitIn(locale), replyIn(locale)),
    defaultsIn: (locale: Locale): Defaults => defaultsIn(locale).defaults,
    Served,
    Wake,
    sheetsOf,
  };
}
