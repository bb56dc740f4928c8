import type { Parts } from '../../worker/parts.ts';
import { workedOf } from './workedOf.ts';

/** What the quotes are worked out from: what nobody waits for, whose code the worker fetches last. */
export const later = { worked: workedOf } as const satisfies Parts;
