import type { Parts } from '../../worker/parts.ts';
import { gridOf, turnsOf } from './turnsOf.ts';
import { workedOf } from './workedOf.ts';

/** Where the answer turns, and what it is worked out from: what nobody waits for, whose code the worker fetches last. */
export const later = { turns: turnsOf, grid: gridOf, worked: workedOf } as const satisfies Parts;
