/**
 * The switches of all changes, shared by the runner and the changed code, which calls them by the names that
 * Stryker gives them.
 */
interface Switches {
  /** The change that is switched on. */
  on: string | undefined;
  /** Changes whose place was passed since it was emptied. */
  passed: Set<string>;
  /** How often a switch was asked, and how often it may be: a change that makes a loop endless is stopped. */
  asked: number;
  most: number;
  /** Over all files of tests: places passed while loading and in tests, changes noticed, what each has cost so far. */
  readonly loaded: Set<string>;
  readonly reached: Set<string>;
  readonly dead: Set<string>;
  readonly spent: Map<string, number>;
}
const state: Switches = {
  on: undefined,
  passed: new Set(),
  asked: 0,
  most: Infinity,
  loaded: new Set(),
  reached: new Set(),
  dead: new Set(),
  spent: new Map(),
};

function asked() {
  if (++state.asked > state.most) throw new Error('a loop without end');
}

/** A map that forgets when another change is switched on, as a new process would. */
class PerMutantMap<K, V> extends Map<K, V> {
  private of: string | undefined;
  private current(): void {
    if (this.of === state.on) return;
    this.of = state.on;
    this.clear();
  }
  override get(key: K) {
    this.current();
    return super.get(key);
  }
  override set(key: K, value: V) {
    this.current();
    return super.set(key, value);
  }
  override has(key: K) {
    this.current();
    return super.has(key);
  }
}

const shared = globalThis as { mutation?: Switches };
Object.assign(
  globalThis,
  shared.mutation
    ? {}
    : {
        mutation: state,
        PerMutantMap,
        stryCov_9fa48(...ids: string[]) {
          asked();
          if (state.on === undefined) for (const id of ids) state.passed.add(id);
        },
        stryMutAct_9fa48(id: string) {
          asked();
          return id === state.on;
        },
      },
);

/** The switches, one set in the whole process. */
export const switches: Switches = shared.mutation ?? state;

/** A text of formulas with one of the readings at each mark. */
export const marked = (text: string) =>
  text.replace(/\uE000f(\d+):([^\uE001]*)\uE001/g, (_, first: string, readings: string) => {
    const [original = '', ...others] = readings.split('|');
    const ids = others.map((__, i) => `f${Number(first) + i}`);
    if (switches.on === undefined) for (const id of ids) switches.passed.add(id);
    return others[ids.indexOf(switches.on ?? '')] ?? original;
  });
