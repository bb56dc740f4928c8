import type { Billing } from '~/calculators/billing.ts';
import type { CommonKit } from '~/calculators/commonKit.ts';
import type { Locale } from '~/i18n/locales.ts';

const billings = import.meta.glob<{ billing: Billing }>('/src/calculators/*/billing.ts', { eager: true });
const kits = import.meta.glob<{ kitOf: (locale: Locale) => CommonKit }>('/src/calculators/*/kit.ts', {
  eager: true,
});

/** Every calculator by its folder, as the register holds it, without its drawing. */
export const calculators = Object.fromEntries(
  Object.entries(billings).map(([path, { billing }]) => {
    const name = path.split('/').at(-2) ?? '';
    const kitOf = kits[path.replace('billing.ts', 'kit.ts')]?.kitOf;
    if (!kitOf) throw new Error(`${name} has a bill and no kit`);
    return [name, { billing, kitOf }];
  }),
);
