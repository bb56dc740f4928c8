import type { Unit } from './units';

/** Bounds that the value itself may not take: the smallest number above 0, the largest below 1. */
export const ABOVE_0 = Number.MIN_VALUE;
export const BELOW_1 = 1 - Number.EPSILON / 2;

/** May a field be left out? `required` never, `optional` yes, `filled` yes, and a default then stands in. */
type Presence = 'required' | 'optional' | 'filled';

interface Common {
  readonly presence: Presence;
  /** Stands in when the field is absent. */
  readonly fallback?: unknown;
  /** `[sibling, …words]`: required when that sibling is one of the words. */
  readonly when?: readonly string[];
  /** Null is a value here and means "none". */
  readonly nullable?: boolean;
}

export interface NumberField extends Common {
  readonly is: 'number';
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  /** Another unit and other bounds beside one word of a sibling. */
  readonly beside?: Beside;
}
interface Beside {
  readonly sibling: string;
  readonly word: string;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
}
interface WordField extends Common {
  readonly is: 'word';
  readonly words: readonly string[];
}
interface TextField extends Common {
  readonly is: 'text';
  readonly pattern: RegExp;
}
export interface ListField extends Common {
  readonly is: 'list';
  readonly each: Field;
  readonly least: number;
  readonly most: number;
}
interface RecordField extends Common {
  readonly is: 'record';
  readonly keys: RegExp;
  readonly each: Field;
}
export interface BlockField extends Common {
  readonly is: 'block';
  readonly fields: Fields;
}
/** One field of the scenario, as plain data. */
export type Field = NumberField | WordField | TextField | ListField | RecordField | BlockField;
type Fields = Readonly<Record<string, Field>>;

/** A field that carries, for the compiler only, what a caller may write and what the model then reads. */
type Typed<F extends Field, S, R, P extends Presence> = F & {
  readonly types?: [S, R];
  readonly presence: P;
};
/** What a caller may write in a field. */
export type Said<F> = F extends { readonly types?: [infer S, unknown] } ? S : never;
/** What the model reads from it once it is valid. */
export type Read<F> = F extends { readonly types?: [unknown, infer R] } ? R : never;

type Needed<B extends Fields> = { [K in keyof B]: B[K]['presence'] extends 'required' ? K : never }[keyof B];
type SaidBlock<B extends Fields> = { readonly [K in Needed<B>]: Said<B[K]> } & {
  readonly [K in Exclude<keyof B, Needed<B>>]?: Said<B[K]> | undefined;
};
type ReadBlock<B extends Fields> = {
  readonly [K in keyof B]: B[K]['presence'] extends 'optional' ? Read<B[K]> | undefined : Read<B[K]>;
};

/** A number from `min` to `max`, both included. With a fallback it may be left out. */
export function number(
  unit: Unit,
  min: number,
  max: number,
  fallback: number | null,
): Typed<NumberField, number, number, 'filled'>;
export function number(unit: Unit, min: number, max: number): Typed<NumberField, number, number, 'required'>;
export function number(unit: Unit, min: number, max: number, fallback?: number | null): NumberField {
  const presence = fallback === undefined ? 'required' : 'filled';
  return { is: 'number', unit, min, max, fallback, presence, whole: false };
}

/** A number that must be whole. */
export const whole = <F extends NumberField>(field: F): F => ({ ...field, whole: true });

/** A number, or null for "none". */
export const orNull = <P extends Presence>(field: Typed<NumberField, number, number, P>) =>
  ({ ...field, nullable: true }) as Typed<NumberField, number | null, number | null, P>;

/** A number that beside a word of a sibling has a unit and bounds of its own. */
export const bounded = <F extends NumberField>(beside: Beside, field: F): F => ({ ...field, beside });

/** One word of a list; with a fallback it may be left out. */
export const word = <const W extends readonly string[], D extends W[number] | undefined = undefined>(
  words: W,
  fallback?: D,
) =>
  ({ is: 'word', words, fallback, presence: fallback ? 'filled' : 'required' }) as unknown as Typed<
    WordField,
    W[number],
    W[number],
    D extends string ? 'filled' : 'required'
  >;

/** A text of a fixed form, such as an id or a currency. */
export const text = (pattern: RegExp) =>
  ({ is: 'text', pattern, presence: 'required' }) as Typed<TextField, string, string, 'required'>;

interface Length<T> {
  readonly least?: number;
  readonly most?: number;
  readonly fallback?: T;
}
/** A list whose items all look alike. */
export const list = <F extends Field, L extends Length<Read<F>[]>>(
  each: F,
  { least = 0, most = Infinity, fallback }: L,
) =>
  ({
    is: 'list',
    each,
    least,
    most,
    fallback,
    presence: fallback ? 'filled' : 'required',
  }) as unknown as Typed<
    ListField,
    readonly Said<F>[],
    readonly Read<F>[],
    L extends { readonly fallback: unknown } ? 'filled' : 'required'
  >;

/** Values by keys of a fixed form, such as currency codes. */
export const record = <F extends Field>(keys: RegExp, each: F) =>
  ({ is: 'record', keys, each, fallback: {}, presence: 'filled' }) as unknown as Typed<
    RecordField,
    Readonly<Record<string, Said<F>>>,
    Readonly<Record<string, Read<F>>>,
    'filled'
  >;

/** A block of named fields. */
export const block = <B extends Fields>(fields: B) =>
  ({ is: 'block', fields, presence: 'required' }) as unknown as Typed<
    BlockField,
    SaidBlock<B>,
    ReadBlock<B>,
    'required'
  >;

/** A block that stands with the defaults of its fields when it is left out. */
export const filled = <F extends BlockField>(field: F) =>
  ({ ...field, presence: 'filled' }) as unknown as Typed<BlockField, Said<F>, Read<F>, 'filled'>;

/** A field that may be left out and then is not there. */
export const optional = <F extends Field>(field: F) =>
  ({ ...field, presence: 'optional' }) as unknown as Typed<Field, Said<F>, Read<F>, 'optional'>;

/** Required only beside these words of a sibling; beside any other it is optional, or keeps its fallback. */
export const when = <F extends Field>(condition: readonly string[], field: F) =>
  ({ ...field, when: condition, presence: field.presence === 'filled' ? 'filled' : 'optional' }) as Typed<
    Field,
    Said<F>,
    Read<F>,
    F['presence'] extends 'filled' ? 'filled' : 'optional'
  >;
