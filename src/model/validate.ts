import type { ErrorCode, InputError } from './errors';
import { BELOW_1, type Field } from './field';
import { type FullScenario, rates, scenario } from './scenario';

type Bag = Record<string, unknown>;
/** A rate out of bounds is reported where a block uses it. */
const ANY = { min: -Infinity, max: Infinity };
const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Every finding about a scenario, or the scenario with its defaults in place. */
export function validate(said: unknown, strict = false): { errors: InputError[]; full: FullScenario } {
  const found = new Map<string, ErrorCode>();
  const wrong = (path: string, code: ErrorCode) => {
    if (!found.has(path)) found.set(path, code);
    return undefined;
  };
  const full = read(scenario, said, '', {}) as FullScenario;
  if (full) across(full);
  const errors = [...found].map(([path, code]) => ({ code, path }));
  return { errors: errors.sort((a, b) => (a.path < b.path ? -1 : 1)), full };

  /** One field and all below it; undefined where something is wrong, which then stands in `found`. */
  function read(field: Field, value: unknown, path: string, siblings: Bag): unknown {
    const at = (key: string | number) => (path ? `${path}.${key}` : `${key}`);
    if (value === null && field.nullable) return value;
    if (value === undefined || value === null) {
      const [sibling, ...words] = field.when ?? [];
      if (field.presence === 'required' || (sibling && words.includes(siblings[sibling] as string)))
        return wrong(path, 'E_MISSING');
      return field.is === 'block' && field.presence === 'filled' ? read(field, {}, path, {}) : field.fallback;
    }
    if (field.is === 'number') {
      if (typeof value !== 'number') return wrong(path, 'E_TYPE');
      if (!Number.isFinite(value)) return wrong(path, 'E_NOT_FINITE');
      if (value === 1 && field.max === BELOW_1) return wrong(path, 'E_UNREACHABLE');
      const { beside } = field;
      const { min, max } = beside && siblings[beside.sibling] === beside.word ? beside : field;
      if (value < min || value > max) return wrong(path, 'E_RANGE');
      return field.whole && value % 1 ? wrong(path, 'E_NOT_INTEGER') : value;
    }
    if (field.is === 'list') {
      if (!Array.isArray(value)) return wrong(path, 'E_TYPE');
      const seen = new Set<unknown>();
      const items = Array.from(value, (item, i) => {
        const kept = read(field.each, item, at(i), {});
        const id = isBag(kept) ? kept['id'] : kept;
        const isId = typeof id === 'string';
        if (isId && seen.has(id)) wrong(isBag(kept) ? `${at(i)}.id` : at(i), 'E_DUPLICATE');
        seen.add(id);
        return kept;
      });
      if (field.least && !items.length) return wrong(path, 'E_EMPTY');
      return items.length < field.least || items.length > field.most ? wrong(path, 'E_LENGTH') : items;
    }
    if (field.is === 'word' || field.is === 'text') {
      if (typeof value !== 'string') return wrong(path, 'E_TYPE');
      if (field.is === 'word') return field.words.includes(value) ? value : wrong(path, 'E_ENUM');
      return field.pattern.test(value) ? value : wrong(path, 'E_TYPE');
    }
    if (!isBag(value)) return wrong(path, 'E_TYPE');
    const kept: Bag = {};
    if (field.is === 'block')
      for (const key in field.fields)
        kept[key] = read(field.fields[key] as Field, value[key], at(key), value);
    else
      for (const key in value)
        if (field.keys.test(key)) kept[key] = read({ ...field.each, ...ANY }, value[key], at(key), {});
    if (strict) for (const key in value) if (!(key in kept)) wrong(at(key), 'E_UNKNOWN_FIELD');
    return kept;
  }

  /** What several fields must agree on; each check runs only when the fields it reads are sound. */
  function across({ demand, profile, options, baseline, currency, fx }: Partial<FullScenario>) {
    const sound = <T>(values: readonly (T | undefined)[] | undefined): readonly T[] | undefined =>
      values?.every((value) => value !== undefined) ? (values as readonly T[]) : undefined;
    const channels = sound(demand?.channels);
    const shares = sound(channels?.map(({ share }) => share));
    if (shares && Math.abs(sum(shares) - 1) > 1e-6) wrong('demand.channels', 'E_RANGE');
    const weights = sound(demand?.seasonality);
    if (weights && !sum(weights)) wrong('demand.seasonality', 'E_RANGE');
    const hours = sound(profile?.map((block) => block?.hours));
    const parts = sound(profile?.map((block) => block?.share));
    if ((hours && sum(hours) > 168 + 1e-9) || (parts && !sum(parts))) wrong('profile', 'E_RANGE');
    const ids = sound(options?.map((option) => option?.id));
    if (ids && baseline !== undefined && !ids.includes(baseline)) wrong('baseline', 'E_REF');
    const caps = sound(channels?.map(({ maxOccupancy }) => maxOccupancy));
    const channelIds = sound(channels?.map(({ id }) => id));
    const blockIds = sound(profile?.map((block) => block?.id));

    options?.forEach((option, i) => {
      const at = `options.${i}.`;
      const money = (part: 'provider' | 'ai') => {
        const own = option?.[part]?.currency;
        if (!own || !currency || !fx || own === currency) return;
        const rate = own in fx ? fx[own] : Number.NaN;
        if (rate !== undefined && !(rate >= rates.min && rate <= rates.max))
          wrong(`${at}${part}.currency`, 'E_CURRENCY');
      };
      money('provider');
      money('ai');
      const fcr = option?.quality?.fcr;
      if (fcr !== undefined && demand?.recontactRate !== undefined && (1 - fcr) * demand.recontactRate >= 1)
        wrong(`${at}quality.fcr`, 'E_RANGE');
      for (const part of ['inHouse', 'provider'] as const) {
        const party = option?.[part];
        if (caps && party && party.blendShare > Math.min(...caps))
          wrong(`${at}${part}.blendShare`, 'E_RANGE');
      }
      const known = (list: 'providerChannels' | 'providerBlocks', among: readonly string[] | undefined) =>
        option?.split?.[list]?.forEach((id, j) => {
          if (among && id !== undefined && !among.includes(id)) wrong(`${at}split.${list}.${j}`, 'E_REF');
        });
      known('providerChannels', channelIds);
      known('providerBlocks', blockIds);
      const tiers = option?.provider?.scheme?.tiers;
      tiers?.forEach((tier, j) => {
        const last = j === tiers.length - 1;
        const before = tiers[j - 1]?.upTo;
        const upTo = tier?.upTo;
        if (
          upTo !== undefined &&
          (last !== (upTo === null) || (typeof before === 'number' && upTo !== null && upTo <= before))
        )
          wrong(`${at}provider.scheme.tiers.${j}.upTo`, 'E_RANGE');
      });
    });
  }
}
