import type { Book } from '~/figures/book.ts';
import type { Triple } from '~/figures/convert.ts';
import { ratesOf } from '~/figures/fx.ts';
import { nameOf, placeName } from '~/figures/names.ts';
import {
  type Defaults,
  type FromFigure,
  type FromUs,
  locationsOf,
  type Rules,
  resolveDefaults,
} from '~/figures/resolve.ts';
import type { About } from '~/form/question.ts';
import { fill } from '~/i18n/fill.ts';
import { number } from '~/i18n/format.ts';
import { type Locale, locales } from '~/i18n/locales.ts';
import { stringsFor } from '~/i18n/strings.ts';
import { currencyChoices, markets, sites } from './asked/places.ts';
import type { asked } from './asked.ts';
import type { LineId } from './compare-quotes/lines.ts';
import type { DefaultsData, Standing, Standings } from './defaultsOf.ts';
import { yearShapes } from './seasons.ts';

type Standard = FromFigure | FromUs;
type Name = (typeof asked)[keyof typeof asked]['name'] | `fee-${LineId}`;

const scaled = (times: number) => (standard: Standard) => ({ ...standard, ...scale(standard, times) });
const scale = ({ low, typical, high }: Triple, times: number): Triple => ({
  low: low * times,
  typical: typical * times,
  high: high * times,
});
const percent = scaled(100);
const minutes = scaled(1 / 60);
const asIs = scaled(1);
/** The fee of the bundle of our example, at the price that a call has in published bundles. */
const bundled = (standard: Standard, { assumptions }: Rules) =>
  scaled(assumptions['bundleUnits']?.typical ?? 0)(standard);

/** Where the default of each input is kept, and how it comes into the unit asked. */
const sources = {
  everywhere: {
    volume: ['demand.contactsPerMonth', asIs],
    phone: ['demand.channels.phone.share', percent],
    chat: ['demand.channels.chat.share', percent],
    email: ['demand.channels.email.share', percent],
    social: ['demand.channels.social.share', percent],
    hours: ['profile.hoursPerWeek', asIs],
    days: ['profile.daysPerWeek', asIs],
    fewest: ['demand.channels.phone.minAgents', asIs],
    clear: ['backlog.clearDays', asIs],
    'phone-time': ['demand.channels.phone.ahtSec', minutes],
    'chat-time': ['demand.channels.chat.ahtSec', minutes],
    'email-time': ['demand.channels.email.ahtSec', minutes],
    'social-time': ['demand.channels.social.ahtSec', minutes],
    chats: ['demand.channels.chat.concurrency', asIs],
    target: ['demand.channels.phone.slTarget', percent],
    within: ['demand.channels.phone.slSeconds', asIs],
    'chat-within': ['demand.channels.chat.slSeconds', asIs],
    occupancy: ['demand.channels.phone.maxOccupancy', percent],
    governance: ['provider.governance.rateOfFees', percent],
    'legal-times': ['provider.minimumTimes', asIs],
    'provider-span': ['provider.span', asIs],
    'provider-lead-pay': ['provider.leadPay', percent],
    'provider-admin': ['provider.adminRate', percent],
    fcr: ['demand.referenceFcr', percent],
    recontact: ['demand.recontactRate', percent],
    'planner-span': ['inHouse.supportRoles.planner.span', asIs],
    'parallel-share': ['transition.parallelShare', percent],
    discount: ['discountRate', percent],
    'volume-less': ['demand.slowYear', percent],
    'volume-more': ['demand.busyYear', percent],
    'pool-load': ['provider.poolErlangs', asIs],
    unwanted: ['provider.nonGenuineShare', percent],
    'hold-share': ['provider.scheme.holdShare', percent],
    'wrap-share': ['provider.scheme.wrapShare', percent],
    'bundle-included': ['provider.scheme.bundle.includedUnits', asIs],
    'holiday-share': ['provider.premiums.holiday.share', percent],
    'peak-from': ['provider.peakFrom', asIs],
    'share-holiday': ['quotes.shareHoliday', percent],
    'share-peak': ['quotes.sharePeak', percent],
    'share-languages': ['quotes.shareLanguages', percent],
    'share-above': ['quotes.shareAbove', percent],
    leaving: ['quotes.leaving', percent],
  },
  market: {
    shrinkage: ['inHouse.shrinkage', percent],
    week: ['inHouse.paidHoursPerWeek', asIs],
    'on-costs': ['inHouse.onCostRate', percent],
    span: ['inHouse.supportRoles.teamLead.span', asIs],
    attrition: ['inHouse.attritionPerYear', percent],
    tools: ['inHouse.techPerSeatMonth', asIs],
    workspace: ['inHouse.workspacePerSeatMonth', asIs],
    overhead: ['inHouse.overheadRate', percent],
    'fee-setup': ['quotes.setup', asIs],
    'fee-training': ['quotes.training', asIs],
    'fee-connectors': ['quotes.connectors', asIs],
    'fee-overage': ['quotes.overage', asIs],
    'fee-software': ['quotes.software', asIs],
    'fee-telecom': ['quotes.telecom', percent],
    'fee-management': ['quotes.management', percent],
    'fee-quality': ['quotes.quality', percent],
    'fee-languages': ['quotes.languages', percent],
    'fee-security': ['quotes.security', percent],
    'fee-indexation': ['quotes.indexation', percent],
    'fee-termination': ['quotes.termination', percent],
  },
  place: {
    rate: ['provider.scheme.perHour.price', asIs],
    'seat-price': ['provider.scheme.perAgentMonth.price', asIs],
    'contact-price': ['provider.scheme.perContact.price', asIs],
    'minute-price': ['provider.scheme.perMinute.price', asIs],
    setup: ['provider.setupFee', asIs],
    'training-fee': ['provider.trainingPerSeat', asIs],
    parallel: ['transition.parallelWeeks', asIs],
    'bundle-fee': ['provider.scheme.bundle.pricePerIncluded', bundled],
    'bundle-overage': ['provider.scheme.bundle.price', asIs],
    'base-fee': ['provider.scheme.base.basePerMonth', asIs],
    'night-surcharge': ['provider.premiums.night.rate', percent],
    'holiday-surcharge': ['provider.premiums.holiday.rate', percent],
    'fee-night': ['quotes.night', percent],
    'fee-holiday': ['quotes.holiday', percent],
  },
  site: {
    'going-rate': ['provider.scheme.perHour.price', asIs],
    'provider-on-costs': ['provider.contributionRate', percent],
    'provider-extras': ['provider.extraRate', percent],
    'provider-night': ['provider.nightRate', percent],
    'provider-telecom': ['provider.telecomPerMonth', asIs],
    'provider-margin': ['provider.margin', percent],
  },
} as const satisfies Record<
  string,
  Partial<Record<Name, readonly [path: string, how: (standard: Standard, rules: Rules) => Standard]>>
