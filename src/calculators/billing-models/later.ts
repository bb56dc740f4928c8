import type { Parts } from '../../worker/parts.ts';
import { curveOf } from './curveOf.ts';
import { turnsOf } from './turnsOf.ts';
import { workedOf } from './workedOf.ts';

/**
 * The two bills worked out, what would change the answer, and its curve: what nobody waits for, whose code the worker
 * fetches last. The longest stands at the end, since the next keystroke waits for at most one of them.
 */
export const later = { worked: workedOf, turns: turnsOf, curve: curveOf } as const satisfies Parts;
