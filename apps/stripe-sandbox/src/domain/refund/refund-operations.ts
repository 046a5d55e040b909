import { invalidRequest } from '../api-error.ts';
import type { Charge } from '../charge/charge.ts';
import { livingCustomer } from '../customer/customer.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import type { Work } from '../work.ts';
import { refundCharge } from './create-refund.ts';
import { cancelRefund } from './move-refund.ts';
import { refundCash } from './refund-cash.ts';
import type { Refund } from './refund.ts';

interface RefundParams {
  amount?: number;
  charge?: string;
  currency?: string;
  customer?: string;
  instructions_email?: string;
  origin?: 'customer_balance';
  payment_intent?: string;
  reason?: string;
  metadata?: MetadataParam;
}

function chargeOf(work: Work, params: RefundParams): Charge {
  if (params.charge) return work.get('charge', params.charge, 'charge');
  if (!params.payment_intent) {
    throw invalidRequest(
      'One of the following params should be provided for this request: payment_intent or charge.',
      undefined,
      'parameter_missing',
    );
  }
  const intent = work.get('payment_intent', params.payment_intent, 'payment_intent');
  const charge = work.find('charge', intent.latest_charge);
  if (!charge?.paid)
    throw invalidRequest(
      `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`,
      'payment_intent',
      'charge_not_refundable',
    );
  return charge;
}

function ofCashBalance(work: Work, params: RefundParams): Refund {
  const { amount = 0, currency = '', customer = '', reason = null, metadata } = params;
  return refundCash(work, livingCustomer(work, customer, 'customer'), {
    amount,
    currency,
    reason,
    metadata: mergeMetadata({}, metadata),
    instructionsEmail: params.instructions_email,
  });
}

export const refundOperations: Operations = {
  'Refunds.create': operation<RefundParams>(
    [
      'amount',
      'charge',
      'currency',
      'customer',
      'instructions_email',
      'metadata',
      'origin',
      'payment_intent',
      'reason',
    ],
    ({ work, params }) => {
      if (params.origin === 'customer_balance') return ofCashBalance(work, params);
      const charge = chargeOf(work, params);
      work.enterTestClock(work.find('customer', charge.customer)?.test_clock);
      const { amount, reason = null, metadata, instructions_email: instructionsEmail } = params;
      const terms = { amount, reason, metadata: mergeMetadata({}, metadata), instructionsEmail };
      return refundCharge(work, charge, terms);
    },
  ),
  'Refunds.retrieve': operation([], ({ work, id }) => work.get('refund', id)),
  'Refunds.update': operation<{ metadata?: MetadataParam }>(['metadata'], ({ work, id, params }) => {
    const refund = work.get('refund', id);
    return work.amend(
      refund,
      { metadata: mergeMetadata(refund.metadata, params.metadata) },
      'refund.updated',
    );
  }),
  'Refunds.cancel': operation([], ({ work, id }) => {
    const refund = work.get('refund', id);
    work.enterTestClock(work.find('customer', refund.customer)?.test_clock);
    return cancelRefund(work, refund);
  }),
  'Refunds.list': operation<{ charge?: string; payment_intent?: string; created?: RangeParam }>(
    [...paging, 'charge', 'payment_intent', 'created'],
    ({ work, params }) =>
      work
        .all('refund')
        .filter((refund) => !params.charge || refund.charge === params.charge)
        .filter((refund) => !params.payment_intent || refund.payment_intent === params.payment_intent)
        .filter((refund) => inRange(refund.created, params.created)),
  ),
};
