import type Stripe from 'stripe';
import { eventually, startSide, type Side } from '../../testing/either-side.ts';
import { payingOf } from '../../testing/paying.ts';

describe('disputes, decided by their evidence', () => {
  let side: Side;
  let stripe: Stripe;
  let paying: ReturnType<typeof payingOf>;
  beforeAll(async () => {
    side = await startSide();
    stripe = side.stripe;
    paying = payingOf(stripe);
  });
  afterAll(() => side.close());

  const disputed = async (card: string): Promise<[Stripe.PaymentIntent, Stripe.Dispute]> => {
    const intent = await paying.byCard(card, { amount: 8000 });
    const [dispute] = await eventually(async () => {
      const { data } = await stripe.disputes.list({ payment_intent: intent.id });
      return data.length > 0 && data;
    });
    if (!dispute) throw new Error(`no dispute about ${intent.id}`);
    return [intent, dispute];
  };
  const inStatus = (id: string, status: Stripe.Dispute.Status): Promise<Stripe.Dispute> =>
    eventually(async () => {
      const dispute = await stripe.disputes.retrieve(id);
      return dispute.status === status && dispute;
    });
  const answer = (id: string, uncategorized_text: string): Promise<Stripe.Dispute> =>
    stripe.disputes.update(id, { evidence: { uncategorized_text } });
  const net = ({ balance_transactions: booked }: Stripe.Dispute): number =>
    booked.reduce((sum, entry) => sum + entry.net, 0);

  it('takes the money and a fee at once, and gives both back when it is won', async () => {
    const [intent, dispute] = await disputed('pm_card_createDispute');
    expect(dispute).toMatchObject({
      status: 'needs_response',
      reason: 'fraudulent',
      amount: 8000,
      is_charge_refundable: false,
      evidence_details: { has_evidence: false },
      balance_transactions: [{ net: -9300, fee: 1300, type: 'adjustment', reporting_category: 'dispute' }],
    });
    await expect(stripe.refunds.create({ payment_intent: intent.id })).rejects.toMatchObject({
      code: 'charge_disputed',
    });
    const staged = await stripe.disputes.update(dispute.id, {
      evidence: { product_description: '冬祭り前売券', customer_name: '北野 花子' },
      submit: false,
    });
    expect(staged).toMatchObject({ status: 'needs_response', evidence: { customer_name: '北野 花子' } });
    await answer(dispute.id, 'winning_evidence');
    const won = await inStatus(dispute.id, 'won');
    expect(won).toMatchObject({
      evidence: { product_description: '冬祭り前売券' },
      evidence_details: { submission_count: 1 },
    });
    await side.heardAbout(
      dispute.id,
      'charge.dispute.created',
      'charge.dispute.funds_withdrawn',
      'charge.dispute.updated',
      'charge.dispute.closed',
      'charge.dispute.funds_reinstated',
    );
    expect(net(await stripe.disputes.retrieve(dispute.id))).toBe(0);
    await expect(answer(dispute.id, 'more')).rejects.toMatchObject({ statusCode: 400 });
    await expect(stripe.disputes.close(dispute.id)).rejects.toMatchObject({ statusCode: 400 });
  });

  it('is lost by losing evidence and by giving in, and takes the money for good', async () => {
    const [, losing] = await disputed('pm_card_createDisputeProductNotReceived');
    const [, closing] = await disputed('pm_card_createDisputeProductNotReceived');
    expect(losing.reason).toBe('product_not_received');
    await answer(losing.id, 'losing_evidence');
    await stripe.disputes.close(closing.id);
    for (const { id } of [losing, closing]) expect(net(await inStatus(id, 'lost'))).toBe(-9300);
  });

  it('begins as an inquiry that takes nothing, and can escalate', async () => {
    const [, inquiry] = await disputed('pm_card_createDisputeInquiry');
    expect(inquiry).toMatchObject({
      status: 'warning_needs_response',
      balance_transactions: [],
      is_charge_refundable: true,
    });
    await answer(inquiry.id, 'escalate_inquiry_evidence');
    expect(await inStatus(inquiry.id, 'needs_response')).toMatchObject({
      is_charge_refundable: false,
      balance_transactions: [{ net: -9300 }],
    });
  });
});
