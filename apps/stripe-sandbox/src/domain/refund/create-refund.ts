import { complete } from '../../contract/complete.ts';
import { invalidRequest } from '../api-error.ts';
import { newBalanceTransaction, type Charge } from '../charge/charge.ts';
import type { Metadata } from '../metadata.ts';
import { rails } from '../payment-method/rails.ts';
import type { PaymentMethod } from '../payment-method/payment-method.ts';
import { accountSeconds, refundSeconds } from '../settings.ts';
import { newId, type Work } from '../work.ts';
import { arrivedAtOnce, refundMachine, type Refund, type RefundFacts } from './refund.ts';

/** How much and why; without an amount, all that is left. */
export interface RefundTerms {
  amount: number | undefined;
  reason: string | null;
  metadata: Metadata;
  /** Whom to ask for the bank account, when the rail needs one. */
  instructionsEmail?: string | undefined;
}

const yen = (amount: number): string => `¥${amount.toLocaleString('en-US')}`;

/** The amount to give back: never more than was taken and not yet given back. */
function refundable(work: Work, charge: Charge, wanted: number | undefined): number {
  const left = charge.amount_captured - charge.amount_refunded;
  if (charge.amount_refunded > 0 && left <= 0)
    throw invalidRequest(
      `Charge ${charge.id} has already been refunded.`,
      undefined,
      'charge_already_refunded',
    );
  if (!charge.captured)
    throw invalidRequest(
      `Charge ${charge.id} has not been captured; cancel its PaymentIntent instead.`,
      'charge',
      'charge_not_refundable',
    );
  const dispute = work.all('dispute').find((entry) => entry.charge === charge.id);
  if (dispute && !dispute.is_charge_refundable)
    throw invalidRequest(
      `Charge ${charge.id} has been charged back; cannot issue a refund.`,
      undefined,
      'charge_disputed',
    );
  const amount = wanted ?? left;
  if (amount <= 0) throw invalidRequest('Invalid positive integer', 'amount', 'parameter_invalid_integer');
  if (amount > left)
    throw invalidRequest(
      `Refund amount (${yen(amount)}) is greater than unrefunded amount on charge (${yen(left)})`,
      'amount',
    );
  return amount;
}

/** Where a refund goes and how long that takes. */
export type Route = Pick<Refund, 'destination_details'> &
  Partial<Pick<Refund, 'instructions_email' | 'next_action' | 'pending_reason'>> & { hidden: RefundFacts };

/** To a bank account that its owner is asked for by mail. */
export function routeToAccount(work: Work, email: string | null | undefined, clock: string | null): Route {
  if (!email)
    throw invalidRequest(
      'This refund needs an email address at which the customer is asked for a bank account: pass `instructions_email`, or give the customer an email.',
      'instructions_email',
      'parameter_missing',
    );
  const lapsesAt = work.now + accountSeconds;
  return {
    destination_details: {
      type: 'jp_bank_transfer',
      jp_bank_transfer: { reference: null, reference_status: 'pending' },
    } as Route['destination_details'],
    instructions_email: email,
    next_action: {
      type: 'display_details',
      display_details: {
        email_sent: { email_sent_at: work.now, email_sent_to: email },
        expires_at: lapsesAt,
      },
    },
    hidden: { ...arrivedAtOnce, arrived: false, needsAccount: true, lapsesAt, testClock: clock },
  };
}

function routeToCard(work: Work, method: PaymentMethod | undefined, clock: string | null): Route {
  const kind = method?.type === 'card' ? method.hidden.behaviour.kind : 'pays';
  const card = { type: 'refund', reference_status: 'pending', reference_type: 'acquirer_reference_number' };
  const destination_details = { type: 'card', card } as Route['destination_details'];
  const due = work.now + refundSeconds;
  if (kind === 'refunds_late') {
    const hidden = { ...arrivedAtOnce, arrived: false, arrivesAt: due, testClock: clock };
    return { destination_details, pending_reason: 'processing', hidden };
  }
  const comesBackAt = kind === 'refunds_come_back' ? due : null;
  return { destination_details, hidden: { ...arrivedAtOnce, comesBackAt, testClock: clock } };
}

/** Keeps a new refund with the status its route gives it, and announces it. */
export function keepRefund(
  work: Work,
  route: Route,
  terms: Omit<Refund, 'object' | 'created' | 'status' | 'destination_details' | 'hidden'>,
): Refund {
  const refund = complete<Refund>('refund', {
    object: 'refund',
    created: work.now,
    status: 'pending',
    ...route,
    ...terms,
  });
  return work.create({ ...refund, status: refundMachine.statusOf(refund) }, 'refund.created');
}

/** Gives back a charge, in whole or in part. The money leaves the balance now, whenever it may arrive. */
export function refundCharge(work: Work, charge: Charge, terms: RefundTerms): Refund {
  const amount = refundable(work, charge, terms.amount);
  const customer = work.find('customer', charge.customer);
  const method = work.find('payment_method', charge.payment_method);
  const rail = rails[method?.type ?? 'card'];
  const clock = customer?.test_clock ?? null;
  const email = terms.instructionsEmail ?? charge.billing_details.email ?? customer?.email;
  const route = rail.refundNeedsAccount
    ? routeToAccount(work, email, clock)
    : routeToCard(work, method, clock);
  const id = newId('re');
  const transaction = newBalanceTransaction(work, {
    amount: -amount,
    currency: charge.currency,
    fee: 0,
    type: rail.entries.refunded,
    source: id,
    description: rail.entries.refunded === 'refund' ? 'REFUND FOR CHARGE' : 'REFUND FOR PAYMENT',
  });
  const refund = keepRefund(work, route, {
    id,
    amount,
    balance_transaction: transaction.id,
    charge: charge.id,
    currency: charge.currency,
    customer: charge.customer,
    metadata: terms.metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: terms.reason,
  });
  const refunded = charge.amount_refunded + amount;
  const changes = { amount_refunded: refunded, refunded: refunded === charge.amount_captured };
  work.amend(charge, changes, 'charge.refunded');
  return refund;
}

/** Lets go of money that was only reserved; nothing was booked, so nothing is booked back. */
export function releaseReserved(work: Work, charge: Charge, expired: boolean): Refund {
  const refund = keepRefund(work, routeToCard(work, undefined, null), {
    id: newId('re'),
    amount: charge.amount,
    balance_transaction: null,
    charge: charge.id,
    currency: charge.currency,
    customer: charge.customer,
    metadata: {},
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: expired ? 'expired_uncaptured_charge' : null,
  });
  const changes = { amount_refunded: charge.amount, refunded: true };
  work.amend(charge, changes, expired ? 'charge.expired' : 'charge.refunded');
  return refund;
}
