import { check } from './check';

/** Share of paid time that several losses take together: 1 − Π(1−sᵢ), each taken of what the others leave. */
export function compoundShrinkage(parts: readonly number[]): number {
  for (const part of parts) check({ parts: part }, 0, 1);
  return 1 - parts.reduce((left, part) => left * (1 - part), 1);
}

/** Hours to pay, without checking the arguments. */
export const paidFor = (onSeatHours: number, shrinkage: number, scheduleLoss: number) =>
  (onSeatHours * (1 + scheduleLoss)) / (1 - shrinkage);

/**
 * Hours to pay so that `onSeatHours` are worked: divide by what shrinkage leaves, never multiply by 1 + s.
 * @param shrinkage share of paid time, 0 to 0.9
 * @param scheduleLoss share of on-seat time that shifts add, from 0
 */
export function scheduledHours(onSeatHours: number, shrinkage: number, scheduleLoss: number): number {
  check({ onSeatHours, scheduleLoss });
  check({ shrinkage }, 0, 0.9);
  return paidFor(onSeatHours, shrinkage, scheduleLoss);
}

/** Full-time equivalents that keep seats filled; one seat around the clock at 30 % and 40 hours is 6.0. */
export function fteForSeats(cover: {
  readonly seats: number;
  readonly hoursPerWeek: number;
  readonly shrinkage: number;
  readonly scheduleLoss: number;
  readonly paidHoursPerWeek: number;
}): number {
  const { seats, hoursPerWeek, shrinkage, scheduleLoss, paidHoursPerWeek } = cover;
  check({ seats, hoursPerWeek });
  check({ paidHoursPerWeek }, Number.MIN_VALUE);
  return scheduledHours(seats * hoursPerWeek, shrinkage, scheduleLoss) / paidHoursPerWeek;
}
