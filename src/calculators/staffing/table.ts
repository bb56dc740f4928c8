import type { PartsOf, Reply } from '~/worker/parts.ts';
import type { Plan } from './answerOf.ts';
import type { Kit } from './kit.ts';
import { isPatient } from './says.ts';

/** Names of the columns that tell of a team. */
export const headOf = ({ staffing: { columns } }: Kit['words'], patient: boolean): string[] => [
  columns.agents,
  columns.contacts,
  columns.load,
  columns.occupancy,
  columns.level,
  columns.wait,
  ...(patient ? [] : [columns.abandoned]),
];

/** Every hour and channel somebody is on duty for. */
export const rowsOf = ({ hours, queues }: Plan) =>
  hours.flatMap(({ start, teams }) =>
    queues.flatMap(({ channel }) => {
      const team = teams[channel];
      return team ? [{ start, channel, team }] : [];
    }),
  );

/** The plan hour by hour, for a spreadsheet. */
export function table({ words }: Kit, { plan }: Reply<PartsOf<'staffing'>>): (string | number)[][] {
  const { staffing, channels } = words;
  const { columns } = staffing;
  const patient = isPatient(plan);
  return [
    [columns.hour, columns.channel, ...headOf(words, patient)],
    ...rowsOf(plan).map(({ start, channel, team }) => [
      `${start}:00`,
      channels[channel],
      ...[team.agents, team.contactsPerHour, team.load, team.occupancy, team.level, team.wait].map((value) =>
        Number.isFinite(value) ? Number(value.toPrecision(6)) : staffing.endless,
      ),
      ...(patient ? [] : [Number(team.abandoned.toPrecision(6))]),
    ]),
  ];
}
