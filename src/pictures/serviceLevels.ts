import type { Book } from '~/figures/book.ts';
import { tripleOf } from '~/figures/resolve.ts';
import { agentsNeeded } from '~/model/agentsNeeded.ts';
import { serviceLevel } from '~/model/erlangC.ts';

/** A queue whose calls all take as long, with so many calls an hour. */
export interface Queue {
  readonly contactsPerHour: number;
  readonly ahtSec: number;
  readonly slSeconds: number;
}

/** A small team's queue and a larger one's: published handle and waiting times, and calls an hour that are ours. */
export function queuesOf(book: Book): readonly Queue[] {
  const typical = (name: string) => tripleOf(book.figure(`phone.operations.${name}`)).typical;
  const common = { ahtSec: typical('handle-time') * 60, slSeconds: typical('service-seconds') };
  return [20, 200].map((contactsPerHour) => ({ contactsPerHour, ...common }));
}

/** What a target takes. */
export interface Need {
  readonly target: number;
  readonly agents: number;
  /** Agents for each one who would be busy without a pause. */
  readonly ratio: number;
}

/** Agents always busy that the calls come to. */
export const loadOf = ({ contactsPerHour, ahtSec }: Queue): number => (contactsPerHour * ahtSec) / 3600;

/** Agents on seat for a share of calls answered in time, by Erlang C; how busy they are is left free. */
export function needOf(queue: Queue, target: number): Need {
  const agents = agentsNeeded({ ...queue, slTarget: target, maxOccupancy: 1, minAgents: 0 });
  return { target, agents, ratio: agents / loadOf(queue) };
}

/** The steps of the curve between two targets: from which target on how many agents are needed. */
export function stepsOf(queue: Queue, from: number, to: number): readonly Need[] {
  const first = needOf(queue, from);
  const last = needOf(queue, to);
  const load = loadOf(queue);
  return Array.from({ length: last.agents - first.agents + 1 }, (_, step) => {
    const agents = first.agents + step;
    // So many agents are needed as soon as one fewer no longer reaches the target.
    const target = step === 0 ? from : serviceLevel(agents - 1, load, queue.ahtSec, queue.slSeconds);
    return { target, agents, ratio: agents / load };
  });
}
