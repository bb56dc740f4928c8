import { check } from './check';

/**
 * Share of paid time that several losses take together: 1 − Π(1−sᵢ), each taken of what the others leave.
 * @param parts shares, each 0 to 1
 * @returns share, 0 to 1; 0 for none
 * @see [CCH] on shrinkage
 */
export function compoundShrinkage(parts: readonly number[]): number {
  for (const part of parts) check({ parts: part }, 0, 1);
  return 1 - parts.reduce((left, part) => left * (1 - part), 1);
}

/** Hours to pay, without checking the arguments. */
export const paidFor = (onSeatHours: number, shrinkage: number, scheduleLoss: number) =>
  (onSeatHours * (1 + scheduleLoss)) / (1 - shrinkage);

/**
 * Hours to pay so that some are worked: onSeat·(1+loss)/(1−s). Divide by what shrinkage leaves, never multiply by 1 + s.
 * @param onSeatHours hours, from 0
 * @param shrinkage share s of paid time, 0 to 0.9
 * @param scheduleLoss share of on-seat time that shifts add, from 0
 * @returns hours
 * @see [CCH] on shrinkage
 */
export function scheduledHours(onSeatHours: number, shrinkage: number, scheduleLoss: number): number {
  check({ onSeatHours, scheduleLoss });
  check({ shrinkage }, 0, 0.9);
  return paidFor(onSeatHours, shrinkage, scheduleLoss);
}

/**
 * Agents that keep seats filled: seats·hours·(1+loss)/(1−s)/paid hours; one seat around the clock at 30 % and 40 hours
 * takes 6.0.
 * @returns full-time equivalents
 * @see [CCH] on shrinkage
 */
export function fteForSeats(cover: {
  /** Seats filled at once, from 0. */
  readonly seats: number;
  /** Hours a week in which they are, from 0. */
  readonly hoursPerWeek: number;
  /** Share of paid time, 0 to 0.9. */
  readonly shrinkage: number;
  /** Share of on-seat time that shifts add, from 0. */
  readonly scheduleLoss: number;
  /** Hours a week one agent is paid for, above 0. */
  readonly paidHoursPerWeek: number;
}): number {
  const { seats, hoursPerWeek, shrinkage, scheduleLoss, paidHoursPerWeek } = cover;
  check({ seats, hoursPerWeek });
  check({ paidHoursPerWeek }, Number.MIN_VALUE);
  return scheduledHours(seats * hoursPerWeek, shrinkage, scheduleLoss) / paidHoursPerWeek;
}