>;

/**
 * Where buyers of a country usually look first; our judgement, and only the first guess: abroad where the language is
 * spoken in cheaper countries, at home where it is hardly spoken elsewhere.
 */
const usualPlace: Readonly<Record<string, string>> = { us: 'offshore', gb: 'offshore', de: 'nearshore' };

function notesOf(standard: Standard, name: string, book: Book, locale: Locale): string[] {
  const { standing, figures } = stringsFor(locale);
  const named = (id: string) => {
    const { measure, place } = nameOf(book.figure(id), locale);
    return `${measure}, ${place}`;
  };
  const told = standard.conversion.flatMap((step) => {
    if (step.kind === 'plus' || step.kind === 'raisedBy')
      return [fill(figures.conversion[step.kind], { figure: named(step.figureId) })];
    return 'why' in step && step.why === 'sessionToAlone'
      ? [fill(figures.conversion.sessionToAlone, { factor: number(step.factor, locale, 2) })]
      : [];
  });
  if (standard.kind !== 'figure')
    return [...told, figures.reasons[standard.reason as keyof typeof figures.reasons]];
  const { stands, rule, tax } = standard;
  const figure = book.figure(standard.figureId);
  if (stands === 'derived' || stands === 'regional') told.unshift(standing[stands]);
  if (rule !== 'published') told.push(standing[rule]);
  if (tax === 'incl') told.push(standing.taxed);
  if (name === 'bundle-fee') told.push(standing.bundle);
  if (figure.scope) told.push(figures.scope[figure.scope]);
  if (figure.sources.every(({ kind }) => kind === 'vendor-blog')) told.push(figures.sellersOnly);
  if (['pay', 'provider-pay', 'legal-minimum'].includes(name)) {
    const why = standard.conversion.find((step) => 'why' in step);
    if (!why) told.push(standing.perHour);
    else if ('why' in why && why.why === 'hoursPerYear') told.push(standing.perYear);
  }
  return told;
}

