import { ceilTol } from './ceilTol';
import { check } from './check';

/** People for work that may wait, such as e-mail: today's inflow and a backlog to be cleared in some days. */
export function deferredFte(work: {
  readonly contactsPerDay: number;
  readonly ahtSec: number;
  readonly backlog: number;
  readonly clearDays: number;
  readonly productiveHoursPerDay: number;
}) {
  const { ahtSec, backlog, clearDays, productiveHoursPerDay } = work;
  check({ contactsPerDay: work.contactsPerDay, ahtSec, backlog });
  check({ clearDays, productiveHoursPerDay }, Number.MIN_VALUE);
  const contactsPerDay = work.contactsPerDay + backlog / clearDays;
  const fte = (contactsPerDay * ahtSec) / 3600 / productiveHoursPerDay;
  return { contactsPerDay, fte, heads: ceilTol(fte) };
}
