import { ABOVE_0, BELOW_1, type BlockField, type Field, type NumberField } from '~/model/field';
import { scenario } from '~/model/scenario';
import { follows } from './follows.ts';
import { namesOf } from './names.ts';

/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of a scenario, drawn from the field table of the model. Units stand in `x-unit`: JSON Schema has no
 * word for them, and names that begin with `x-` are those it leaves to annotations.
 */
export const scenarioSchema = (address: string): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: address,
  title: 'Scenario of the Support Cost Guide',
  description:
    'What it costs to answer customers with an own team, a provider, or both: demand, opening hours and the options compared. Rates are fractions, handle times seconds, money in the currency of its block. Units and the rules that join several fields are explained in model.json.',
  ...schemaOf(scenario, ''),
});

function schemaOf(field: Field, path: string): Schema {
  const title = namesOf(path)?.['en'];
  return {
    ...(field.is === 'number' && title && { title }),
    ...formOf(field, path),
    ...(field.fallback !== undefined && { default: field.fallback }),
    ...(field.is === 'block' && field.presence === 'filled' && { default: {} }),
    ...(follows(path) && { 'x-default-from': follows(path) }),
  };
}

function formOf(field: Field, path: string): Schema {
  switch (field.is) {
    case 'number': {
      const type = field.whole ? 'integer' : 'number';
      return { type: field.nullable ? [type, 'null'] : type, ...bounds(field), 'x-unit': field.unit };
    }
    case 'word':
      return { type: 'string', enum: field.words };
    case 'text':
      return { type: 'string', pattern: field.pattern.source };
    case 'list':
      return {
        type: 'array',
        ...(field.least > 0 && { minItems: field.least }),
        ...(field.most < Infinity && { maxItems: field.most }),
        items: schemaOf(field.each, path),
      };
    case 'record':
      return {
        type: 'object',
        patternProperties: { [field.keys.source]: schemaOf(field.each, path) },
        additionalProperties: false,
      };
    case 'block':
      return blockOf(field, path);
  }
}

const bounds = ({ min, max }: Pick<NumberField, 'min' | 'max'>): Schema => ({
  ...(min === ABOVE_0 ? { exclusiveMinimum: 0 } : { minimum: min }),
  ...(max === BELOW_1 ? { exclusiveMaximum: 1 } : { maximum: max }),
});

function blockOf({ fields }: BlockField, path: string): Schema {
  const all = Object.entries(fields);
  const named = (chosen: (field: Field) => unknown) =>
    all.filter(([, field]) => chosen(field)).map(([name]) => name);
  const required = named(({ presence }) => presence === 'required');
  const occasions = new Set(all.flatMap(([, field]) => field.when?.join() ?? []));
  const conditions = [...occasions].map((occasion) => {
    const [sibling = '', ...words] = occasion.split(',');
    return beside(sibling, words, { required: named((field) => field.when?.join() === occasion) });
  });
  for (const [name, field] of all)
    if (field.is === 'number' && field.beside) {
      const { sibling, word } = field.beside;
      conditions.push(
        beside(sibling, [word], { properties: { [name]: { type: 'number', ...bounds(field.beside) } } }),
      );
    }
  return {
    type: 'object',
    properties: Object.fromEntries(all.map(([name, field]) => [name, schemaOf(field, inside(path, name))])),
    ...(required.length > 0 && { required }),
    ...(conditions.length > 0 && { allOf: conditions }),
    additionalProperties: false,
  };
}

/** What also holds where a sibling is one of these words. */
const beside = (sibling: string, words: readonly string[], holds: Schema): Schema => ({
  if: { properties: { [sibling]: { enum: words } }, required: [sibling] },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema; nothing awaits this object.
  then: holds,
});

/** The path of a field inside a block, as its name in five languages is keyed: without list positions and options. */
const inside = (path: string, name: string) => (path && path !== 'options' ? `${path}.${name}` : name);
