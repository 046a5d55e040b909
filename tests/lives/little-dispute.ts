import { yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import type { LiveDispute } from '../../libs/billing/src/domain/live-facts.ts';

/** What Stripe asks for a dispute, given back when it is won. */
export const disputeFee = yen(1_300);

/** The bank has taken an amount. */
export function openedDispute(
  amount: Yen,
  newId: (kind: string) => string,
  at: Date,
  dueBy: Date,
): LiveDispute {
  const taken = {
    id: newId('txn'),
    amount: yen(-amount),
    fee: disputeFee,
    net: yen(-amount - disputeFee),
    at,
  };
  const opened = { stripeId: newId('dp'), state: 'needs_response' as const, reason: 'fraudulent', amount };
  return { ...opened, openedAt: at, dueBy, movements: [taken] };
}

/** The bank has decided; what is won comes back with the fee. */
export function decidedDispute(dispute: LiveDispute, won: boolean, id: string, at: Date): LiveDispute {
  const { amount, movements } = dispute;
  const back = { id, amount, fee: yen(-disputeFee), net: yen(amount + disputeFee), at };
  return won ? { ...dispute, state: 'won', movements: [...movements, back] } : { ...dispute, state: 'lost' };
}
