import { inject, type RunnerTestCase, TestRunner } from 'vitest';
import { switches } from './state.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The changes that are asked about. */
    tried: string[];
  }
  interface TaskMeta {
    /** Changes whose place was passed for the first time: while loading, and in this test. */
    loaded?: string[];
    reached?: string[];
    /** Changes this test noticed, and those of them that made a loop endless. */
    killed?: string[];
    endless?: string[];
  }
}

const { dead, spent } = switches;

/**
 * What looking for one change may cost, in switches asked: half a second. Tests that would go beyond it are left
 * out, and what only they notice counts as unnoticed.
 */
const BUDGET = 2e7;
let tried: ReadonlySet<string> | undefined;

/** Runs each test as it is, then once for every living change on its way: those that make it fail are noticed. */
export default class MutationRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    test.meta.loaded = news(switches.loaded);
    switches.passed.clear();
    switches.asked = 0;
    await run();
    const calls = switches.asked;
    const passed = [...switches.passed];
    test.meta.reached = news(switches.reached);
    tried ??= new Set(inject('tried'));
    const killed: string[] = [];
    const endless: string[] = [];
    for (const mutant of passed) {
      const before = spent.get(mutant) ?? 0;
      if (!tried.has(mutant) || dead.has(mutant) || before + calls > BUDGET) continue;
      Object.assign(switches, { on: mutant, asked: 0, most: 10 * calls + 2e6 });
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
