import type { Input } from '../form/question.ts';
import type { ErrorCode, InputError } from '../model/errors.ts';

/** What the model finds wrong, for whoever edits the example. */
const sayings: Readonly<Record<ErrorCode, string>> = {
  E_MISSING: 'is missing',
  E_TYPE: 'is of the wrong kind',
  E_NOT_FINITE: 'is not a number that can be reckoned with',
  E_RANGE: 'lies outside what can be reckoned with',
  E_NOT_INTEGER: 'must be a whole number',
  E_UNREACHABLE: 'asks for more than any team can reach',
  E_EMPTY: 'is empty',
  E_LENGTH: 'has too few or too many entries',
  E_ENUM: 'is none of the words known',
  E_REF: 'names something that is not there',
  E_DUPLICATE: 'is there twice',
  E_CURRENCY: 'has no exchange rate',
  E_UNKNOWN_FIELD: 'is not a field of the model',
};

/** A path without the option it belongs to and without places in lists. */
const plainly = (path: string) => path.replace(/^options\.\d+\./, '').replaceAll(/\.\d+(?=\.|$)/g, '.*');

/** The inputs that feed the field of a path. */
export const inputsAt = (path: string, inputs: readonly Input[]): readonly string[] =>
  inputs.flatMap((input) =>
    input.kind === 'number' && plainly(input.path) === plainly(path) ? [input.name] : [],
  );

/** A refusal of the model in words, with the code and the place it gives. */
export const refusal = ({ code, path }: InputError): string => `${path} ${sayings[code]} (${code})`;
