import type { Fact } from '~/components/result/ResultPanel.tsx';
import { fill } from '~/i18n/fill.ts';
import { number, numberRange, percent } from '~/i18n/format.ts';
import type { PartsOf, Reply } from '~/worker/parts.ts';
import type { Channel } from '../asked/channels.ts';
import type { Telling } from '../telling.ts';
import type { Plan } from './answerOf.ts';
import type { Kit } from './kit.ts';
import { isPatient, type Says, saying } from './says.ts';

/** What the model warns of, in words. */
function warningsOf({ words, locale }: Kit, plan: Plan, says: Says): string[] {
  const { staffing, channels } = words;
  const { took } = plan;
  const limit = percent(took.occupancy, locale, 1);
  return [
    ...plan.warnings.flatMap(({ code, channel }) => {
      if (code === 'W_SMALL_TEAM') return [fill(staffing.small, { fte: says.fte(plan.fte.typical) })];
      const slots = { channel: channels[channel as Channel], limit, n: says.plain(took.fewest) };
      if (code === 'W_OCCUPANCY_CAP') return [fill(staffing.cap, slots)];
      return code === 'W_MIN_AGENTS' ? [fill(staffing.floor, slots)] : [];
    }),
    ...(plan.days > took.days ? [fill(staffing.moreDays, { days: says.plain(plan.days) })] : []),
  ];
}

/** What a plan says: the team in words, the week's hours, and what each channel gets. */
export function tell(kit: Kit, { plan }: Reply<PartsOf<'staffing'>>): Telling {
  const { words, locale } = kit;
  const { staffing, channels } = words;
  const { hours, queues, deferred, week, fte } = plan;
  const says = saying(kit, plan);
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
      ...(isPatient(plan)
        ? []
        : [{ label: named(staffing.abandonedOf, channel), value: percent(abandoned, locale, 1) }]),
    ]),
    ...deferred.map(({ channel, hours: work, fte: people }) => ({
      label: named(staffing.deferredOf, channel),
      value: fill(staffing.both, { hours: says.hours(work), fte: says.fte(people) }),
    })),
    ...(plan.emails
      ? [{ label: staffing.emailWait, value: says.hours(Math.round(plan.emails.wait * 10) / 10) }]
      : []),
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

  return { sentence, headlines, facts, warnings: warningsOf(kit, plan, says), basis: 'paid' };
}
