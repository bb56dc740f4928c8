import type { InputError } from './errors';
import type { Origin, Quantity } from './ledger';
import type { LineName, ONE_TIME } from './lines';
import type { PartyName, StaffingRow } from './staffing';

/** Money by line of the bill. */
export type Lines = Readonly<Record<LineName, number>>;

/** One month of one option; everything of an absent party is 0. */
export interface Month {
  /** Issues that customers have, however often they contact. */
  readonly issues: number;
  /** Contacts, repeats included. */
  readonly contacts: number;
  /** Contacts solved by the AI. */
  readonly automated: number;
  /** Contacts that a person handles. */
  readonly humanContacts: number;
  /** Contacts the own team handles. */
  readonly inHouseContacts: number;
  /** Contacts the provider handles. */
  readonly providerContacts: number;
  /** FTE paid. */
  readonly inHouseFte: number;
  /** People hired into the own team. */
  readonly hires: number;
  /** FTE needed. */
  readonly providerFte: number;
  /** Seats billed; 0 unless billed by seat. */
  readonly seats: number;
  /** Units billed, as the scheme counts them. */
  readonly units: number;
  /** Money of the month by line. */
  readonly lines: Lines;
  /** Money of the month: the sum of the lines. */
  readonly total: number;
}

/** What a warning is about. */
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
  /** The queue it is about. */
  readonly channel?: string;
  /** The extra it is about. */
  readonly id?: string;
  /** Months in which it holds, 0 being the first; rising. */
  readonly months: readonly number[];
}

/** The bill of one option, in the scenario's currency; null where a divisor is 0. */
export interface OptionResult {
  readonly months: readonly Month[];
  /** Money by line over all months. */
  readonly lines: Lines;
  /** Money paid at the start. */
  readonly oneTime: Readonly<Record<(typeof ONE_TIME)[number] | 'total', number>>;
  readonly totals: {
    /** Money over all months. */
    readonly recurring: number;
    /** Money at the start. */
    readonly oneTime: number;
    /** Money for ending a contract early. */
    readonly exit: number;
    /** recurring + oneTime + exit. */
    readonly grandTotal: number;
    /** The same as money today, at the discount rate. */
    readonly npv: number;
    readonly contacts: number;
    readonly issues: number;
    /** grandTotal ÷ contacts. */
    readonly perContact: number | null;
    /** grandTotal ÷ issues: what options should be ranked by. */
    readonly perIssue: number | null;
  };
  /** Money of the own team for each hour on seat and each hour paid. */
  readonly unitCosts: { readonly perProductiveHour: number | null; readonly perPaidHour: number | null };
  readonly vsBaseline: {
    /** Money: the baseline's grandTotal less the option's. */
    readonly saving: number;
    /** The same of npv. */
    readonly npvSaving: number;
    /** Null if the option never pays back. */
    readonly paybackMonths: number | null;
    /** saving ÷ what the option costs more at the start; null where it costs no more. */
    readonly roi: number | null;
  };
  readonly warnings: readonly Warning[];
  /** The teams of one month. */
  readonly staffing: readonly StaffingRow[];
  /** Every quantity with its expression, only when asked for. */
  readonly nodes?: readonly Quantity[];
}

/** What `evaluate` answers: every option by its id, or all that is wrong with the scenario. */
export type Result =
  | { readonly ok: true; readonly options: Readonly<Record<string, OptionResult>> }
  | { readonly ok: false; readonly errors: readonly InputError[] };

/** What else `evaluate` may be asked. */
export interface Wishes {
  /** Refuse fields the model does not know. */
  readonly strict?: boolean;
  /** Return every quantity of the bill with its expression. */
  readonly nodes?: boolean;
  /** Where inputs come from, by path; absent ones are `input`, those left out `assumption`. */
  readonly origins?: Readonly<Record<string, Origin>>;
  /** The month that `staffing` describes, whole, 0 to horizonMonths − 1; the first, unless said otherwise. */
  readonly staffingMonth?: number;
}