/** What a default stands on, in words: place, year and confidence, or that it is ours and why. */
function aboutOf(standard: Standard, name: string, book: Book, locale: Locale): About {
  const words = stringsFor(locale);
  const notes = notesOf(standard, name, book, locale);
  // What an example stands on is said by its reason alone.
  if (standard.kind === 'example' && notes.length === 1) return { says: notes.join(), notes: [] };
  if (standard.kind !== 'figure') return { says: words.standing[standard.kind], notes };
  const { place, year, confidence, figureId } = standard;
  const [source] = book.figure(figureId).sources;
  return {
    says: fill(words.standing.figure, {
      place: placeName(place, locale),
      year: year.slice(0, 4),
      confidence: words.figures.confidence[confidence],
    }),
    notes,
    ...(source && { source: { title: source.title, href: source.url, lang: source.language } }),
  };
}

const both = (a: Triple, b: Triple, how: (x: number, y: number) => number): Triple => ({
  low: how(a.low, b.low),
  typical: how(a.typical, b.typical),
  high: how(a.high, b.high),
});
const product = (...triples: readonly Triple[]): Triple =>
  triples.reduce((a, b) => both(a, b, (x, y) => x * y));

/** Pay of a month, what a leader earns against it, and what replacing one agent costs: made of several defaults. */
function derived(found: Defaults): Partial<Record<Name, Standard>> {
  const known = (path: string) => {
    const standard = found[`inHouse.${path}`];
    return standard && standard.kind !== 'missing' ? standard : undefined;
  };
  const [wage, week, lead, onCosts] = [
    'wagePerHour',
    'paidHoursPerWeek',
    'supportRoles.teamLead.salaryPerYear',
    'onCostRate',
  ].map(known);
  const [recruiting, training, ramp, start] = [
    'recruitingPerHire',
    'trainingHours',
    'rampWeeks',
    'rampStartProductivity',
  ].map(known);
  if (!wage || !week) return {};
  const pay = { ...wage, ...scale(product(wage, week), 52 / 12) };
  if (!lead || !onCosts || !recruiting || !training || !ramp || !start) return { pay };
  const salary = product(wage, week, { low: 52, typical: 52, high: 52 });
  // The slowest start goes with the dearest hire.
  const lost = { low: 1 - start.high, typical: 1 - start.typical, high: 1 - start.low };
  const hours = both(training, scale(product(ramp, week, lost), 1 / 2), (x, y) => x + y);
  const loaded = product(
    wage,
    both(onCosts, { low: 1, typical: 1, high: 1 }, (x, y) => x + y),
    hours,
  );
  return {
    pay,
    'lead-pay': {
      ...lead,
      ...scale(
        both(lead, salary, (x, y) => x / y),
        100,
      ),
    },
    hire: { ...recruiting, ...both(recruiting, loaded, (x, y) => x + y) },
  };
}

/** Two places to compare first, where pay is known: our judgement of where buyers of a country look. */
const usualSites: Readonly<Record<string, readonly [country: string, other: string]>> = {
  us: ['ph', 'co'],
  gb: ['in', 'za'],
  de: ['de', 'tr'],
  cn: ['cnsecond', 'cnfirst'],
  jp: ['jp', 'cn'],
  kr: ['kr', 'cn'],
  tr: ['tr', 'de'],
};

/** What a provider pays its agents for a month and a workplace, and the least the law allows. */
function perMonth(found: Defaults, cities: string): Partial<Record<Name, Standard>> {
  const known = (path: string) => {
    const standard = found[`provider.${path}`];
    return standard && standard.kind !== 'missing' ? standard : undefined;
  };
  const [wage, minimum, week] = [`wagePerHour${cities}`, 'minimumPerHour', 'paidHoursPerWeek'].map(known);
  const month = week && scale(week, 52 / 12);
  const pay = wage && month && { ...wage, ...product(wage, month) };
  const [published, ofPay] = [known('seatPerMonth'), known('seatOfPay')];
  const seat =
    pay && ofPay && published?.kind !== 'figure'
      ? { ...ofPay, ...(pay.currency && { currency: pay.currency }), ...product(pay, ofPay) }
      : published;
  // Four digits of an amount made out of others; a fifth would claim more than its parts know.
  const made = (standard: Standard) => ({
    ...standard,
    low: Number(standard.low.toPrecision(4)),
    typical: Number(standard.typical.toPrecision(4)),
    high: Number(standard.high.toPrecision(4)),
  });
  return {
    ...(pay && { 'provider-pay': made(pay) }),
    ...(minimum && month && { 'legal-minimum': made({ ...minimum, ...product(minimum, month) }) }),
    ...(seat && { 'provider-seat': made(seat) }),
  };
}

