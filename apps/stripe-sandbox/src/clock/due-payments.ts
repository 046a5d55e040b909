import type { Dispute } from '../domain/dispute/dispute.ts';
import { voucherOf } from '../domain/konbini/voucher.ts';
import type { PaymentIntent } from '../domain/payment-intent/payment-intent.ts';
import type { Refund } from '../domain/refund/refund.ts';
import type { Payout } from '../domain/payout/payout.ts';
import { nextPayout } from '../domain/payout/payout-calendar.ts';
import type { PayoutSchedule } from '../domain/payout/payout-schedule.ts';
import { secondsPerDay } from '../domain/settings.ts';
import type { StoredObject } from '../store/records.ts';
import type { Due } from './due.ts';

/** What time alone will do to a payment, a refund, a dispute or the balance. */
export const paymentDueKinds = [
  'pay_voucher',
  'expire_voucher',
  'expire_authorization',
  'arrive_refund',
  'return_refund',
  'lapse_refund',
  'miss_dispute',
  'close_inquiry',
  'submit_payout',
  'arrive_payout',
  'pay_out',
] as const;
export type PaymentDueKind = (typeof paymentDueKinds)[number];

/** docs.stripe.com/disputes: an inquiry that did not escalate is over after 120 days. */
const inquirySeconds = 120 * secondsPerDay;

export function paymentDue(object: StoredObject): Due | null {
  if (object.object === 'payment_intent') return intentDue(object as PaymentIntent);
  if (object.object === 'refund') return refundDue(object as Refund);
  if (object.object === 'dispute') return disputeDue(object as Dispute);
  if (object.object === 'payout') return payoutDue(object as Payout);
  if (object.object === 'sandbox.payout_schedule') return scheduledPayout(object as PayoutSchedule);
  return null;
}

function intentDue(intent: PaymentIntent): Due | null {
  const { status, hidden } = intent;
  const clock = hidden.testClock ?? null;
  const voucher = voucherOf(intent);
  if (voucher && hidden.paysItselfAt) return { at: hidden.paysItselfAt, kind: 'pay_voucher', clock };
  if (voucher) return { at: voucher.expires_at, kind: 'expire_voucher', clock };
  if (status === 'requires_capture' && hidden.captureBefore)
    return { at: hidden.captureBefore, kind: 'expire_authorization', clock };
  return null;
}

function refundDue({ status, hidden }: Refund): Due | null {
  if (!hidden) return null;
  const { arrivesAt, comesBackAt, lapsesAt, testClock: clock } = hidden;
  if (status === 'requires_action' && lapsesAt) return { at: lapsesAt, kind: 'lapse_refund', clock };
  if (status === 'pending' && arrivesAt) return { at: arrivesAt, kind: 'arrive_refund', clock };
  if (status === 'succeeded' && comesBackAt) return { at: comesBackAt, kind: 'return_refund', clock };
  return null;
}

function disputeDue({ status, created, evidence_details: details, hidden }: Dispute): Due | null {
  const clock = hidden.testClock;
  if (status === 'needs_response' && details.due_by)
    return { at: details.due_by, kind: 'miss_dispute', clock };
  const asks = status === 'warning_needs_response' || status === 'warning_under_review';
  return asks ? { at: created + inquirySeconds, kind: 'close_inquiry', clock } : null;
}

/** The balance belongs to the whole account, so payouts follow the sandbox's own clock. */
function payoutDue({ status, arrival_date: arrives, hidden }: Payout): Due | null {
  if (status === 'pending') return { at: hidden.submitsAt, kind: 'submit_payout', clock: null };
  return status === 'in_transit' ? { at: arrives, kind: 'arrive_payout', clock: null } : null;
}

function scheduledPayout(schedule: PayoutSchedule): Due | null {
  const at = nextPayout(schedule);
  return at === null ? null : { at, kind: 'pay_out', clock: null };
}
