/** How a number is asked for: shares in per cent, times in minutes or seconds, money in the reader's currency. */
export type Unit = 'count' | 'percent' | 'minutes' | 'seconds' | 'hours' | 'money';

interface Common {
  /** Its name in links. Promised for ever, and the same thing in every calculator. */
  readonly name: string;
  readonly under?: Under;
}

/** What a choice that stands before it makes of an input. */
interface Under {
  readonly choice: string;
  /** Words under which it is not asked: what stands in its field then counts for nothing. */
  readonly without: readonly string[];
  /** How a number is measured under each word: a fee may be an amount or a share. */
  readonly words?: Readonly<Record<string, Partial<Measure>>>;
}

/** A number the reader may give. All limits are in the unit asked. */
export interface NumberInput extends Common {
  readonly kind: 'number';
  readonly unit: Unit;
  /** The field of the model it feeds, whose bounds these lie within. */
  readonly path: string;
  /** Accepted at all; `above` leaves `min` itself out. */
  readonly min: number;
  readonly max: number;
  readonly above?: boolean;
  readonly whole?: boolean;
  /** Outside these the answer is computed and a warning stands beside the field. */
  readonly plausible?: readonly [number, number];
  /** What an arrow key adds or takes. */
  readonly step: number;
  /** May stay empty, and then asks nothing. */
  readonly optional?: boolean;
}

/** What is said of a number besides its name. */
type Measure = Pick<NumberInput, 'unit' | 'min' | 'max' | 'step' | 'plausible' | 'whole'>;

/** A choice of one word from a list. */
export interface ChoiceInput extends Common {
  readonly kind: 'choice';
  readonly options: readonly string[];
}

/** A few words of the reader's own, such as a provider's name. */
export interface TextInput extends Common {
  readonly kind: 'text';
  /** Characters that are kept. */
  readonly most: number;
}

export type Input = NumberInput | ChoiceInput | TextInput;

/** Names of fields in the order of the form; shares that make a whole stand in a list of their own. */
export type Fields = readonly (string | readonly string[])[];

/** What a calculator asks: its form, its link, its checks and its resets are readings of this. */
export interface Question {
  /** All there is to ask, in the order of the form. */
  readonly inputs: readonly Input[];
  /** What is asked first. */
  readonly first: Fields;
  /** The further detail by group. */
  readonly groups: Readonly<Record<string, Fields>>;
  /** Names of shares that make a whole: together they must come to 100. */
  readonly mixes: readonly (readonly string[])[];
  /**
   * Choices whose default depends on the page's language or on another choice. Once anything is changed they are
   * written down with it, so that a change of language does not turn dollars into yen.
   */
  readonly context: readonly string[];
  /** Names of inputs that a link writes together as one value, under the name of the pack; each begins with that. */
  readonly packs?: Readonly<Record<string, readonly string[]>>;
}

/** A number as it is measured under the word chosen. */
export const measured = (input: NumberInput, word: string | undefined): NumberInput => ({
  ...input,
  ...input.under?.words?.[word ?? ''],
});

/** A default on offer, in the unit asked; three equal numbers are a plain assumption. */
export interface Default {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  readonly about?: About;
}

/** What a default stands on, in the reader's language. */
export interface About {
  /** Place, year and confidence, or that it is our assumption. */
  readonly says: string;
  /** What was done to the published value, or why we assume ours. */
  readonly notes: readonly string[];
  /** Where to read on: the source, or the figure on the data page. */
  readonly source?: { readonly title: string; readonly href: string; readonly lang: string };
}

/** Defaults by input name; none where nothing is published and a guess would pretend. */
export type Defaults = Readonly<Record<string, Default | string | undefined>>;

/** What the reader has put in a field: its text, and the ends of a range that came with a link. */
export interface Entry {
  readonly text: string;
  readonly range?: readonly [low: number, high: number];
  /** Whether it is text of the reader's own, which is never read as a number. */
  readonly free?: boolean;
}

/** What the reader has changed; a name that is absent stands at its default. */
export type Typed = Readonly<Record<string, Entry>>;

/** Inputs in the order of the form; shares that make a whole stand in a list of their own. */
type Asking = readonly (Input | readonly Input[])[];

/** Choices that the defaults of others depend on, or that depend on the page's language. */
const contextual = ['market', 'currency', 'country', 'other'];

const named = (asking: Asking): Fields =>
  asking.map((input) => ('name' in input ? input.name : input.map(({ name }) => name)));

/** A question out of what is asked first and the further detail by group. */
export function questionOf<const G extends string>(
  first: Asking,
  groups: Readonly<Record<G, Asking>>,
): Question & { readonly groups: Readonly<Record<G, Fields>> } {
  const all = [first, ...Object.values<Asking>(groups)].flat();
  const inputs = all.flatMap((input): readonly Input[] => ('name' in input ? [input] : input));
  const names = inputs.map(({ name }) => name);
  return {
    inputs,
    first: named(first),
    groups: Object.fromEntries(
      Object.entries<Asking>(groups).map(([group, asking]) => [group, named(asking)]),
    ) as Record<G, Fields>,
    mixes: named(all).filter((fields) => typeof fields === 'object'),
    context: contextual.filter((name) => names.includes(name)),
  };
}
