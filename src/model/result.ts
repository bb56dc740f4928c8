import type { InputError } from './errors';
import type { Origin, Quantity } from './ledger';
import type { LineName, ONE_TIME } from './lines';
import type { PartyName, StaffingRow } from './staffing';

export type Lines = Readonly<Record<LineName, number>>;

/** One month of one option; everything of an absent party is 0. */
export interface Month {
  readonly issues: number;
  readonly contacts: number;
  readonly automated: number;
  readonly humanContacts: number;
  readonly inHouseContacts: number;
  readonly providerContacts: number;
  /** FTE paid. */
  readonly inHouseFte: number;
  readonly hires: number;
  /** FTE needed. */
  readonly providerFte: number;
  /** 0 unless billed by seat. */
  readonly seats: number;
  readonly units: number;
  readonly lines: Lines;
  readonly total: number;
}

export type WarningCode =
  | 'W_OCCUPANCY_CAP'
  | 'W_MIN_AGENTS'
  | 'W_MIN_COMMITMENT'
  | 'W_EXIT_FEE'
  | 'W_SMALL_TEAM'
  | 'W_UNKNOWN_EXTRA';

/** A correct number that deserves a sentence. */
export interface Warning {
  readonly code: WarningCode;
  readonly party: PartyName;
  readonly channel?: string;
  readonly id?: string;
  readonly months: readonly number[];
}

/** The bill of one option, in the scenario's currency; null where a divisor is 0. */
export interface OptionResult {
  readonly months: readonly Month[];
  readonly lines: Lines;
  readonly oneTime: Readonly<Record<(typeof ONE_TIME)[number] | 'total', number>>;
  readonly totals: {
    readonly recurring: number;
    readonly oneTime: number;
    readonly exit: number;
    readonly grandTotal: number;
    readonly npv: number;
    readonly contacts: number;
    readonly issues: number;
    readonly perContact: number | null;
    readonly perIssue: number | null;
  };
  readonly unitCosts: { readonly perProductiveHour: number | null; readonly perPaidHour: number | null };
  readonly vsBaseline: {
    readonly saving: number;
    readonly npvSaving: number;
    readonly paybackMonths: number | null;
    readonly roi: number | null;
  };
  readonly warnings: readonly Warning[];
  readonly staffing: readonly StaffingRow[];
  /** Only when asked for. */
  readonly nodes?: readonly Quantity[];
}

export type Result =
  | { readonly ok: true; readonly options: Readonly<Record<string, OptionResult>> }
  | { readonly ok: false; readonly errors: readonly InputError[] };

export interface Wishes {
  /** Refuse fields the model does not know. */
  readonly strict?: boolean;
  /** Return every quantity of the bill with its expression. */
  readonly nodes?: boolean;
  /** Where inputs come from, by path; absent ones are `input`, those left out `assumption`. */
  readonly origins?: Readonly<Record<string, Origin>>;
  /** The month that `staffing` describes; the first, unless said otherwise. */
  readonly staffingMonth?: number;
}
