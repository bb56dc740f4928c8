import fc from 'fast-check';
import { test, vi } from 'vitest';
import { type Scenario, tornado, uncertainty } from '~/model';
import { patient, scenarios } from './arbitrary';
import { holds, near, same } from './laws';
import { answer, changed } from './plain';
import { readAgain } from './secondReader';

vi.setConfig(patient);

test('M18: every published number follows from the expressions of its quantities', () => holds(readAgain));

test('M18: a result is the same whether its quantities are asked for or not', () =>
  holds((scenario) => {
    const full = answer(scenario, { nodes: true });
    for (const [id, { nodes: _, ...result }] of Object.entries(full)) same(answer(scenario)[id], result);
  }));

const volume = 'demand.contactsPerMonth';
const saving = (scenario: Scenario) => answer(scenario)['b']?.vsBaseline.saving;
/** Numbers of a scenario that may be unknown, each scaled down and up a little. */
const unsure = (scenario: Scenario) =>
  [volume, 'demand.channels.0.ahtSec', 'inflationPerYear', 'options.0.inHouse.wagePerHour', 'fx.EUR'].map(
    (path) => {
      const at = path
        .split('.')
        .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], scenario) as number;
      const [low = 0, high = 0] = [0.9 * at, 1.2 * at].sort((a, b) => a - b);
      return { path, low, typical: at, high };
    },
  );

test('M18: each draw of the spread is what evaluating the scenario with its values comes to', () =>
  fc.assert(
    fc.property(scenarios, fc.nat(), (scenario, seed) => {
      const inputs = unsure(scenario);
      const spread = uncertainty(scenario, { inputs, optionId: 'b', n: 2, seed, draws: true });
      if (!spread.ok) throw new Error(JSON.stringify(spread.errors));
      const paths = inputs.map(({ path }) => path).sort();
      spread.points?.forEach((point, draw) => {
        const drawn = changed(Object.fromEntries(paths.map((path, i) => [path, point[i]])), scenario);
        for (const [id, { totals }] of Object.entries(answer(drawn)))
          near(spread.costs?.[id]?.[draw], totals.grandTotal, `${id} draw ${draw}`);
      });
    }),
  ));

test('M18: both ends of each bar are the savings of the scenarios with that value', () =>
  holds((scenario) => {
    const inputs = unsure(scenario).slice(0, 2);
    for (const { path, low, high } of tornado(scenario, { inputs, optionId: 'b' })) {
      const input = inputs.find((each) => each.path === path);
      near(low, saving(changed({ [path]: input?.low }, scenario)), `${path} low`);
      near(high, saving(changed({ [path]: input?.high }, scenario)), `${path} high`);
    }
  }));
