import { ceilTol } from './ceilTol';
import { check } from './check';

/**
 * People for work that may wait, such as e-mail: (inflow + backlog/clearDays)·h/3600 ÷ productive hours.
 * @returns contacts a day to handle, full-time equivalents, and those rounded up to heads
 */
export function deferredFte(work: {
  /** Contacts that come in a day, from 0. */
  readonly contactsPerDay: number;
  /** Handle time in seconds, from 0. */
  readonly ahtSec: number;
  /** Contacts that wait already, from 0. */
  readonly backlog: number;
  /** Days in which the backlog is to go, above 0. */
  readonly clearDays: number;
  /** Hours a day in which one person works on contacts, above 0. */
  readonly productiveHoursPerDay: number;
}) {
  const { ahtSec, backlog, clearDays, productiveHoursPerDay } = work;
  check({ contactsPerDay: work.contactsPerDay, ahtSec, backlog });
  check({ clearDays, productiveHoursPerDay }, Number.MIN_VALUE);
  const contactsPerDay = work.contactsPerDay + backlog / clearDays;
  const fte = (contactsPerDay * ahtSec) / 3600 / productiveHoursPerDay;
  return { contactsPerDay, fte, heads: ceilTol(fte) };
}
