import { expect, test } from 'vitest';
import { evaluate, type Scenario, type Wishes } from '~/model';
import { changed, ownTeam, plain } from './plain';

const errorsOf = (scenario: unknown, wishes: Wishes = {}) => {
  const result = evaluate(scenario as Scenario, wishes);
  return result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path}`);
};

const price = 'options.1.provider.scheme.price';
const own = 'options.0.inHouse';
const bpo = 'options.1.provider';
const voice = 'demand.channels.0';
const tiers = (...list: unknown[]) => ({ [`${bpo}.scheme`]: { kind: 'perContact', tiers: list } });
const hybrid = (split: unknown) => ({
  'options.1': { ...plain.options[1], kind: 'hybrid', inHouse: ownTeam, split },
});
const mail = { id: 'mail', handling: 'workload', share: 0.5, ahtSec: 400, maxOccupancy: 0.8 };
const extra = (more: object) => [{ id: 'x', status: 'extra', basis: 'month', amount: 1, ...more }];

test('a valid scenario has nothing wrong with it', () => {
  expect(errorsOf(plain, { strict: true })).toEqual([]);
});

test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
  ['a missing wage', { [`${own}.wagePerHour`]: undefined }, [`E_MISSING ${own}.wagePerHour`]],
  ['null where null has no meaning', { [`${own}.wagePerHour`]: null }, [`E_MISSING ${own}.wagePerHour`]],
  ['null for a field with a default', { [`${own}.onCostRate`]: null }, []],
  ['null for patience, which means none', { [`${voice}.patienceSec`]: null }, []],
  ['no own team for an own option', { [own]: undefined }, [`E_MISSING ${own}`]],
  ['no provider for a provider option', { [bpo]: undefined }, [`E_MISSING ${bpo}`]],
  ['a queue without a target', { [`${voice}.slTarget`]: undefined }, [`E_MISSING ${voice}.slTarget`]],
  [
    'deferred work without an occupancy',
    { 'demand.channels': [{ ...mail, share: 1, maxOccupancy: undefined }] },
    [`E_MISSING ${voice}.maxOccupancy`],
  ],
  ['no price by the hour', { [price]: undefined }, [`E_MISSING ${price}`]],
  [
    'a band without its baseline',
    { [`${bpo}.scheme`]: { kind: 'band' } },
    [`E_MISSING ${bpo}.scheme.baselineUnits`],
  ],
  [
    'a hybrid without a split',
    { 'options.1': { ...plain.options[1], kind: 'hybrid', inHouse: ownTeam } },
    ['E_MISSING options.1.split'],
  ],
  ['a shared split without a share', hybrid({ by: 'share' }), ['E_MISSING options.1.split.providerShare']],
  ['an overflow without agents', hybrid({ by: 'overflow' }), ['E_MISSING options.1.split.inHouseAgents']],
  [
    'a tier split without its parts',
    hybrid({ by: 'tier' }),
    ['escalationRate', 'tier1AhtSec', 'tier1Share', 'tier2AhtSec'].map(
      (field) => `E_MISSING options.1.split.${field}`,
    ),
  ],
  [
    'an AI without coverage',
    { 'options.1.ai': { resolutionRate: 0.5 } },
    ['E_MISSING options.1.ai.coverage'],
  ],
  ['leaving without a fee', { 'options.0.leaving': {} }, ['E_MISSING options.0.leaving.fee']],
  ['text for a number', { [price]: '16' }, [`E_TYPE ${price}`]],
  ['a number for text', { currency: 5 }, ['E_TYPE currency']],
  ['a currency in small letters', { currency: 'usd' }, ['E_TYPE currency']],
  ['an id with a space', { 'profile.0.id': 'all day' }, ['E_TYPE profile.0.id']],
  ['an object for a list', { profile: {} }, ['E_TYPE profile']],
  ['a list for an object', { demand: [] }, ['E_TYPE demand']],
  ['not a number', { [price]: Number.NaN }, [`E_NOT_FINITE ${price}`]],
  ['infinity', { [price]: Number.POSITIVE_INFINITY }, [`E_NOT_FINITE ${price}`]],
  ['a price below 0', { [price]: -0.01 }, [`E_RANGE ${price}`]],
  ['a wage of 0, whose bound is left out', { [`${own}.wagePerHour`]: 0 }, [`E_RANGE ${own}.wagePerHour`]],
  ['shrinkage at its bound', { [`${own}.shrinkage`]: 0.9 }, []],
  ['shrinkage above its bound', { [`${own}.shrinkage`]: 0.901 }, [`E_RANGE ${own}.shrinkage`]],
  ['shrinkage of everything', { [`${own}.shrinkage`]: 1 }, [`E_RANGE ${own}.shrinkage`]],
  [
    'channel shares that miss 1',
    {
      'demand.channels': [
        { ...plain.demand.channels[0], share: 0.5 },
        { ...mail, share: 0.49999 },
      ],
    },
    ['E_RANGE demand.channels'],
  ],
  [
    'channel shares within a millionth of 1',
    {
      'demand.channels': [
        { ...plain.demand.channels[0], share: 0.5 },
        { ...mail, share: 0.5000009 },
      ],
    },
    [],
  ],
  [
    'a week of 169 hours',
    {
      profile: [
        { id: 'a', hours: 168, share: 1 },
        { id: 'b', hours: 1, share: 1 },
      ],
    },
    ['E_RANGE profile'],
  ],
  ['a profile without weight', { 'profile.0.share': 0 }, ['E_RANGE profile']],
  ['a year without weight', { 'demand.seasonality': Array(12).fill(0) }, ['E_RANGE demand.seasonality']],
  [
    'tiers that do not rise',
    tiers({ upTo: 5, price: 1 }, { upTo: 5, price: 1 }, { upTo: null, price: 1 }),
    [`E_RANGE ${bpo}.scheme.tiers.1.upTo`],
  ],
  [
    'tiers that end too early',
    tiers({ upTo: null, price: 1 }, { upTo: null, price: 1 }),
    [`E_RANGE ${bpo}.scheme.tiers.0.upTo`],
  ],
  ['tiers that never end', tiers({ upTo: 5, price: 1 }), [`E_RANGE ${bpo}.scheme.tiers.0.upTo`]],
  ['a tier without a bound', tiers({ price: 1 }), [`E_MISSING ${bpo}.scheme.tiers.0.upTo`]],
  ['endless repeats', { 'options.1.quality.fcr': 0 }, ['E_RANGE options.1.quality.fcr']],
  ['repeats that end, since half gives up', { 'options.1.quality.fcr': 0, 'demand.recontactRate': 0.5 }, []],
  [
    'blending above the occupancy agents may reach',
    { [`${own}.blendShare`]: 0.86 },
    [`E_RANGE ${own}.blendShare`],
  ],
  [
    'a share of fees above 5',
    { [`${bpo}.extras`]: extra({ basis: 'shareOfFees', amount: 5.1 }) },
    [`E_RANGE ${bpo}.extras.0.amount`],
  ],
  ['an amount of 5.1 a month', { [`${bpo}.extras`]: extra({ amount: 5.1 }) }, []],
  [
    'a share of fees in an own team',
    { [`${own}.extras`]: extra({ basis: 'shareOfFees', amount: 0.1 }) },
    [`E_ENUM ${own}.extras.0.basis`],
  ],
  [
    'more load than the model answers for',
    { 'demand.contactsPerMonth': 1e8, [`${voice}.ahtSec`]: 86_400 },
    ['E_RANGE demand.contactsPerMonth'],
  ],
  ['half an agent', { [`${voice}.minAgents`]: 0.5 }, [`E_NOT_INTEGER ${voice}.minAgents`]],
  ['a year and a half month', { horizonMonths: 12.5 }, ['E_NOT_INTEGER horizonMonths']],
  ['everybody at once', { [`${voice}.slTarget`]: 1 }, [`E_UNREACHABLE ${voice}.slTarget`]],
  ['more than everybody', { [`${voice}.slTarget`]: 1.1 }, [`E_RANGE ${voice}.slTarget`]],
  ['no channels', { 'demand.channels': [] }, ['E_EMPTY demand.channels']],
  ['no open hours', { profile: [] }, ['E_EMPTY profile']],
  ['no options', { options: [] }, ['E_EMPTY options']],
  ['no tiers', tiers(), [`E_EMPTY ${bpo}.scheme.tiers`]],
  [
    'no channels for the provider',
    hybrid({ by: 'channel', providerChannels: [] }),
    ['E_EMPTY options.1.split.providerChannels'],
  ],
  ['a year of eleven months', { 'demand.seasonality': Array(11).fill(1) }, ['E_LENGTH demand.seasonality']],
  [
    'surcharges for thirteen',
    { [`${bpo}.peakSurcharge`]: Array(13).fill(0) },
    [`E_LENGTH ${bpo}.peakSurcharge`],
  ],
  [
    '169 blocks',
    { profile: Array.from({ length: 169 }, (_, i) => ({ id: `b${i}`, hours: 0.5, share: 1 })) },
    ['E_LENGTH profile'],
  ],
  ['a scheme nobody knows', { [`${bpo}.scheme.kind`]: 'perSmile' }, [`E_ENUM ${bpo}.scheme.kind`]],
  ['a baseline that is not there', { baseline: 'nobody' }, ['E_REF baseline']],
  [
    'an unknown channel for the provider',
    hybrid({ by: 'channel', providerChannels: ['voice', 'fax'] }),
    ['E_REF options.1.split.providerChannels.1'],
  ],
  [
    'an unknown block for the provider',
    hybrid({ by: 'hours', providerBlocks: ['night'] }),
    ['E_REF options.1.split.providerBlocks.0'],
  ],
  ['two options of one name', { 'options.1.id': 'own' }, ['E_DUPLICATE options.1.id']],
  [
    'one channel twice in a split',
    hybrid({ by: 'channel', providerChannels: ['voice', 'voice'] }),
    ['E_DUPLICATE options.1.split.providerChannels.1'],
  ],
  ['a currency without a rate', { [`${bpo}.currency`]: 'PHP' }, [`E_CURRENCY ${bpo}.currency`]],
  ['a rate of 0', { [`${bpo}.currency`]: 'EUR', 'fx.EUR': 0 }, [`E_CURRENCY ${bpo}.currency`]],
  ['a rate that is text', { [`${bpo}.currency`]: 'EUR', 'fx.EUR': '1' }, ['E_TYPE fx.EUR']],
  ['the currency of the scenario itself', { [`${bpo}.currency`]: 'USD' }, []],
  ['minus infinity', { [price]: Number.NEGATIVE_INFINITY }, [`E_NOT_FINITE ${price}`]],
  ['a full week of 168 hours', { 'profile.0.hours': 168 }, []],
  [
    'a wage that is text and a price that is endless, in an own team and a provider',
    { [`${own}.wagePerHour`]: 'dear', [price]: Number.NaN },
    [`E_TYPE ${own}.wagePerHour`, `E_NOT_FINITE ${price}`],
  ],
  [
    'a thousand and a half agents: first too many',
    { [`${voice}.minAgents`]: 1_000.5 },
    [`E_RANGE ${voice}.minAgents`],
  ],
  [
    'half an agent before the overflow',
    hybrid({ by: 'overflow', inHouseAgents: 0.5 }),
    ['E_NOT_INTEGER options.1.split.inHouseAgents'],
  ],
  [
    'a share that is missing: the sum of shares is not asked for',
    { [`${voice}.share`]: undefined },
    [`E_MISSING ${voice}.share`],
  ],
  [
    'an hour that is text: the week is not summed',
    {
      profile: [
        { id: 'a', hours: '5', share: 1 },
        { id: 'b', hours: 168, share: 1 },
      ],
    },
    ['E_TYPE profile.0.hours'],
  ],
  [
    'an unknown baseline beside an option without a name: names are not compared',
    { baseline: 'nobody', 'options.1.id': undefined },
    ['E_MISSING options.1.id'],
  ],
  [
    'no blocks for the provider',
    hybrid({ by: 'hours', providerBlocks: [] }),
    ['E_EMPTY options.1.split.providerBlocks'],
  ],
  [
    'no list of channels for the provider',
    hybrid({ by: 'channel' }),
    ['E_MISSING options.1.split.providerChannels'],
  ],
  [
    '51 channels',
    { 'demand.channels': Array.from({ length: 51 }, (_, i) => ({ ...mail, id: `c${i}`, share: 1 / 51 })) },
    ['E_LENGTH demand.channels'],
  ],
  [
    '50 channels',
    { 'demand.channels': Array.from({ length: 50 }, (_, i) => ({ ...mail, id: `c${i}`, share: 1 / 50 })) },
    [],
  ],
  [
    '51 options',
    { options: Array.from({ length: 51 }, (_, i) => ({ ...plain.options[0], id: i ? `o${i}` : 'own' })) },
    ['E_LENGTH options'],
  ],
  [
    'two channels, two blocks and two extras of one name',
    {
      'demand.channels': [{ ...mail }, { ...mail }],
      profile: [
        { id: 'a', hours: 5, share: 1 },
        { id: 'a', hours: 5, share: 1 },
      ],
      [`${bpo}.extras`]: [...extra({}), ...extra({})],
    },
    ['E_DUPLICATE demand.channels.1.id', `E_DUPLICATE ${bpo}.extras.1.id`, 'E_DUPLICATE profile.1.id'],
  ],
  [
    'roles without a name',
    {
      [`${own}.supportRoles`]: [
        { span: 9, salaryPerYear: 1 },
        { span: 9, salaryPerYear: 1 },
      ],
    },
    [],
  ],
  [
    'roles and premiums of one name',
    {
      [`${own}.supportRoles`]: [
        { id: 'lead', span: 9, salaryPerYear: 1 },
        { id: 'lead', span: 9, salaryPerYear: 1 },
      ],
      [`${bpo}.premiums`]: [
        { id: 'night', rate: 0.1 },
        { id: 'night', rate: 0.1 },
      ],
    },
    [`E_DUPLICATE ${own}.supportRoles.1.id`, `E_DUPLICATE ${bpo}.premiums.1.id`],
  ],
  ['the id of a name with 41 letters', { 'profile.0.id': 'a'.repeat(41) }, ['E_TYPE profile.0.id']],
  ['the id of a name with 40 letters', { 'profile.0.id': 'a'.repeat(40) }, []],
  [
    'an AI in a currency without a rate',
    { 'options.1.ai': { coverage: 1, resolutionRate: 1, currency: 'JPY' } },
    ['E_CURRENCY options.1.ai.currency'],
  ],
  [
    'a rate above a thousand million',
    { [`${bpo}.currency`]: 'EUR', 'fx.EUR': 1.01e9 },
    [`E_CURRENCY ${bpo}.currency`],
  ],
  ['a rate of exactly that', { [`${bpo}.currency`]: 'EUR', 'fx.EUR': 1e9 }, []],
  ['a rate below 0 that nobody uses', { 'fx.EUR': -1 }, []],
  [
    'a rate that is no number at all',
    { [`${bpo}.currency`]: 'EUR', 'fx.EUR': Number.NaN },
    ['E_NOT_FINITE fx.EUR'],
  ],
  [
    'a unit that is a word nobody knows',
    { [`${bpo}.extras`]: extra({ basis: 'smile' }) },
    [`E_ENUM ${bpo}.extras.0.basis`],
  ],
  ['a kind nobody knows', { 'options.1.kind': 'nearby' }, ['E_ENUM options.1.kind']],
  ['text for options', { options: 'own' }, ['E_TYPE options']],
  ['an option that is no block', { 'options.1': 7 }, ['E_TYPE options.1']],
  ['a place in the list that is empty', { 'options.1': null }, ['E_MISSING options.1']],
  [
    'ten places and more, sorted as text',
    { 'demand.seasonality': [1, 1, 'x', 1, 1, 1, 1, 1, 1, 1, 'x', 1] },
    ['E_TYPE demand.seasonality.10', 'E_TYPE demand.seasonality.2'],
  ],
  [
    'several things at once, sorted by path',
    { [price]: -1, horizonMonths: 0, currency: undefined },
    ['E_MISSING currency', 'E_RANGE horizonMonths', `E_RANGE ${price}`],
  ],
])('%s', (_, changes, expected) => {
  expect(errorsOf(changed(changes))).toEqual(expected);
});

test('a field the model does not know is refused only when asked to be strict', () => {
  const typo = changed({ 'demand.contactsPerMonht': 5, [`${own}.wage`]: 3 });
  expect(errorsOf(typo)).toEqual([]);
  expect(errorsOf(typo, { strict: true })).toEqual([
    'E_UNKNOWN_FIELD demand.contactsPerMonht',
    `E_UNKNOWN_FIELD ${own}.wage`,
  ]);
});

test.each([
  [undefined, 'E_MISSING '],
  [null, 'E_MISSING '],
  ['scenario', 'E_TYPE '],
  [[], 'E_TYPE '],
])('a scenario that is %j is one error at the empty path', (scenario, error) => {
  expect(errorsOf(scenario)).toEqual([error]);
});

test('a staffing month outside the horizon is refused', () => {
  expect(errorsOf(plain, { staffingMonth: 12 })).toEqual(['E_RANGE staffingMonth']);
  expect(errorsOf(plain, { staffingMonth: 11 })).toEqual([]);
});
