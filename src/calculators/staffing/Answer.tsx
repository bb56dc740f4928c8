import { LevelChart } from '~/components/chart/LevelChart.tsx';
import { StepChart } from '~/components/chart/StepChart.tsx';
import { inNumbers } from '~/components/chart/scale.ts';
import { fill } from '~/i18n/fill.ts';
import { number, percent } from '~/i18n/format.ts';
import { clock } from '../clock.ts';
import type { AnswerProps } from '../framed.tsx';
import type { Team } from './answerOf.ts';
import type { Kit } from './kit.ts';
import { Reasons } from './Reasons.tsx';
import { isPatient, saying } from './says.ts';
import { headOf, rowsOf } from './table.ts';

/** The hours and levels of a plan as charts, with the reasons for every formula and the working. */
export function Answer({ kit, reply, level, address }: AnswerProps<'staffing', Kit>) {
  const { words, locale } = kit;
  const { staffing, channels } = words;
  const { plan } = reply;
  const { hours, queues } = plan;
  const says = saying(kit, plan);
  const patient = isPatient(plan);
  const peak = plan.peak === undefined ? undefined : hours[plan.peak];
  const { columns } = staffing;
  const head = headOf(words, patient);
  const cells = ({ agents, contactsPerHour, load, occupancy, level: reached, wait, abandoned }: Team) => [
    number(agents, locale),
    number(contactsPerHour, locale, 1),
    number(load, locale, 2),
    percent(occupancy, locale, 1),
    says.share(reached),
    Number.isFinite(wait) ? number(wait, locale, 1) : staffing.endless,
    ...(patient ? [] : [percent(abandoned, locale, 1)]),
  ];
  const rows = rowsOf(plan);
  const chart = { kit: { words: words.chart, locale, name: 'staffing', address }, of: plan };
  return (
    <>
      {peak && (
        <StepChart
          {...chart}
          title={staffing.day}
          legend={staffing.dayLegend}
          scale={inNumbers(locale, 1)}
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
          table={{
            head: [columns.hour, ...(queues.length > 1 ? [columns.channel] : []), ...head],
            rows: () =>
              rows.map(({ start, channel, team }) => [
                clock(start, locale),
                ...(queues.length > 1 ? [channels[channel]] : []),
                ...cells(team),
              ]),
          }}
        />
      )}
      {level === 3 ? (
        <p>
          <a href={kit.home}>{staffing.title}</a>
        </p>
      ) : (
        <>
          {queues.map(({ channel, busiest, around, target, within }) => {
            const needed = hours[busiest]?.teams[channel]?.agents;
            const title = fill(staffing.levels, { channel: channels[channel], hour: says.hour(busiest) });
            const called = ({ agents }: Team) =>
              agents === needed
                ? fill(staffing.needed, { agents: says.agents(agents) })
                : says.agents(agents);
            return (
              <LevelChart
                key={channel}
                {...chart}
                title={title}
                legend={fill(staffing.levelsLegend, {
                  target: percent(target, locale, 1),
                  within: number(within, locale, 1),
                })}
                target={target}
                levels={around.map((team) => ({
                  label: called(team),
                  share: team.level,
                  says: fill(staffing.delivers, {
                    level: says.share(team.level),
                    wait: says.wait(team.wait),
                  }),
                  taken: team.agents === needed,
                }))}
                table={{ head, rows: () => around.map(cells) }}
              />
            );
          })}
          <Reasons {...{ kit, plan, level, says }} />
        </>
      )}
    </>
  );
}
