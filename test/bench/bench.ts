import { cpus } from 'node:os';
import { Worker } from 'node:worker_threads';
import { run } from '@quri/squiggle-lang';
import { compile } from 'mathjs';
import { agentsNeeded, breakEvenVolumes, erlangC, evaluate, formulaSpread } from '~/model';
import type { Question } from '~/worker/explore';
import type { Message } from '~/worker/exploring';
import {
  drawByHand,
  erlangCByFactorials,
  erlangCByHand,
  quantilesByHand,
  sumByHand,
  type Triangle,
} from './floor';
import { flat, huge, seasonal, uncertain } from './scenario';

/** Median milliseconds of each way of doing the same, taken in turns so that all meet the same machine. */
async function medians<K extends string>(
  ways: Readonly<Record<K, () => unknown>>,
  rounds: number,
): Promise<Record<K, number>> {
  const names = Object.keys(ways) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      const start = performance.now();
      await ways[name]();
      if (round >= rounds / 5) times[name].push(performance.now() - start);
    }
  const middle = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
  return Object.fromEntries(names.map((name) => [name, middle(times[name])])) as Record<K, number>;
}

const ms = (value: number) =>
  value < 1 ? `${(value * 1000).toPrecision(3)} µs` : `${value.toPrecision(3)} ms`;
const times = (ratio: number) => `${ratio.toFixed(2)} ×`;
const table: { what: string; measured: string; against: string; target: string; met: string }[] = [];
function line(what: string, measured: string, against: string, target: string, met: boolean | null): void {
  table.push({ what, measured, against, target, met: met === null ? '' : met ? 'met' : 'MISSED' });
}

const N = 10_000;
const ten: Readonly<Record<string, Triangle>> = {
  agents: [20, 24, 30],
  hours: [150, 160, 170],
  wage: [17, 20, 24],
  onCost: [0.2, 0.25, 0.32],
  shrinkage: [0.25, 0.3, 0.38],
  tools: [100, 150, 300],
  space: [150, 250, 400],
  hires: [0.3, 0.6, 1.2],
  perHire: [1_000, 3_000, 6_000],
  fixed: [2_000, 4_000, 9_000],
};
const SUM =
  'agents * hours * wage * (1 + onCost) / (1 - shrinkage) + agents * (tools + space) + hires * perHire + fixed';

async function tenVariables(): Promise<void> {
  const triangles = Object.values(ten);
  const names = Object.keys(ten);
  const inputs = (dist: 'pert' | 'triangular') =>
    names.map((path, i) => {
      const [low, typical, high] = triangles[i] as Triangle;
      return { path, low, typical, high, dist };
    });
  const ours = (dist: 'pert' | 'triangular') =>
    formulaSpread({ lines: `cost: money = ${SUM}`, id: 'cost', inputs: inputs(dist), n: N });
  const sum = compile(SUM);
  const byMathjs = () => {
    const columns = drawByHand(triangles, N);
    const cost = new Float64Array(N);
    for (let i = 0; i < N; i++)
      cost[i] = sum.evaluate(Object.fromEntries(names.map((name, k) => [name, columns[k]?.[i]]))) as number;
    return quantilesByHand(cost);
  };
  const squiggle = `${names.map((name, i) => `${name} = triangular(${triangles[i]?.join()})`).join('\n')}
    cost = ${SUM}
    [quantile(cost, 0.1), quantile(cost, 0.5), quantile(cost, 0.9)]`;
  const environment = { sampleCount: N, xyPointLength: 1_000, seed: 'bench' };
  const all = await medians(
    {
      floor: () => sumByHand(triangles, N),
      triangular: () => ours('triangular'),
      pert: () => ours('pert'),
      mathjs: byMathjs,
      squiggle: () => run(squiggle, { environment }),
    },
    40,
  );
  const [, middle = 0] = sumByHand(triangles, N);
  const apart = Math.abs(ours('triangular').p50 / middle - 1);
  const title = 'ten-variable sum, 10,000 draws';
  line(`${title}: by hand, typed arrays`, ms(all.floor), '1.00 ×', '', null);
  const ratio = all.triangular / all.floor;
  line(`${title}: ours, triangular`, ms(all.triangular), times(ratio), '≤ 1.5 × by hand', ratio <= 1.5);
  line(`${title}: ours, PERT`, ms(all.pert), times(all.pert / all.floor), '', null);
  for (const name of ['mathjs', 'squiggle'] as const)
    line(
      `${title}: ${name}`,
      ms(all[name]),
      times(all[name] / all.floor),
      'ours ahead',
      all.triangular < all[name],
    );
  line(`${title}: medians of ours and by hand apart`, `${(apart * 100).toFixed(3)} %`, '', '', null);
}

