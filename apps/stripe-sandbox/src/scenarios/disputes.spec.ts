import type Stripe from 'stripe';
import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

const day = 86_400;

/** What only the sandbox can show of disputes: deadlines passing, and banks deciding and complaining as ordered. */
describe('disputes, on the sandbox clock', () => {
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

  it('is lost by silence', async () => {
    const silent = await disputeOf(await pay('pm_card_createDisputeProductNotReceived'));
    expect(silent.evidence_details.due_by).toBe(silent.created + 9 * day);
    await s.control('/clock', { advance: '9d' });
    expect(await s.stripe.disputes.retrieve(silent.id)).toMatchObject({
      status: 'lost',
      evidence_details: { past_due: true },
    });
    expect(await total()).toBe(8000 - 288 - 9300);
  });

  it('books and announces its turns in this order', async () => {
    const dispute = await disputeOf(await pay('pm_card_createDispute'));
    expect(await total()).toBe(8000 - 288 - 9300);
    await answer(dispute.id, 'winning_evidence');
    expect(await total()).toBe(8000 - 288);
    expect(await heard()).toEqual([
      'charge.dispute.created',
      'charge.dispute.funds_withdrawn',
      'charge.dispute.updated',
      'charge.dispute.updated',
      'charge.dispute.closed',
      'charge.dispute.funds_reinstated',
    ]);
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

  it('closes an inquiry after 120 days, and loses it unanswered once escalated', async () => {
    const [quiet, grave] = [
      await disputeOf(await pay('pm_card_createDisputeInquiry')),
      await disputeOf(await pay('pm_card_createDisputeInquiry')),
    ];
    await answer(grave.id, 'escalate_inquiry_evidence');
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
