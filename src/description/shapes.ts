import type { Scenario } from '~/model';
import { fieldAt } from '~/model/scenario';

/** What the formulas of an option depend on: by the path of a field, the word it has or whether it is there. */
export type Facts = Readonly<Record<string, string>>;

/** A scenario of some shape; the option called `asked` is the one described. */
export interface Shape {
  readonly facts: Facts;
  readonly scenario: Scenario;
}

const words = (path: string): readonly string[] => {
  const field = fieldAt(path);
  return field?.is === 'word' ? field.words : [];
};
const presence = ['present', 'absent'];
const currency = ['scenario', 'another'];

/** Choices that meet in one formula stand in one group; every combination inside a group is a shape. */
const groups: readonly Readonly<Record<string, readonly string[]>>[] = [
  { kind: words('kind'), 'inHouse.flex': words('inHouse.flex'), 'inHouse.supportRoles': presence },
  Object.fromEntries(
    ['kind', 'billable', 'flex', 'tierMode', 'unit'].map((name) => [
      `provider.scheme.${name}`,
      words(`provider.scheme.${name}`),
    ]),
  ),
  { kind: words('kind'), 'inHouse.extras': presence, 'provider.extras': presence },
  { kind: words('kind'), 'provider.currency': currency, 'provider.premiums': presence },
  { kind: words('kind'), 'split.by': words('split.by') },
  { ai: presence, 'ai.currency': currency, churn: presence },
  { kind: words('kind'), 'baseline.leaving': presence, baseline: ['another', 'itself'] },
  { 'provider.scheme.kind': ['perContact'], 'provider.scheme.tiers': ['several', 'one'] },
];

/** A shape of the choices not named by a group, chosen to have most in it. */
const fullest: Facts = {
  kind: 'hybrid',
  'inHouse.flex': 'attrition',
  'inHouse.supportRoles': 'present',
  'inHouse.extras': 'present',
  'provider.scheme.kind': 'perContact',
  'provider.scheme.billable': 'onSeat',
  'provider.scheme.flex': 'monthly',
  'provider.scheme.tierMode': 'graduated',
  'provider.scheme.unit': 'contact',
  'provider.scheme.tiers': 'several',
  'provider.currency': 'another',
  'provider.premiums': 'present',
  'provider.extras': 'present',
  'split.by': 'share',
  ai: 'present',
  'ai.currency': 'another',
  churn: 'present',
  'baseline.leaving': 'present',
  baseline: 'another',
};

const combinations = (choices: Readonly<Record<string, readonly string[]>>): readonly Facts[] =>
  Object.entries(choices).reduce<readonly Facts[]>(
    (all, [path, each]) => all.flatMap((facts) => each.map((word) => ({ ...facts, [path]: word }))),
    [{}],
  );

/** One scenario for each way in which the formulas of an option can differ, the fullest first. */
export const shapes = (): readonly Shape[] => {
  const all = [{}, ...groups.flatMap(combinations)].map((chosen) => ({ ...fullest, ...chosen }));
  const different = new Map(all.toReversed().map((facts) => [JSON.stringify(known(facts)), facts]));
  return [...different.values()]
    .toReversed()
    .map((facts) => ({ facts: known(facts), scenario: scenarioOf(facts) }));
};

/** Without what says nothing about the option: the terms of a party it does not have, a currency of no AI. */
const known = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).filter(
      ([path]) =>
        !(
          (facts['kind'] === 'inHouse' && path.startsWith('provider.')) ||
          (facts['kind'] === 'provider' && path.startsWith('inHouse.')) ||
          (facts['kind'] !== 'hybrid' && path.startsWith('split.')) ||
          (facts['ai'] === 'absent' && path.startsWith('ai.'))
        ),
    ),
  );

function scenarioOf(facts: Facts): Scenario {
  const there = <T>(path: string, value: T): T | undefined => (facts[path] === 'present' ? value : undefined);
  const word = (path: string) => facts[path] as never;
  const foreign = (path: string) => (facts[path] === 'another' ? 'EUR' : 'USD');
  const party = { shrinkage: 0.3, paidHoursPerWeek: 40 };
  const extras = (of: 'inHouse' | 'provider') =>
    there(
      `${of}.extras`,
      words(`${of}.extras.0.status`).flatMap((status) =>
        words(`${of}.extras.0.basis`).map((basis) => ({
          id: `${status}-${basis}`,
          amount: 1,
          status: status as never,
          basis: basis as never,
        })),
      ),
    );
  const steps =
    facts['provider.scheme.tiers'] === 'one'
      ? []
      : [
          { upTo: 9, price: 3 },
          { upTo: 99, price: 2 },
        ];
  const inHouse = { ...party, wagePerHour: 20 };
  const leaving = there('baseline.leaving', { fee: 1 });
  const asked: Scenario['options'][number] = {
    id: 'asked',
    kind: word('kind'),
    inHouse: {
      ...inHouse,
      flex: word('inHouse.flex'),
      extras: extras('inHouse'),
      supportRoles: there('inHouse.supportRoles', [
        { span: 10, salaryPerYear: 1 },
        { span: 20, salaryPerYear: 1 },
      ]),
    },
    provider: {
      ...party,
      currency: foreign('provider.currency'),
      extras: extras('provider'),
      premiums: there('provider.premiums', [{ rate: 0.1 }, { rate: 0.2 }]),
      scheme: {
        kind: word('provider.scheme.kind'),
        billable: word('provider.scheme.billable'),
        flex: word('provider.scheme.flex'),
        tierMode: word('provider.scheme.tierMode'),
        unit: word('provider.scheme.unit'),
        price: 1,
        baselineUnits: 1,
        ...(facts['provider.scheme.kind'] === 'perContact' && {
          tiers: [...steps, { upTo: null, price: 1 }],
        }),
      },
    },
    split: {
      by: word('split.by'),
      providerShare: 0.5,
      providerChannels: ['voice'],
      providerBlocks: ['day'],
      tier1Share: 0.5,
      escalationRate: 0.5,
      tier1AhtSec: 300,
      tier2AhtSec: 300,
      inHouseAgents: 1,
    },
    ai: there('ai', { currency: foreign('ai.currency'), coverage: 0.5, resolutionRate: 0.5 }),
    leaving,
  };
  const alone = facts['baseline'] === 'itself';
  const channel = { share: 0.5, ahtSec: 300, maxOccupancy: 0.85 };
  return {
    currency: 'USD',
    fx: { EUR: 1.1 },
    horizonMonths: 2,
    baseline: alone ? 'asked' : 'today',
    demand: {
      contactsPerMonth: 400,
      channels: [
        { ...channel, id: 'voice', handling: 'queue', slTarget: 0.8, slSeconds: 20, patienceSec: 120 },
        { ...channel, id: 'mail', handling: 'workload' },
      ],
    },
    profile: [
      { id: 'day', hours: 40, share: 1 },
      { id: 'night', hours: 40, share: 1 },
    ],
    churn: there('churn', { referenceCsat: 80, churnPerCsatPoint: 0.01, customerValue: 1 }),
    options: alone ? [asked] : [{ id: 'today', kind: 'inHouse', inHouse, leaving }, asked],
  };
}