async function queues(): Promise<void> {
  const questions = Array.from({ length: 1_000 }, (_, i) => [100, 60 + i * 0.03] as const);
  let kept = 0;
  const each = (of: (agents: number, load: number) => number) => () => {
    for (const [agents, load] of questions) kept += of(agents, load);
  };
  const all = await medians(
    { floor: each(erlangCByHand), ours: each(erlangC), factorials: each(erlangCByFactorials) },
    60,
  );
  if (!Number.isFinite(kept)) throw new Error('an Erlang C answer is not a number');
  const ratio = all.ours / all.floor;
  line('Erlang C, 100 agents: recurrence by hand', ms(all.floor / 1_000), '1.00 ×', '', null);
  line('Erlang C, 100 agents: ours', ms(all.ours / 1_000), times(ratio), '≤ 1 × by hand', ratio <= 1);
  line(
    'Erlang C, 100 agents: factorials',
    ms(all.factorials / 1_000),
    times(all.factorials / all.floor),
    '',
    null,
  );
  const asked = { ahtSec: 300, slTarget: 0.8, slSeconds: 20, maxOccupancy: 1, minAgents: 0 };
  const { team } = await medians({ team: () => agentsNeeded({ ...asked, contactsPerHour: 59_000 }) }, 400);
  const agents = agentsNeeded({ ...asked, contactsPerHour: 59_000 });
  line(`agentsNeeded, answer ${agents.toLocaleString('en')}`, ms(team), '', '≤ 100 µs', team <= 0.1);
}

async function evaluations(): Promise<void> {
  const all = await medians(
    {
      flat: () => evaluate(flat),
      flatNodes: () => evaluate(flat, { nodes: true }),
      seasonal: () => evaluate(seasonal),
      seasonalNodes: () => evaluate(seasonal, { nodes: true }),
    },
    100,
  );
  line('evaluate, 36 months, flat year, 24 blocks', ms(all.flat), '', '≤ 1 ms', all.flat <= 1);
  const flatRatio = all.flatNodes / all.flat;
  line('… with nodes', ms(all.flatNodes), times(flatRatio), '≤ 3 × without', flatRatio <= 3);
  line('evaluate, 36 months, seasons, 168 blocks', ms(all.seasonal), '', '≤ 15 ms', all.seasonal <= 15);
  const ratio = all.seasonalNodes / all.seasonal;
  line('… with nodes', ms(all.seasonalNodes), times(ratio), '≤ 3 × without', ratio <= 3);
  const volumes = { low: 1_000, high: 300_000 };
  const { turns } = await medians({ turns: () => breakEvenVolumes(seasonal, 'bpo', volumes) }, 8);
  line('break-even volumes, 36 months, seasons, 168 blocks', ms(turns), '', '', null);
  const { most } = await medians({ most: () => evaluate(huge) }, 8);
  line('evaluate, 100 million contacts a month', ms(most), '', '≤ 1 s', most <= 1_000);
}

/** The whole question in a thread of its own: how long, how often it tells, how soon it ends when cancelled. */
async function inWorker(): Promise<void> {
  const question: Question = { calculator: 'quick-estimate', answers: {}, currency: seasonal.currency };
  const thread = () => new Worker(new URL('./thread.js', import.meta.url));
  const start = performance.now();
  const worker = thread();
  let reports = 0;
  const findings = await new Promise<Extract<Message, { findings: unknown }>['findings']>(
    (resolve, reject) => {
      worker.on('error', reject);
      worker.on('message', (message: Message) => {
        if ('findings' in message) resolve(message.findings);
        else reports++;
      });
      worker.postMessage(question);
    },
  );
  const took = performance.now() - start;
  await worker.terminate();
  if (!findings) throw new Error('the scenario has no answer');
  const { bars, draws } = findings;
  const flips = bars.filter(({ flip }) => flip !== null).length;
  line(
    `worker: ${draws} draws of ${uncertain.length} inputs, tornado (${flips} flips)`,
    ms(took),
    `${reports} reports`,
    '≤ 3 s',
    took <= 3_000,
  );
  const cancelled = thread();
  cancelled.postMessage(question);
  await new Promise((resolve) => cancelled.once('message', resolve));
  const stop = performance.now();
  await cancelled.terminate();
  line('… cancelled in the middle, ended after', ms(performance.now() - stop), '', '', null);
}

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${process.platform}`,
);
for (const part of [tenVariables, queues, evaluations, inWorker]) await part();
console.table(table);
