import { decideDispute, missDeadline } from '../domain/dispute/decide-dispute.ts';
import { expireVoucher, payVoucher } from '../domain/konbini/settle-voucher.ts';
import { arrivePayout, submitPayout } from '../domain/payout/move-payout.ts';
import { payOut } from '../domain/payout/send-payout.ts';
import { cancelIntent } from '../domain/payment-intent/settle-reserved.ts';
import { arriveRefund, failRefund, lapseRefund } from '../domain/refund/move-refund.ts';
import type { Work } from '../domain/work.ts';
import type { PaymentDueKind } from './due-payments.ts';

/** Does what time demands of a payment, a refund, a dispute or the balance. */
export function doPaymentWork(work: Work, kind: PaymentDueKind, id: string): void {
  switch (kind) {
    case 'pay_voucher':
      payVoucher(work, id, 'lawson');
      return;
    case 'expire_voucher':
      expireVoucher(work, id);
      return;
    case 'expire_authorization':
      cancelIntent(work, work.get('payment_intent', id), 'automatic');
      return;
    case 'arrive_refund':
      arriveRefund(work, work.get('refund', id));
      return;
    case 'return_refund':
      failRefund(work, work.get('refund', id), 'expired_or_canceled_card');
      return;
    case 'lapse_refund':
      lapseRefund(work, work.get('refund', id));
      return;
    case 'miss_dispute':
      missDeadline(work, work.get('dispute', id));
      return;
    case 'close_inquiry':
      decideDispute(work, work.get('dispute', id), 'lost');
      return;
    case 'submit_payout':
      submitPayout(work, work.get('payout', id));
      return;
    case 'arrive_payout':
      arrivePayout(work, work.get('payout', id));
      return;
    case 'pay_out':
      payOut(work);
  }
}