/** As many digits as a figure can mean: four of an amount, and none of the arithmetic’s last bits. */
const tidy = (value: number, isMoney: boolean) => Number(value.toPrecision(isMoney || value > 1000 ? 4 : 6));

/** The defaults of the inputs a calculator asks, for every market and place, for its page in one language. */
export function standings(names: readonly string[], rules: Rules, locale: Locale): DefaultsData {
  const { book } = rules;
  const words = stringsFor(locale);
  const abouts: About[] = [];
  const texts: string[] = [];
  const index = (about: About) => {
    const text = JSON.stringify(about);
    const at = texts.indexOf(text);
    if (at >= 0) return at;
    texts.push(text);
    return abouts.push(about) - 1;
  };
  const stand = (name: string, standard: Standard): Standing => {
    const ends = [standard.low, standard.typical, standard.high].map((end) => tidy(end, !!standard.currency));
    const about = aboutOf(standard, name, book, locale);
    return {
      v: new Set(ends).size === 1 ? ends.slice(0, 1) : ends,
      ...(standard.currency && { c: standard.currency.toLowerCase() }),
      a: index(name === 'hire' ? { ...about, notes: [words.standing.hire, ...about.notes] } : about),
    };
  };
  const pick = (from: keyof typeof sources, found: Defaults): Standings =>
    Object.fromEntries(
      Object.entries(sources[from]).flatMap(([name, [path, how]]) => {
        const standard = found[path];
        return !names.includes(name) || !standard || standard.kind === 'missing'
          ? []
          : [[name, stand(name, how(standard, rules))]];
      }),
    );
  const rates = ratesOf(book);
  const site = (code: string): Standings => {
    const location = code.slice(0, 2);
    const found = resolveDefaults({ market: 'us', location }, rules);
    const cities = code.slice(2) && `.${code.slice(2)}`;
    const made = Object.entries({ ...perMonth(found, cities) }).flatMap(([name, standard]) =>
      names.includes(name) && standard ? [[name, stand(name, standard)] as const] : [],
    );
    // An amount nobody can convert is as good as none.
    return Object.fromEntries(
      Object.entries({ ...pick('site', found), ...Object.fromEntries(made) }).filter(
        ([, { c }]) => !c || rates[c.toUpperCase()],
      ),
    );
  };
  const siteStandings = names.includes('country')
    ? { of: Object.fromEntries(sites.map((code) => [code, site(code)])), usual: usualSites }
    : undefined;
  const codes = new Set([
    ...currencyChoices,
    ...Object.values(siteStandings?.of ?? {}).flatMap((each) =>
      Object.values(each).flatMap(({ c }) => (c ? [c] : [])),
    ),
  ]);
  const month = (date: string) =>
    date &&
    new Intl.DateTimeFormat(locales[locale].tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
      new Date(`${date}-01`),
    );
  return {
    locale,
    market: locales[locale].market.toLowerCase(),
    everywhere: pick('everywhere', resolveDefaults({ market: 'us', location: 'us' }, rules)),
    markets: Object.fromEntries(
      markets.map((market) => {
        const found = resolveDefaults({ market, location: market }, rules);
        const made = Object.entries(derived(found)).filter(([name]) => names.includes(name));
        const home = rules.defaults.markets[market];
        return [
          market,
          {
            currency: home?.currency.toLowerCase() ?? 'usd',
            nearshore: home?.nearshore ?? 'nearshore',
            where: usualPlace[market] ?? 'onshore',
            own: {
              ...pick('market', found),
              ...Object.fromEntries(
                made.flatMap(([name, standard]) => (standard ? [[name, stand(name, standard)]] : [])),
              ),
            },
          },
        ];
      }),
    ),
    places: Object.fromEntries(
      [
        ...new Set([
          ...locationsOf(book),
          ...Object.values(rules.defaults.markets).map(({ nearshore }) => nearshore),
        ]),
      ]
        .filter((place) => place !== 'onshore')
        .map((place) => [place, pick('place', resolveDefaults({ market: 'us', location: place }, rules))]),
    ),
    ...(siteStandings && { sites: siteStandings }),
    ...(names.includes('season') && { seasons: yearShapes }),
    abouts,
    rates: Object.fromEntries(
      [...codes].flatMap((code) => {
        const rate = rates[code.toUpperCase()];
        return rate ? [[code, [rate.perDollar, month(rate.date)] as const]] : [];
      }),
    ),
    converted: words.standing.converted,
  };
}
