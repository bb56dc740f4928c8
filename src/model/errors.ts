/** What can be wrong with an input; the page has a sentence for each. */
export type ErrorCode =
  | 'E_MISSING'
  | 'E_TYPE'
  | 'E_NOT_FINITE'
  | 'E_RANGE'
  | 'E_NOT_INTEGER'
  | 'E_UNREACHABLE'
  | 'E_EMPTY'
  | 'E_LENGTH'
  | 'E_ENUM'
  | 'E_REF'
  | 'E_DUPLICATE'
  | 'E_CURRENCY'
  | 'E_UNKNOWN_FIELD';

/** One thing that is wrong, and where: dots with list positions, `options.1.provider.scheme.tiers.0.upTo`. */
export interface InputError {
  readonly code: ErrorCode;
  readonly path: string;
}

/** Thrown by the single functions of the model; `evaluate` never throws, it lists. */
export class ModelInputError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly field: string,
  ) {
    super(`${code} at ${field}`);
    this.name = 'ModelInputError';
  }
}
