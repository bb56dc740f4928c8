/** `npm run figures`: what is weak, unused, or not yet curated; `--matrix` prints what each default stands on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './book.ts';
import { readRules } from './readRules.ts';
import { type Default, resolveDefaults } from './resolve.ts';
import { figuresIn } from './uses.ts';

const args = process.argv.slice(2);
const rules = readRules('.');
const figures = [...rules.book];

function show(title: string, lines: readonly string[]) {
  console.log(`\n${title} (${lines.length})`);
  for (const line of lines) console.log(`  ${line}`);
}

const textsUnder = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

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
  const describe = ({ id, year, confidence, stands }: Figure) => `${id} ${year} ${confidence} ${stands}`;
  show('Weak figures', figures.filter(({ confidence }) => confidence === 'low').map(describe));
  const used = new Set(
    [...textsUnder('content', /\.(mdx|json)$/), ...textsUnder('src/i18n/strings', /\.ts$/)]
      .flatMap(figuresIn)
      .map((reference) => reference.split('@')[0] ?? ''),
  );
  show(
    'Figures no page refers to',
    figures.filter(({ id }) => !used.has(id)).map(({ id }) => id),
  );
  const records = args.find((each) => each.endsWith('.json'));
  if (records) {
    const curated = new Set(
      rules.book.ids.flatMap((id) => rules.book.history(id).flatMap((each) => each.records)),
    );
    const all = JSON.parse(readFileSync(records, 'utf8')) as readonly { readonly id: string }[];
    show(
      'Records not yet curated',
      all.map(({ id }) => id).filter((id) => !curated.has(id)),
    );
  } else {
    console.log('\nGive the path of a collection of records to see which of them are not yet curated.');
  }
}
