import { afterFailed, afterPaid } from '../outcome.ts';
import { takeMoney } from '../payment-intent/attempt-payment.ts';
import type { PaymentIntent, Store } from '../payment-intent/payment-intent.ts';
import type { Work } from '../work.ts';
import { voucherOf, withdrawVoucher } from './voucher.ts';

function waiting(work: Work, id: string): PaymentIntent | null {
  const intent = work.get('payment_intent', id);
  work.enterTestClock(intent.hidden.testClock);
  return voucherOf(intent) ? intent : null;
}

/** Cash at the till. Paying twice, or after the voucher is gone, changes nothing. */
export function payVoucher(work: Work, id: string, store: Store): PaymentIntent {
  const intent = waiting(work, id);
  const method = work.find('payment_method', intent?.payment_method);
  if (intent && method) {
    const paid = { ...intent, hidden: { ...intent.hidden, store, paysItselfAt: null } };
    afterPaid(work, takeMoney(work, paid, method));
  }
  return work.get('payment_intent', id);
}

/** The voucher's time is over. */
export function expireVoucher(work: Work, id: string): PaymentIntent {
  const intent = waiting(work, id);
  if (intent) afterFailed(work, withdrawVoucher(work, intent));
  return work.get('payment_intent', id);
}
