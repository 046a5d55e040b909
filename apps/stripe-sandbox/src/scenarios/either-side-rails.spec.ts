import type Stripe from 'stripe';
import { eventually, startSide, type Side } from '../testing/either-side.ts';

jest.setTimeout(180_000);

/** Ways of paying besides a plain card, with nothing but the SDK; the same lines run against Stripe with STRIPE_TEST_KEY. */
describe('ways of paying, the same at Stripe and in the sandbox', () => {
  let side: Side;
  let stripe: Stripe;
  beforeAll(async () => {
    side = await startSide();
    stripe = side.stripe;
  });
  afterAll(() => side.close());

  const pay = (terms: Partial<Stripe.PaymentIntentCreateParams>): Promise<Stripe.PaymentIntent> =>
    stripe.paymentIntents.create({ amount: 3_300, currency: 'jpy', confirm: true, ...terms });
  const byCard = (payment_method: string, terms: Partial<Stripe.PaymentIntentCreateParams> = {}) =>
    pay({
      payment_method,
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
      ...terms,
    });
  const byKonbini = (outcome: string) =>
    pay({
      allowed_payment_method_types: ['konbini'],
      payment_method_data: {
        type: 'konbini',
        billing_details: { name: '北野 花子', email: `${outcome}@example.jp` },
      },
    });
  const inStatus = (id: string, status: Stripe.PaymentIntent.Status) =>
    eventually(async () => {
      const intent = await stripe.paymentIntents.retrieve(id);
      return intent.status === status && intent;
    });

  it('issues a voucher that is paid at the store', async () => {
    const intent = await byKonbini('succeed_immediately');
    expect((await inStatus(intent.id, 'succeeded')).amount_received).toBe(3_300);
  });

  it('lets a voucher expire: another way of paying is asked for', async () => {
    const { id } = await byKonbini('expire_immediately');
    expect((await inStatus(id, 'requires_payment_method')).amount_received).toBe(0);
  });

  it('waits for the rest of a short transfer, and keeps what is over for the next', async () => {
    const customer = (await stripe.customers.create({ name: '北野 花子', email: 'hanako@example.jp' })).id;
    const { id } = await pay({
      customer,
      allowed_payment_method_types: ['customer_balance'],
      payment_method_data: { type: 'customer_balance' },
      payment_method_options: {
        customer_balance: { funding_type: 'bank_transfer', bank_transfer: { type: 'jp_bank_transfer' } },
      },
    });
    const fund = (amount: number) =>
      stripe.testHelpers.customers.fundCashBalance(customer, { amount, currency: 'jpy' });
    await fund(2_860);
    const short = await eventually(async () => {
      const intent = await stripe.paymentIntents.retrieve(id);
      return intent.next_action?.display_bank_transfer_instructions?.amount_remaining === 440 && intent;
    });
    expect(short.status).toBe('requires_action');
    await fund(1_440);
    await inStatus(id, 'succeeded');
    const left = await eventually(async () => {
      const { available } = await stripe.customers.retrieveCashBalance(customer);
      return available?.['jpy'];
    });
    expect(left).toBe(1_000);
  });

  it.each([
    ['winning_evidence', 'won'],
    ['losing_evidence', 'lost'],
  ])('settles a dispute by its evidence: %s', async (uncategorized_text, status) => {
    const { id } = await byCard('pm_card_createDispute');
    const dispute = await eventually(
      async () => (await stripe.disputes.list({ payment_intent: id })).data[0],
    );
    expect(dispute).toMatchObject({ status: 'needs_response', amount: 3_300 });
    await stripe.disputes.update(dispute.id, { evidence: { uncategorized_text }, submit: true });
    const settled = await eventually(async () => {
      const now = await stripe.disputes.retrieve(dispute.id);
      return now.status === status && now;
    });
    expect(settled.status).toBe(status);
  });

  it('asks for 3-D Secure with the buyer there, and refuses the charge without them', async () => {
    const here = await byCard('pm_card_authenticationRequired', {
      automatic_payment_methods: { enabled: true },
      return_url: 'https://example.jp/back',
    });
    expect(here.status).toBe('requires_action');
    const customer = (await stripe.customers.create({})).id;
    const method = await stripe.paymentMethods.attach('pm_card_authenticationRequired', { customer });
    await expect(byCard(method.id, { customer, off_session: true })).rejects.toMatchObject({
      statusCode: 402,
      code: 'authentication_required',
    });
  });
});
