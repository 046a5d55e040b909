import type Stripe from 'stripe';
import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

const day = 86_400;

describe('disputes', () => {
  let s: Scenario;
  beforeEach(async () => {
    s = await startScenario({ webhookUrl: null });
    await s.control('/clock', { now: '2026-06-01T00:00:00Z' });
  });
  afterEach(async () => {
    const violations = violationsOf(s);
    await s.close();
    expect(violations).toEqual([]);
  });

  const pay = (payment_method: string): Promise<Stripe.PaymentIntent> =>
    s.stripe.paymentIntents.create({ amount: 8000, currency: 'jpy', payment_method, confirm: true });
  const disputeOf = async ({ id }: { id: string }): Promise<Stripe.Dispute> => {
    const [dispute] = (await s.stripe.disputes.list({ payment_intent: id })).data;
    if (!dispute) throw new Error(`no dispute about ${id}`);
    return dispute;
  };
  const heard = async (): Promise<string[]> =>
    (await s.stripe.events.list({ limit: 100 })).data
      .map((event) => event.type)
      .filter((type) => type.startsWith('charge.dispute.'))
      .reverse();
  const total = async (): Promise<number> => {
    const { available, pending } = await s.stripe.balance.retrieve();
    return (available[0]?.amount ?? 0) + (pending[0]?.amount ?? 0);
  };
  const answer = (id: string, uncategorized_text: string): Promise<Stripe.Dispute> =>
    s.stripe.disputes.update(id, { evidence: { uncategorized_text } });

  it('takes the money and a fee at once, and gives both back when it is won', async () => {
    const intent = await pay('pm_card_createDispute');
    const dispute = await disputeOf(intent);
    expect(dispute).toMatchObject({
      status: 'needs_response',
      reason: 'fraudulent',
      amount: 8000,
      is_charge_refundable: false,
      evidence_details: { due_by: dispute.created + 9 * day, has_evidence: false },
      balance_transactions: [{ net: -9300, fee: 1300, type: 'adjustment', reporting_category: 'dispute' }],
    });
    expect(await total()).toBe(8000 - 288 - 9300);
    await expect(s.stripe.refunds.create({ payment_intent: intent.id })).rejects.toMatchObject({
      code: 'charge_disputed',
    });
    const staged = await s.stripe.disputes.update(dispute.id, {
      evidence: { product_description: '冬祭り前売券', customer_name: '北野 花子' },
      submit: false,
    });
    expect(staged).toMatchObject({ status: 'needs_response', evidence: { customer_name: '北野 花子' } });
    expect(await answer(dispute.id, 'winning_evidence')).toMatchObject({
      status: 'won',
      evidence: { product_description: '冬祭り前売券' },
      evidence_details: { submission_count: 1, submission_method: 'manual' },
    });
    expect(await total()).toBe(8000 - 288);
    expect(await heard()).toEqual([
      'charge.dispute.created',
      'charge.dispute.funds_withdrawn',
      'charge.dispute.updated',
      'charge.dispute.updated',
      'charge.dispute.updated',
      'charge.dispute.closed',
      'charge.dispute.funds_reinstated',
    ]);
    await expect(answer(dispute.id, 'more')).rejects.toMatchObject({ statusCode: 400 });
    await expect(s.stripe.disputes.close(dispute.id)).rejects.toMatchObject({ statusCode: 400 });
  });

  it('is lost by losing evidence, by giving in, and by silence', async () => {
    const [losing, closing, silent] = await Promise.all(
      [1, 2, 3].map(async () => disputeOf(await pay('pm_card_createDisputeProductNotReceived'))),
    );
    if (!losing || !closing || !silent) throw new Error('three disputes');
    expect((await answer(losing.id, 'losing_evidence')).status).toBe('lost');
    expect((await s.stripe.disputes.close(closing.id)).status).toBe('lost');
    await s.control('/clock', { advance: '9d' });
    expect(await s.stripe.disputes.retrieve(silent.id)).toMatchObject({
      status: 'lost',
      evidence_details: { past_due: true },
    });
    expect(await total()).toBe(3 * (8000 - 288 - 9300));
  });

  it('stays under review after the deadline until the bank decides', async () => {
    const dispute = await disputeOf(await pay('pm_card_createDispute'));
    expect((await answer(dispute.id, '発送の記録')).status).toBe('under_review');
    await s.control('/clock', { advance: '30d' });
    expect((await s.stripe.disputes.retrieve(dispute.id)).status).toBe('under_review');
    await expect(answer(dispute.id, 'again')).rejects.toMatchObject({ statusCode: 400 });
    expect(await s.control(`/disputes/${dispute.id}`, { to: 'won' })).toMatchObject({ status: 'won' });
    expect(await s.control(`/disputes/${dispute.id}`, { to: 'lost' })).toHaveProperty('error');
  });

  it('begins as an inquiry that takes nothing, and ends or escalates', async () => {
    const [quiet, grave] = [
      await disputeOf(await pay('pm_card_createDisputeInquiry')),
      await disputeOf(await pay('pm_card_createDisputeInquiry')),
    ];
    expect(quiet).toMatchObject({
      status: 'warning_needs_response',
      balance_transactions: [],
      is_charge_refundable: true,
    });
    expect(await answer(grave.id, 'escalate_inquiry_evidence')).toMatchObject({
      status: 'needs_response',
      is_charge_refundable: false,
      balance_transactions: [{ net: -9300 }],
    });
    await s.control('/clock', { advance: '120d' });
    expect((await s.stripe.disputes.retrieve(quiet.id)).status).toBe('warning_closed');
    expect((await s.stripe.disputes.retrieve(grave.id)).status).toBe('lost');
  });

  it('can be ordered about any card charge, in part, at the fee that is set', async () => {
    await s.control('/settings', { disputeFee: 1500, disputeDays: 20 });
    const { id } = await pay('pm_card_visa');
    const ordered = await s.control('/disputes', { payment_intent: id, reason: 'duplicate', amount: 3000 });
    expect(ordered).toMatchObject({ status: 'needs_response' });
    expect(await disputeOf({ id })).toMatchObject({
      reason: 'duplicate',
      amount: 3000,
      balance_transactions: [{ net: -4500 }],
      evidence_details: { due_by: (await disputeOf({ id })).created + 20 * day },
    });
    expect((await s.control('/disputes', { payment_intent: id }))['error']).toContain('already');
  });
});
