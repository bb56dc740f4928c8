import type { FullOption } from './scenario';

/** What each extra is charged for, by party and basis; its amount stands before. */
const CHARGED = {
  inHouse: {
    once: '',
    month: ' * priceIndex',
    year: ' / 12 * priceIndex',
    agentMonth: ' * paidFte * priceIndex',
    hour: ' * paidHours * priceIndex',
    contact: ' * inHouseContacts * priceIndex',
  },
  provider: {
    once: ' * fx.start',
    month: ' * contractIndex * fx',
    year: ' / 12 * contractIndex * fx',
    agentMonth: ' * provider.needFte * contractIndex * fx',
    hour: ' * billableHours * contractIndex * fx',
    contact: ' * billedContacts * contractIndex * fx',
    shareOfFees: ' * (providerFees + minimumTopUp)',
  },
};

/** What quotes and budgets leave beside the price: each extra that is not included, then their sums. */
export function extraLines(option: FullOption): string {
  const monthly: string[] = [];
  const once: string[] = [];
  const lines = (['inHouse', 'provider'] as const).flatMap((party) =>
    (option[party]?.extras ?? []).flatMap(({ status, basis }, i) => {
      if (status === 'included') return [];
      const id = `${party}.extras.${i}`;
      const charged: Partial<Record<typeof basis, string>> = CHARGED[party];
      (basis === 'once' ? once : monthly).push(`${id}.cost`);
      return `${id}.cost: money = ${id}.amount${charged[basis]}`;
    }),
  );
  return `${lines.join('\n')}
    extras: money = ${monthly.join(' + ') || 0}
    oneTime.extras: money = ${once.join(' + ') || 0}`;
}
