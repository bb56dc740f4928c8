import { LevelChart } from '~/components/chart/LevelChart.tsx';
import { StepChart } from '~/components/chart/StepChart.tsx';
import { TwinTable } from '~/components/chart/TwinTable.tsx';
import { type Fact, ResultPanel } from '~/components/result/ResultPanel.tsx';
import { TakeAway } from '~/components/result/TakeAway.tsx';
import { fill } from '~/i18n/fill.ts';
import { counted, number, numberRange, percent, time } from '~/i18n/format.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Plural, Strings } from '~/i18n/strings.ts';
import type { Channel } from '../asked.ts';
import type { Plan, Team } from './answerOf.ts';
import { clock } from './clock.ts';
import { Notes, Reasons } from './Reasons.tsx';

/** What the answer says, in the reader's language; they travel with the page. */
export interface AnswerWords {
  readonly staffing: Strings['staffing'];
  readonly result: Strings['result'];
  readonly takeAway: Strings['takeAway'];
  readonly asTable: string;
  readonly math: string;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly units: { readonly agents: Plural; readonly fte: Plural; readonly hours: Plural };
}

interface Props {
  readonly kit: { readonly words: AnswerWords; readonly locale: Locale };
  readonly plan: Plan;
  /** The level of the result's heading: 2 on the calculator's own page, 3 under a section. */
  readonly level: 2 | 3;
  /** Whether this is an earlier answer, since what stands in the form has none. */
  readonly stale: boolean;
  /** Whether this is an earlier answer, since the next could not be worked out. */
  readonly failed: boolean;
  /** The full address of this result. */
  readonly address: () => string;
}

