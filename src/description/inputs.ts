import { ABOVE_0, BELOW_1, type Field } from '~/model/field';
import { scenario } from '~/model/scenario';
import { follows } from './follows.ts';
import { namesOf } from './names.ts';

interface Bounds {
  readonly atLeast?: number;
  readonly above?: number;
  readonly atMost?: number;
  readonly below?: number;
}

/** One number, word or text of a scenario. */
export interface DescribedInput extends Bounds {
  /** `[]` stands for a position in a list, `{currency}` for a currency code. */
  readonly path: string;
  readonly names?: Readonly<Record<string, string>> | undefined;
  readonly is: 'number' | 'word' | 'text';
  readonly unit?: string;
  /** Another unit and other bounds beside these words of a field of the same block. */
  readonly differsWhen?: Bounds & {
    readonly words: Readonly<Record<string, readonly string[]>>;
    readonly unit: string;
  };
  readonly whole?: true;
  /** Null is taken, and means "none". */
  readonly orNull?: true;
  readonly words?: readonly string[];
  readonly pattern?: string;
  readonly required: boolean;
  /** Required beside these words of a field of the same block. */
  readonly requiredWhen?: Readonly<Record<string, readonly string[]>>;
  readonly default?: unknown;
  /** Left out, it has the value of this field. */
  readonly defaultFrom?: string | undefined;
}

/** Every field of a scenario that holds one value, with its unit, bounds and default as the field table has them. */
export const inputs = (): readonly DescribedInput[] => within(scenario, '');

function within(field: Field, path: string): readonly DescribedInput[] {
  if (field.is === 'block')
    return Object.entries(field.fields).flatMap(([name, inner]) =>
      within(inner, path ? `${path}.${name}` : name),
    );
  if (field.is === 'list') return within({ ...field.each, ...inherited(field) }, `${path}[]`);
  if (field.is === 'record') return within({ ...field.each, presence: 'optional' }, `${path}.{currency}`);
  const [sibling = '', ...words] = field.when ?? [];
  return [
    {
      path,
      names: namesOf(path.replaceAll('[]', '').replace(/^options\./, '')),
      is: field.is,
      ...(field.is === 'number' && {
        unit: field.unit,
        ...bounds(field),
        ...(field.beside && {
          differsWhen: {
            words: { [field.beside.sibling]: [field.beside.word] },
            unit: field.beside.unit,
            ...bounds(field.beside),
          },
        }),
        ...(field.whole && { whole: true }),
        ...(field.nullable && { orNull: true }),
      }),
      ...(field.is === 'word' && { words: field.words }),
      ...(field.is === 'text' && { pattern: field.pattern.source }),
      required: field.presence === 'required',
      ...(sibling && { requiredWhen: { [sibling]: words } }),
      ...(field.fallback !== undefined && { default: field.fallback }),
      defaultFrom: follows(path),
    },
  ];
}

const bounds = ({ min, max }: { readonly min: number; readonly max: number }): Bounds => ({
  ...(min === ABOVE_0 ? { above: 0 } : { atLeast: min }),
  ...(max === BELOW_1 ? { below: 1 } : { atMost: max }),
});

/** A plain value of a list is required, or has its default, as the list is. */
const inherited = ({ each, presence, fallback, when }: Extract<Field, { is: 'list' }>) =>
  each.is === 'block' ? {} : { presence, fallback, ...(when && { when }) };
