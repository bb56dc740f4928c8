import { fill } from '~/i18n/fill.ts';
import { inText, percent } from '~/i18n/format.ts';
import { locales } from '~/i18n/locales.ts';
import type { Channel } from '../asked/channels.ts';
import type { Plan } from './answerOf.ts';
import type { Kit } from './kit.ts';
import type { Says } from './says.ts';

interface Props {
  readonly kit: Kit;
  readonly plan: Plan;
  readonly level: 2 | 3;
  readonly says: Says;
}

const listed = (items: readonly string[]) => items.map((item) => <li key={item}>{item}</li>);

/** Which formula was used for each channel and why, and the working in the reader's numbers. */
export function Reasons({ kit: { words, locale }, plan, level, says }: Props) {
  const { staffing, channels } = words;
  const { queues, deferred, week, took, hours } = plan;
  const Heading = level === 2 ? 'h3' : 'h4';
  const limit = percent(took.occupancy, locale, 1);
  const { plain } = says;

  const together = new Intl.ListFormat(locales[locale].tag, { type: 'conjunction' });
  /** A sentence about the channels it holds for, if there are any. */
  const about = (sentence: string, found: readonly { readonly channel: Channel }[]) =>
    found.length > 0
      ? [
          fill(sentence, {
            channel: together.format(
              found.map(({ channel }, place) =>
                place > 0 ? inText(channels[channel], locale) : channels[channel],
              ),
            ),
          }),
        ]
      : [];
  const models = [
    ...about(
      staffing.erlangC,
      queues.filter(({ model }) => model === 'erlangC'),
    ),
    ...about(
      staffing.erlangA,
      queues.filter(({ model }) => model === 'erlangA'),
    ),
    ...about(
      staffing.chats,
      queues.filter(({ atOnce }) => atOnce > 1),
    ),
    ...about(staffing.workload, deferred),
  ];
  const onDuty = plain(week.onDuty);
  const paid = plain(week.paid);
  const math = [
    ...queues.flatMap(({ channel, busiest, alone, atOnce, seconds, target, within }) => {
      const team = hours[busiest]?.teams[channel];
      const slots = { channel: channels[channel], hour: says.hour(busiest), seconds: plain(seconds) };
      return team
        ? [
            ...(atOnce > 1
              ? [fill(staffing.mathChats, { ...slots, alone: plain(alone), n: plain(atOnce) })]
              : []),
            fill(staffing.mathLoad, {
              ...slots,
              contacts: plain(team.contactsPerHour),
              sixty: plain(3600),
              load: plain(team.load, 2),
            }),
            fill(staffing.mathTeam, {
              ...slots,
              agents: says.agents(team.agents),
              target: percent(target, locale, 1),
              within: plain(within),
              limit,
              level: says.share(team.level),
              occupancy: percent(team.occupancy, locale, 1),
            }),
          ]
        : [];
    }),
    ...(plan.emails && plan.emails.pace > 1
      ? [fill(staffing.mathEmail, { pace: plain(plan.emails.pace, 2), wait: plain(plan.emails.wait) })]
      : []),
    fill(staffing.mathWeek, { days: plain(plan.days), limit, onDuty }),
    fill(staffing.mathPaid, { onDuty, shrinkage: percent(took.shrinkage, locale, 1), paid }),
    fill(staffing.mathFte, { paid, week: plain(took.week), fte: says.fte(plan.fte.typical) }),
  ];
  return (
    <section class="reasons">
      <Heading>{staffing.models}</Heading>
      <ul>{listed(models)}</ul>
      <details>
        <summary>{words.math}</summary>
        <ol>{listed(math)}</ol>
      </details>
    </section>
  );
}