/** The team in words, week, hours and levels, with the reasons for every formula and the working. */
export function Answer({ kit, plan, level, stale, failed, address }: Props) {
  const { words, locale } = kit;
  const { staffing, units, channels } = words;
  const { hours, queues, deferred, week, fte } = plan;
  const says = {
    fte: (count: number) => counted(count, units.fte, locale, 1),
    agents: (count: number) => counted(count, units.agents, locale),
    hours: (count: number) => counted(count, units.hours, locale, count < 100 ? 1 : 0),
    hour: (place: number) => clock(hours[place]?.start ?? 0, locale),
    // A service level short of its target must not be written as the target.
    share: (share: number) => percent(Math.floor(share * 1000 + 1e-9) / 1000, locale, 1),
    wait: (seconds: number) =>
      !Number.isFinite(seconds)
        ? staffing.endless
        : seconds < 600
          ? time(Math.round(seconds), Math.round(seconds), 'second', locale)
          : time(Math.round(seconds / 60), Math.round(seconds / 60), 'minute', locale),
  };
  const patient = queues.every(({ model }) => model === 'erlangC');
  const peak = plan.peak === undefined ? undefined : hours[plan.peak];

  const sentence = fill(peak ? staffing.sentence : staffing.sentenceNoQueue, {
    fte: says.fte(fte.typical),
    agents: says.agents(peak?.agents ?? 0),
    hour: says.hour(plan.peak ?? 0),
  });
  const headlines = [
    {
      label: staffing.fte,
      value: number(fte.typical, locale, 1),
      range: numberRange(Math.min(fte.low, fte.typical), Math.max(fte.high, fte.typical), locale, 1),
    },
    ...(peak ? [{ label: staffing.peak, value: number(peak.agents, locale) }] : []),
  ];
  const named = (label: string, channel: Channel) => fill(label, { channel: channels[channel] });
  const facts: Fact[] = [
    ...queues.flatMap(({ channel, level: reached, wait, abandoned }) => [
      { label: named(staffing.levelOf, channel), value: says.share(reached) },
      { label: named(staffing.waitOf, channel), value: says.wait(wait) },
      ...(patient
        ? []
        : [{ label: named(staffing.abandonedOf, channel), value: percent(abandoned, locale, 1) }]),
    ]),
    ...deferred.map(({ channel, hours: work, fte: people }) => ({
      label: named(staffing.deferredOf, channel),
      value: fill(staffing.both, { hours: says.hours(work), fte: says.fte(people) }),
    })),
    ...(plan.backlog
      ? [
          {
            label: fill(staffing.backlogOf, { days: number(plan.backlog.days, locale, 1) }),
            value: fill(staffing.both, {
              hours: says.hours(plan.backlog.hours),
              fte: says.fte(plan.backlog.fte),
            }),
          },
        ]
      : []),
    ...(week.onDuty > 0
      ? [{ label: staffing.occupancy, value: percent(week.work / week.onDuty, locale) }]
      : []),
    { label: staffing.work, value: says.hours(week.work) },
    { label: staffing.onDuty, value: says.hours(week.onDuty) },
    ...(week.scheduled === undefined
      ? []
      : [{ label: staffing.scheduled, value: says.hours(week.scheduled) }]),
    { label: staffing.paid, value: says.hours(week.paid) },
  ];

  const { columns } = staffing;
  const head = [
    columns.agents,
    columns.contacts,
    columns.load,
    columns.occupancy,
    columns.level,
    columns.wait,
    ...(patient ? [] : [columns.abandoned]),
  ];
  const cells = ({ agents, contactsPerHour, load, occupancy, level: reached, wait, abandoned }: Team) => [
    number(agents, locale),
    number(contactsPerHour, locale, 1),
    number(load, locale, 2),
    percent(occupancy, locale, 1),
    says.share(reached),
    Number.isFinite(wait) ? number(wait, locale, 1) : staffing.endless,
    ...(patient ? [] : [percent(abandoned, locale, 1)]),
  ];
  const rows = hours.flatMap(({ start, teams }) =>
    queues.flatMap(({ channel }) => {
      const team = teams[channel];
      return team ? [{ start, channel, team }] : [];
    }),
  );
  const table = () => [
    [columns.hour, columns.channel, ...head],
    ...rows.map(({ start, channel, team }) => [
      `${start}:00`,
      channels[channel],
      ...[team.agents, team.contactsPerHour, team.load, team.occupancy, team.level, team.wait].map((value) =>
        Number.isFinite(value) ? Number(value.toPrecision(6)) : staffing.endless,
      ),
      ...(patient ? [] : [Number(team.abandoned.toPrecision(6))]),
    ]),
  ];
  const lines = [...headlines.map(({ label, value }) => ({ label, value })), ...facts];
  const summary = () =>
    [staffing.title, sentence, ...lines.map(({ label, value }) => `${label} | ${value}`), address()].join(
      '\n',
    );
  const allDay = staffing.day;
  const about = { plan, words, locale, level, says };
  return (
    <>
      <ResultPanel
        words={words.result}
        level={level}
        sentence={sentence}
        headlines={headlines}
        facts={facts}
        basis="paid"
        stale={stale}
        failed={failed}
      />
      <Notes {...about} />
      {peak && (
        <StepChart
          locale={locale}
          title={allDay}
          legend={staffing.dayLegend}
          along={staffing.along}
          first={plan.peak ?? 0}
          steps={hours.map(({ start, agents, load }) => ({
            mark: String(start),
            value: agents,
            against: load,
            says: fill(staffing.hourSays, {
              hour: clock(start, locale),
              agents: says.agents(agents),
              load: number(load, locale, 1),
              occupancy: percent(agents ? Math.min(1, load / agents) : 0, locale),
            }),
          }))}
        >
          <TwinTable
            summary={words.asTable}
            of={plan}
            caption={allDay}
            head={[columns.hour, ...(queues.length > 1 ? [columns.channel] : []), ...head]}
            rows={() =>
              rows.map(({ start, channel, team }) => [
                clock(start, locale),
                ...(queues.length > 1 ? [channels[channel]] : []),
                ...cells(team),
              ])
            }
          />
        </StepChart>
      )}
      {queues.map(({ channel, busiest, around, target, within }) => {
        const needed = hours[busiest]?.teams[channel]?.agents;
        const title = fill(staffing.levels, { channel: channels[channel], hour: says.hour(busiest) });
        const called = ({ agents }: Team) =>
          agents === needed ? fill(staffing.needed, { agents: says.agents(agents) }) : says.agents(agents);
        return (
          <LevelChart
            key={channel}
            title={title}
            legend={fill(staffing.levelsLegend, {
              target: percent(target, locale, 1),
              within: number(within, locale, 1),
            })}
            target={target}
            levels={around.map((team) => ({
              label: called(team),
              share: team.level,
              says: fill(staffing.delivers, { level: says.share(team.level), wait: says.wait(team.wait) }),
              taken: team.agents === needed,
            }))}
          >
            <TwinTable
              summary={words.asTable}
              of={plan}
              caption={title}
              head={head}
              rows={() => around.map(cells)}
            />
          </LevelChart>
        );
      })}
      <Reasons {...about} />
      <TakeAway words={words.takeAway} summary={summary} table={table} name="staffing" />
    </>
  );
}
