import type Stripe from 'stripe';

import { balanceFrom, chargeFrom, idOf, refundFrom, subscriptionFrom } from './stripe-translation.ts';

const subscription = (changes: object): Stripe.Subscription =>
  ({
    id: 'sub_1',
    status: 'active',
    created: 1_795_402_800,
    start_date: 1_795_402_800,
    currency: 'jpy',
    cancel_at_period_end: false,
    cancel_at: null,
    ended_at: null,
    cancellation_details: null,
    metadata: { attempt: 'a-1' },
    discounts: [],
    items: {
      data: [
        {
          current_period_start: 1_795_402_800,
          current_period_end: 1_797_994_800,
          quantity: 1,
          price: { id: 'price_1', unit_amount: 1100, recurring: { interval: 'month' } },
        },
      ],
    },
    ...changes,
  }) as unknown as Stripe.Subscription;

describe('Stripe’s words in ours', () => {
  it('JPY x100: an amount of 1100 is 1,100 yen', () => {
    expect(subscriptionFrom(subscription({})).amount).toBe(1100);
  });

  it('knows the coupon that takes something off, and until when', () => {
    const discount = {
      id: 'di_1',
      object: 'discount',
      source: { type: 'coupon', coupon: 'FAN500' },
      end: 1_803_265_200,
    };
    expect(subscriptionFrom(subscription({})).discount).toBeNull();
    expect(subscriptionFrom(subscription({ discounts: [discount] })).discount).toEqual({
      couponId: 'FAN500',
      until: new Date('2027-02-22T03:00:00.000Z'),
    });
    expect(
      subscriptionFrom(subscription({ discounts: [{ ...discount, end: null }] })).discount,
    ).toMatchObject({
      until: null,
    });
  });

  it('takes the period from the item: the subscription itself has none', () => {
    const { periodStart, periodEnd } = subscriptionFrom(subscription({}));
    expect([periodStart.toISOString(), periodEnd.toISOString()]).toEqual([
      '2026-11-23T03:00:00.000Z',
      '2026-12-23T03:00:00.000Z',
    ]);
  });

  it.each([
    [{ comment: 'duplicate', reason: 'cancellation_requested' }, 'duplicate'],
    [{ comment: 'refund', reason: 'cancellation_requested' }, 'refunded'],
    [{ comment: null, reason: 'payment_failed' }, 'payment_failed'],
    [{ comment: null, reason: 'payment_disputed' }, 'disputed'],
    [{ comment: null, reason: 'cancellation_requested' }, 'cancelled'],
    [null, 'cancelled'],
  ])('an end with %j is %s', (cancellation_details, because) => {
    const ended = subscription({ status: 'canceled', ended_at: 1_797_994_800, cancellation_details });
    expect(subscriptionFrom(ended)).toMatchObject({ status: 'ended', endedBecause: because });
  });

  it('a day on which it will end counts as leaving', () => {
    expect(subscriptionFrom(subscription({ cancel_at: 1_797_994_800 })).cancelAtPeriodEnd).toBe(true);
  });

  it('a status that nobody here knows is a fault, not a guess', () => {
    expect(() => subscriptionFrom(subscription({ status: 'hibernating' }))).toThrow(/unknown status/);
  });

  it('several items are nothing that is sold here', () => {
    const [item] = subscription({}).items.data;
    expect(subscriptionFrom(subscription({ items: { data: [item, item] } })).priceId).toBeNull();
  });

  it.each([
    ['succeeded', 'succeeded'],
    ['pending', 'pending'],
    ['requires_action', 'needs_account'],
    ['failed', 'failed'],
    ['canceled', 'failed'],
  ])('a refund that is %s is %s', (status, state) => {
    const refund = {
      id: 're_1',
      status,
      amount: 1100,
      created: 1,
      metadata: null,
      balance_transaction: null,
    };
    expect(refundFrom(refund as unknown as Stripe.Refund).status).toBe(state);
  });

  it('a declined charge says why, in the card company’s word where there is one', () => {
    const charge = {
      id: 'ch_1',
      status: 'failed',
      amount: 1100,
      created: 1,
      currency: 'jpy',
      disputed: false,
      metadata: {},
    };
    const declined = { ...charge, outcome: { reason: 'insufficient_funds' }, failure_code: 'card_declined' };
    expect(chargeFrom(declined as unknown as Stripe.Charge, []).declineCode).toBe('insufficient_funds');
    const silent = { ...charge, outcome: null } as unknown as Stripe.Charge;
    expect(chargeFrom(silent, []).declineCode).toBe('generic_decline');
  });

  it('nothing and bare ids are told apart from objects', () => {
    expect([idOf('cus_1'), idOf({ id: 'cus_2' }), idOf(null), idOf(undefined)]).toEqual([
      'cus_1',
      'cus_2',
      null,
      null,
    ]);
    expect([balanceFrom(null), balanceFrom('txn_1')]).toEqual([null, null]);
  });
});
