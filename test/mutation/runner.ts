import { type RunnerTestCase, TestRunner } from 'vitest';
import { switches } from './state.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Changes whose place was passed for the first time: while loading, and in this test. */
    loaded?: string[];
    reached?: string[];
    /** Changes this test noticed, and those of them that made a loop endless. */
    killed?: string[];
    endless?: string[];
  }
}

const loaded = new Set<string>();
const reached = new Set<string>();
const dead = new Set<string>();

/**
 * What looking for one change may cost, in switches asked: about two seconds. Tests that would go beyond it are left
 * out, and what only they notice counts as unnoticed.
 */
const BUDGET = 1e8;
const spent = new Map<string, number>();

/** Runs each test as it is, then once for every living change on its way: those that make it fail are noticed. */
export default class MutationRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    test.meta.loaded = news(loaded);
    switches.passed.clear();
    switches.asked = 0;
    await run();
    const calls = switches.asked;
    const passed = [...switches.passed];
    test.meta.reached = news(reached);
    const killed: string[] = [];
    const endless: string[] = [];
    for (const mutant of passed) {
      const before = spent.get(mutant) ?? 0;
      if (dead.has(mutant) || before + calls > BUDGET) continue;
      Object.assign(switches, { on: mutant, asked: 0, most: 50 * calls + 1e6 });
      try {
        await run();
      } catch {
        dead.add(mutant);
        (switches.asked > switches.most ? endless : killed).push(mutant);
      }
      spent.set(mutant, before + switches.asked);
    }
    Object.assign(switches, { on: undefined, most: Infinity });
    switches.passed.clear();
    Object.assign(test.meta, { killed, endless });
  }
}

/** What was passed and is new to a set, which then has it. */
function news(known: Set<string>): string[] {
  const found = [...switches.passed].filter((id) => !known.has(id));
  for (const id of found) known.add(id);
  return found;
}
