import { fill } from '~/i18n/fill.ts';
import { number, percent } from '~/i18n/format.ts';
import { type Locale, locales } from '~/i18n/locales.ts';
import type { Channel } from '../asked.ts';
import type { AnswerWords } from './Answer.tsx';
import type { Plan } from './answerOf.ts';

interface Props {
  readonly plan: Plan;
  readonly words: AnswerWords;
  readonly locale: Locale;
  readonly level: 2 | 3;
  /** Quantities in words. */
  readonly says: Readonly<Record<'fte' | 'agents' | 'share', (value: number) => string>> & {
    readonly hour: (place: number) => string;
  };
}

const listed = (items: readonly string[]) => items.map((item) => <li key={item}>{item}</li>);

/** What the model warns of, in words; nothing where it does not. */
export function Notes({ plan, words, locale, level, says }: Props) {
  const { staffing, channels } = words;
  const { took } = plan;
  const Heading = level === 2 ? 'h3' : 'h4';
  const limit = percent(took.occupancy, locale, 1);
  const plain = (value: number) => number(value, locale, 1);
  const notes = [
    ...plan.warnings.flatMap(({ code, channel }) => {
      if (code === 'W_SMALL_TEAM') return [fill(staffing.small, { fte: says.fte(plan.fte.typical) })];
      const slots = { channel: channels[channel as Channel], limit, n: plain(took.fewest) };
      if (code === 'W_OCCUPANCY_CAP') return [fill(staffing.cap, slots)];
      return code === 'W_MIN_AGENTS' ? [fill(staffing.floor, slots)] : [];
    }),
    ...(plan.days > took.days ? [fill(staffing.moreDays, { days: plain(plan.days) })] : []),
  ];
  return notes.length > 0 ? (
    <section class="reasons">
      <Heading>{staffing.notes}</Heading>
      <ul>{listed(notes)}</ul>
    </section>
  ) : null;
}

/** Which formula was used for each channel and why, and the working in the reader's numbers. */
export function Reasons({ plan, words, locale, level, says }: Props) {
  const { staffing, channels } = words;
  const { queues, deferred, week, took, hours } = plan;
  const Heading = level === 2 ? 'h3' : 'h4';
  const limit = percent(took.occupancy, locale, 1);
  const plain = (value: number, digits = 1) => number(value, locale, digits);

  const together = new Intl.ListFormat(locales[locale].tag, { type: 'conjunction' });
  /** A sentence about the channels it holds for, if there are any. */
  const about = (sentence: string, found: readonly { readonly channel: Channel }[]) =>
    found.length > 0
      ? [fill(sentence, { channel: together.format(found.map(({ channel }) => channels[channel])) })]
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
