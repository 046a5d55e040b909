import type Stripe from 'stripe';
import { eventually, startSide, type Side } from '../../testing/either-side.ts';
import { payingOf } from '../../testing/paying.ts';

describe('refunds that are partial, late, called back or returned', () => {
  let side: Side;
  let stripe: Stripe;
  let paying: ReturnType<typeof payingOf>;
  beforeAll(async () => {
    side = await startSide();
    stripe = side.stripe;
    paying = payingOf(stripe);
  });
  afterAll(() => side.close());

  const chargeBy = async (card: string, amount = 10_000): Promise<string> =>
    (await paying.byCard(card, { amount })).latest_charge as string;
  const refundIn = (id: string, status: string): Promise<Stripe.Refund> =>
    eventually(async () => {
      const refund = await stripe.refunds.retrieve(id, { expand: ['failure_balance_transaction'] });
      return refund.status === status && refund;
    });
  /** Stripe tells some who ask about the same charge at once to ask again. */
  const refundOneOf = (charge: string, amount: number): Promise<Stripe.Refund> =>
    eventually(() =>
      stripe.refunds.create({ charge, amount }).catch((error: { statusCode?: number }) => {
        if (error.statusCode === 429) return undefined;
        throw error;
      }),
    );

  it('gives back in parts, never more than was paid, however many ask at once', async () => {
    const charge = await chargeBy('pm_card_visa');
    const answers = await Promise.allSettled(Array.from({ length: 12 }, () => refundOneOf(charge, 1500)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(6);
    expect(await stripe.charges.retrieve(charge)).toMatchObject({ amount_refunded: 9000, refunded: false });
    await expect(stripe.refunds.create({ charge, amount: 1001 })).rejects.toMatchObject({ param: 'amount' });
    expect((await stripe.refunds.create({ charge })).amount).toBe(1000);
    await expect(stripe.refunds.create({ charge })).rejects.toMatchObject({
      code: 'charge_already_refunded',
    });
    const booked = await stripe.refunds.list({ charge, limit: 100, expand: ['data.balance_transaction'] });
    const net = booked.data.map((refund) => refund.balance_transaction as Stripe.BalanceTransaction);
    expect(net.reduce((sum, entry) => sum + entry.net, 0)).toBe(-10_000);
    expect(net.every(({ fee, type }) => fee === 0 && type === 'refund')).toBe(true);
  });

  it('waits for a slow bank', async () => {
    const charge = await chargeBy('pm_card_pendingRefund');
    const refund = await stripe.refunds.create({ charge });
    expect(refund).toMatchObject({ status: 'pending', pending_reason: 'processing' });
    await side.passes('3d');
    await refundIn(refund.id, 'succeeded');
    await side.heardAbout(refund.id, 'refund.created', 'refund.updated', 'charge.refund.updated');
  });

  it('hears that a refund came back, and the money is in the balance again', async () => {
    const charge = await chargeBy('pm_card_refundFail');
    const refund = await stripe.refunds.create({ charge, amount: 4000 });
    expect(refund.status).toBe('succeeded');
    await side.passes('3d');
    expect(await refundIn(refund.id, 'failed')).toMatchObject({
      failure_reason: 'expired_or_canceled_card',
      failure_balance_transaction: { type: 'refund_failure', net: 4000 },
    });
    expect(await stripe.charges.retrieve(charge)).toMatchObject({ amount_refunded: 0, refunded: false });
    await side.heardAbout(refund.id, 'refund.updated', 'refund.failed', 'charge.refund.updated');
    expect((await stripe.refunds.create({ charge })).amount).toBe(10_000);
  });

  it('asks who paid cash for an account, and can be called back until they name it', async () => {
    const email = 'succeed_immediately@example.jp';
    const intent = await paying.inStatus(await paying.byKonbini({ email }), 'succeeded');
    const { id: charge } = intent.latest_charge as Stripe.Charge;
    const refund = await stripe.refunds.create({ charge, amount: 300 });
    expect(refund).toMatchObject({
      status: 'requires_action',
      instructions_email: email,
      destination_details: { type: 'jp_bank_transfer' },
    });
    expect(await stripe.refunds.cancel(refund.id)).toMatchObject({
      status: 'canceled',
      failure_reason: 'merchant_request',
    });
    expect((await stripe.charges.retrieve(charge)).amount_refunded).toBe(0);
  });
});
