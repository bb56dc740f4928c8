import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ComponentType } from 'preact';
import { type FormOptions, filledWith } from '~/form/useForm.ts';
import type { Locale } from '~/i18n/locales.ts';
import { type PartsOf, replyTo } from '~/worker/parts.ts';
import type { CalculatorName } from './answerers.ts';
import type { CommonKit } from './commonKit.ts';
import type { ViewProps } from './drawing.tsx';

interface Registered<N extends CalculatorName, K> {
  readonly kitOf: (locale: Locale) => K;
  readonly parts: PartsOf<N>;
  readonly View: ComponentType<ViewProps<N, K>>;
  readonly formOf: (kit: K, ownPage: boolean) => FormOptions;
  /** The script that wakes it. */
  readonly Wake: AstroComponentFactory;
  /** Addresses of the styles that only its pages carry. */
  readonly styles?: readonly string[];
}

interface Served {
  readonly locale: Locale;
  readonly ownPage: boolean;
}

/** A calculator as its pages know it: its kit, and itself drawn with the answer to its defaults. */
export function registered<N extends CalculatorName, K extends CommonKit>(
  _name: N,
  { kitOf, parts, View, formOf, Wake, styles = [] }: Registered<N, K>,
) {
  const kits = new Map<Locale, K>();
  const kitIn = (locale: Locale): K => {
    const kit = kits.get(locale) ?? kitOf(locale);
    kits.set(locale, kit);
    return kit;
  };
  const Served = ({ locale, ownPage }: Served) => {
    const kit = kitIn(locale);
    const reply = replyTo(parts, filledWith({}, formOf(kit, ownPage)));
    return <View {...{ kit, ownPage }} first={{ reply, stale: false, settled: true, served: true }} />;
  };
  return { kitOf: (locale: Locale): CommonKit => kitIn(locale), Served, Wake, styles };
}
