import { totalOf } from './ticket-disclosure.ts';
import type { OrderLine } from './ticket-disclosure.ts';
import type { Travel } from './travel.ts';

/** What of an event decides whether tickets of it can be booked in one press. */
export type PressTerms = {
  /** Whether it asks names, whom to call or questions of those who order. */
  readonly asks: boolean;
  readonly travel: Travel | null;
};

/** Whether free tickets of a date are booked in one press: nobody is asked anything, and there are no terms of a journey to read. */
export const bookedAtOnce = ({ asks, travel }: PressTerms): boolean => !asks && travel === null;

/**
 * Whether a choice is booked by the press that chose it. What costs anything goes by the page with the six items and the final button
 * (特定商取引法12条の6, which is about contracts that are paid for), and so does whatever there is to answer or to read first.
 */
export const isOnePress = (
  terms: PressTerms,
  lines: readonly Pick<OrderLine, 'price' | 'quantity'>[],
): boolean => bookedAtOnce(terms) && totalOf(lines) === 0;
