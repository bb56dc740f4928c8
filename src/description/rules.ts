import type { ErrorCode } from '~/model';

/** What several fields must agree on. */
export interface Rule {
  readonly code: ErrorCode;
  /** Where a breach is reported; `[]` is any position of a list. */
  readonly at: readonly string[];
  readonly says: string;
}

/** The rules a JSON Schema cannot state; `evaluate` refuses what breaks them, with this code at this path. */
export const rules: readonly Rule[] = [
  {
    code: 'E_RANGE',
    at: ['demand.channels'],
    says: 'The shares of the channels sum to 1, to within a millionth.',
  },
  { code: 'E_RANGE', at: ['demand.seasonality'], says: 'At least one month has a weight above 0.' },
  {
    code: 'E_RANGE',
    at: ['profile'],
    says: 'The hours sum to at most 168 a week, and at least one block has a share above 0.',
  },
  {
    code: 'E_RANGE',
    at: ['demand.contactsPerMonth'],
    says: 'No queue may carry more than 1,000,000 erlangs or need more than 1,000,000 agents.',
  },
  {
    code: 'E_RANGE',
    at: ['options[].quality.fcr'],
    says: 'Repeats must end: (1 − fcr) × demand.recontactRate is below 1.',
  },
  {
    code: 'E_RANGE',
    at: ['options[].inHouse.blendShare', 'options[].provider.blendShare'],
    says: 'At most the smallest maxOccupancy of the channels.',
  },
  {
    code: 'E_RANGE',
    at: ['options[].provider.scheme.tiers[].upTo'],
    says: 'Steps rise; the last one, and no other, is null.',
  },
  { code: 'E_REF', at: ['baseline'], says: 'The id of one of the options.' },
  { code: 'E_REF', at: ['options[].split.providerChannels[]'], says: 'The id of one of the channels.' },
  {
    code: 'E_REF',
    at: ['options[].split.providerBlocks[]'],
    says: 'The id of one of the blocks of the profile.',
  },
  {
    code: 'E_CURRENCY',
    at: ['options[].provider.currency', 'options[].ai.currency'],
    says: 'The currency of the scenario, or one that has a rate in fx. Rates that no block uses are not looked at.',
  },
  {
    code: 'E_DUPLICATE',
    at: [
      'demand.channels[].id',
      'profile[].id',
      'options[].id',
      'options[].inHouse.extras[].id',
      'options[].inHouse.supportRoles[].id',
      'options[].provider.extras[].id',
      'options[].provider.premiums[].id',
      'options[].split.providerChannels[]',
      'options[].split.providerBlocks[]',
    ],
    says: 'No id stands twice in one list; the second is reported.',
  },
];
