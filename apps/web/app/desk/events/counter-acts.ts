import type { Outcome } from '../../api/api.ts';
import type { DeskApi } from '../desk-api.ts';
import {
  EndCounterBookingDocument,
  HandBackCounterCashDocument,
  TakeCounterCashDocument,
} from './counter-questions.ts';

/** What can be done with a booking, and what is said once it was. */
export const counterActs = { take: 'taken', end: 'ended', handBack: 'handedBack' } as const;
export type CounterAct = keyof typeof counterActs;

/** `sum`: what the page named, so that nothing else is taken, kept or handed back. */
export function performAtCounter(
  api: DeskApi,
  act: CounterAct,
  { orderId = '', sum = '' }: Record<string, string>,
): Promise<Outcome<unknown>> {
  const amount = Number(sum);
  if (act === 'take') return api.send(TakeCounterCashDocument, { orderId, amount });
  if (act === 'end') return api.send(EndCounterBookingDocument, { orderId, kept: amount });
  return api.send(HandBackCounterCashDocument, { orderId, amount });
}
