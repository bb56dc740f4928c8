/**
 * `npm run figures`: what is old, weak, unused, quoted without a source, or not yet curated; `--matrix` prints what each
 * default stands on.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { curatedRecords, readLeftOut } from './leftOut.ts';
import { readRules } from './readRules.ts';
import { type Default, resolveDefaults } from './resolve.ts';
import { type Group, stateOf, type Texts } from './state.ts';

const args = process.argv.slice(2);
const rules = readRules('.');
const figures = [...rules.book];

function show(title: string, lines: readonly string[]) {
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line}`);
}

const textsUnder = (folder: string, ending: RegExp): Texts =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => ending.test(name))
      .map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')]),
  );

const standsOn = (one: Default): string => {
  if (one.kind === 'missing') return 'nothing published';
  const value = [one.low, one.typical, one.high].map((end) => Number(end.toPrecision(4))).join(' / ');
  const money = one.currency ? ` ${one.currency}` : '';
  const ground =
    one.kind === 'figure'
      ? `${one.figureId} ${one.year}, ${one.confidence}, ${one.stands}, ${one.rule}`
      : `our ${one.kind}: ${one.reason}`;
  return `${value}${money} · ${ground}${one.conversion.length ? ` · ${one.conversion.map(({ kind }) => kind).join(', ')}` : ''}`;
};

if (args.includes('--matrix')) {
  for (const market of Object.keys(rules.defaults.markets)) {
    const found = resolveDefaults({ market, location: 'offshore' }, rules);
    const home = resolveDefaults({ market, location: 'onshore' }, rules);
    show(
      market,
      Object.entries(found).map(([path, one]) => {
        const here = home[path];
        const differs = here && standsOn(here) !== standsOn(one);
        return `${path}: ${differs ? `onshore ${standsOn(here)} | offshore ${standsOn(one)}` : standsOn(one)}`;
      }),
    );
  }
} else {
  const state = stateOf(
    rules,
    {
      pages: textsUnder('content', /\.mdx$/),
      strings: textsUnder('src/i18n/strings', /\.ts$/),
      code: { ...textsUnder('src', /\.(ts|tsx|astro)$/), ...textsUnder('content/data', /^defaults\.json$/) },
    },
    new Date(),
  );
  /** The figures of each place on one line: `ph: rate.hour 2022 (quoted, default), …`. */
  const byPlace = ({ figures: own }: Group) =>
    Object.entries(Object.groupBy(own, ({ place }) => place)).map(([place, here = []]) => {
      const told = here.map(({ id, measure, year }) => {
        const ways = state.uses.get(id)?.join(', ');
        return `${measure} ${year}${ways && ` (${ways})`}`;
      });
      return `${place}: ${told.join(', ')}`;
    });
  console.log(`${figures.length} figures from ${rules.book.sources.length} sources.`);
  for (const group of state.groups)
    show(
      `${group.title}: ${group.figures.length}`,
      group.places?.map(({ id, at }) => `${at} ${id}`) ?? byPlace(group),
    );
  const leftOut = new Map(readLeftOut('.', rules.book).map(({ record, reason }) => [record, reason]));
  show(
    `Records left out: ${leftOut.size}`,
    [...leftOut].map(([record, reason]) => `${record}: ${reason}`),
  );
  const records = args.find((each) => each.endsWith('.json'));
  if (records) {
    const curated = curatedRecords(rules.book);
    const all = (JSON.parse(readFileSync(records, 'utf8')) as readonly { readonly id: string }[]).map(
      ({ id }) => id,
    );
    const kept = all.filter((id) => curated.has(id)).length;
    const dropped = all.filter((id) => leftOut.has(id)).length;
    const open = all.filter((id) => !curated.has(id) && !leftOut.has(id));
    show(`Records not yet curated: ${open.length}`, open);
    const strange = [...curated, ...leftOut.keys()].filter((id) => !all.includes(id));
    show(`Records named here that the collection does not hold: ${strange.length}`, strange);
    console.log(
      `\n${all.length} records = ${kept} curated + ${dropped} left out + ${open.length} not yet curated`,
    );
  } else {
    console.log('\nGive the path of a collection of records to see which of them are not yet curated.');
  }
}
