import type Stripe from 'stripe';
import { onlyInSandbox, startSide, type Side } from '../../testing/either-side.ts';
import { payingOf } from '../../testing/paying.ts';

type Terms = Partial<Stripe.PaymentIntentCreateParams>;

describe('single payments by card, in full', () => {
  let side: Side;
  let stripe: Stripe;
  let paying: ReturnType<typeof payingOf>;
  let customer: string;
  beforeAll(async () => {
    side = await startSide();
    stripe = side.stripe;
    paying = payingOf(stripe);
  });
  beforeEach(async () => {
    customer = (await stripe.customers.create({})).id;
  });
  afterAll(() => side.close());

  const return_url = 'https://example.jp/back';
  const pay = (terms: Terms = {}, card = 'pm_card_visa'): Promise<Stripe.PaymentIntent> =>
    paying.byCard(card, { amount: 5000, customer, ...terms });
  /** A buyer who is there can be sent to a page and come back. */
  const payThere = (card: string, terms: Terms = {}): Promise<Stripe.PaymentIntent> =>
    pay({ automatic_payment_methods: { enabled: true }, return_url, ...terms }, card);

  it('reserves money, captures a part once, and gives the rest back', async () => {
    const reserved = await pay({ capture_method: 'manual' });
    expect(reserved).toMatchObject({
      status: 'requires_capture',
      amount_capturable: 5000,
      amount_received: 0,
    });
    const charge = await stripe.charges.retrieve(reserved.latest_charge as string);
    expect(charge).toMatchObject({ captured: false, balance_transaction: null, paid: true });
    const take = (terms: Stripe.PaymentIntentCaptureParams = {}): Promise<Stripe.PaymentIntent> =>
      stripe.paymentIntents.capture(reserved.id, terms);
    await expect(take({ amount_to_capture: 5001 })).rejects.toMatchObject({ code: 'amount_too_large' });
    expect(await take({ amount_to_capture: 3000 })).toMatchObject({
      status: 'succeeded',
      amount_received: 3000,
      amount_capturable: 0,
    });
    const taken = await stripe.charges.retrieve(charge.id, { expand: ['balance_transaction'] });
    expect(taken).toMatchObject({
      amount_captured: 3000,
      balance_transaction: { amount: 3000, fee: 108, net: 2892 },
    });
    await expect(take()).rejects.toMatchObject({
      code: 'payment_intent_unexpected_state',
      payment_intent: { status: 'succeeded' },
    });
    await expect(stripe.refunds.create({ charge: charge.id, amount: 3001 })).rejects.toMatchObject({
      param: 'amount',
    });
    const awaited = ['created', 'amount_capturable_updated', 'succeeded'].map((of) => `payment_intent.${of}`);
    await side.heardAbout(customer, ...awaited);
  });

  it('lets reserved money go when it is cancelled', async () => {
    const { id, latest_charge } = await pay({ capture_method: 'manual' });
    expect(
      await stripe.paymentIntents.cancel(id, { cancellation_reason: 'requested_by_customer' }),
    ).toMatchObject({ status: 'canceled', cancellation_reason: 'requested_by_customer' });
    expect(await stripe.charges.retrieve(latest_charge as string)).toMatchObject({
      refunded: true,
      amount_refunded: 5000,
    });
  });

  it('declines a card with its reason and keeps the intent open', async () => {
    await expect(pay({}, 'pm_card_visa_chargeDeclinedInsufficientFunds')).rejects.toMatchObject({
      statusCode: 402,
      code: 'card_declined',
      decline_code: 'insufficient_funds',
      payment_intent: { status: 'requires_payment_method' },
    });
  });

  it('asks a buyer who is there for 3-D Secure', async () => {
    expect(await payThere('pm_card_threeDSecure2Required')).toMatchObject({
      status: 'requires_action',
      next_action: { type: 'redirect_to_url', redirect_to_url: { return_url } },
    });
    const asked = { payment_method_options: { card: { request_three_d_secure: 'any' } } } as const;
    expect((await payThere('pm_card_threeDSecureOptional', asked)).status).toBe('requires_action');
    expect((await payThere('pm_card_threeDSecureOptional')).status).toBe('succeeded');
    await expect(
      pay({ error_on_requires_action: true }, 'pm_card_authenticationRequired'),
    ).rejects.toMatchObject({ code: 'authentication_required' });
  });

  it('charges a buyer who is not there only by a card that was set up for it', async () => {
    const absent = async (card: string): Promise<Stripe.PaymentIntent> => {
      const { id } = await stripe.paymentMethods.attach(card, { customer });
      return pay({ off_session: true }, id);
    };
    await expect(absent('pm_card_authenticationRequired')).rejects.toMatchObject({
      statusCode: 402,
      code: 'authentication_required',
      decline_code: 'authentication_required',
      doc_url: 'https://docs.stripe.com/error-codes#authentication-required',
      payment_intent: { status: 'requires_payment_method', last_payment_error: { type: 'card_error' } },
      payment_method: { type: 'card' },
    });
    const setUp = 'pm_card_authenticationRequiredSetupForOffSession';
    expect((await payThere(setUp)).status).toBe('requires_action');
    expect((await absent(setUp)).status).toBe('succeeded');
  });

  onlyInSandbox('only people pass its 3-D Secure page', 'saves a card that passed 3-D Secure', async () => {
    const asked = await payThere('pm_card_threeDSecure2Required', { setup_future_usage: 'off_session' });
    const page = asked.next_action?.redirect_to_url?.url ?? '';
    const back = await fetch(page, { method: 'POST', body: 'result=complete', redirect: 'manual' });
    expect(back.headers.get('location')).toContain('redirect_status=succeeded');
    const [saved] = (await stripe.customers.listPaymentMethods(customer)).data;
    expect((await pay({ off_session: true }, saved?.id)).status).toBe('succeeded');
  });

  it('takes the card inside the call, tells who may pay how, and refuses what does not fit', async () => {
    const intent = await stripe.paymentIntents.create({
      amount: 5000,
      currency: 'jpy',
      allowed_payment_method_types: ['card'],
      receipt_email: 'hanako@example.jp',
      shipping: { name: '北野 花子', address: { line1: '浜松町1-1', country: 'JP' } },
      statement_descriptor_suffix: 'FUYU',
      transfer_group: 'order_7',
    });
    expect(intent).toMatchObject({
      payment_method_types: ['card'],
      allowed_payment_method_types: ['card'],
      shipping: { address: { city: null, line1: '浜松町1-1' } },
    });
    const konbini = await stripe.paymentMethods.create({ type: 'konbini' });
    const confirm = (payment_method: string): Promise<Stripe.PaymentIntent> =>
      stripe.paymentIntents.confirm(intent.id, { payment_method, return_url });
    await expect(confirm(konbini.id)).rejects.toMatchObject({
      code: 'payment_intent_incompatible_payment_method',
    });
    await expect(stripe.paymentMethods.attach(konbini.id, { customer })).rejects.toMatchObject({
      statusCode: 400,
    });
    const other = await stripe.customers.create({ payment_method: 'pm_card_visa' });
    const [theirs] = (await stripe.customers.listPaymentMethods(other.id)).data;
    await expect(pay({}, theirs?.id)).rejects.toMatchObject({ param: 'payment_method' });
    const paid = await confirm('pm_card_jcb');
    expect(await stripe.charges.retrieve(paid.latest_charge as string)).toMatchObject({
      receipt_email: 'hanako@example.jp',
      transfer_group: 'order_7',
      payment_method_details: { card: { brand: 'jcb' } },
    });
    await expect(stripe.paymentIntents.update(intent.id, { amount: 6000 })).rejects.toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
    const noted = await stripe.paymentIntents.update(intent.id, { metadata: { a: '1' } });
    expect(noted.metadata).toEqual({ a: '1' });
  });

  it('updates a setup, and saves no single-use method', async () => {
    const setup = await stripe.setupIntents.create({});
    const changed = await stripe.setupIntents.update(setup.id, {
      description: '年会費',
      payment_method: 'pm_card_visa',
    });
    expect(changed).toMatchObject({ description: '年会費', status: 'requires_confirmation' });
    await expect(
      stripe.setupIntents.create({ payment_method_data: { type: 'konbini' } }),
    ).rejects.toMatchObject({ code: 'payment_method_unsupported_type' });
  });
});
