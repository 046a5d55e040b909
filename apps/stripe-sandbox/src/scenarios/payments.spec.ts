import type Stripe from 'stripe';
import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

type Intent = Stripe.PaymentIntent;

describe('single payments by card, in full', () => {
  let s: Scenario;
  beforeAll(async () => {
    s = await startScenario({ webhookUrl: null });
    await s.control('/clock', { now: '2026-06-01T00:00:00Z' });
  });
  afterEach(() => expect(violationsOf(s)).toEqual([]));
  afterAll(() => s.close());

  const pay = (extra: object = {}): Promise<Intent> =>
    s.stripe.paymentIntents.create({
      amount: 5000,
      currency: 'jpy',
      payment_method: 'pm_card_visa',
      confirm: true,
      ...extra,
    });
  const eventsOf = async (id: string): Promise<string[]> =>
    (await s.stripe.events.list({ limit: 100 })).data
      .filter(({ data }) => [id].includes((data.object as { id: string }).id))
      .map(({ type }) => type)
      .reverse();

  it('reserves money, captures a part once, and gives the rest back', async () => {
    const reserved = await pay({ capture_method: 'manual' });
    expect(reserved).toMatchObject({
      status: 'requires_capture',
      amount_capturable: 5000,
      amount_received: 0,
    });
    const charge = await s.stripe.charges.retrieve(reserved.latest_charge as string);
    expect(charge).toMatchObject({ captured: false, balance_transaction: null, paid: true });
    await expect(s.stripe.refunds.create({ charge: charge.id })).rejects.toMatchObject({
      code: 'charge_not_refundable',
    });
    await expect(
      s.stripe.paymentIntents.capture(reserved.id, { amount_to_capture: 5001 }),
    ).rejects.toMatchObject({ code: 'amount_too_large' });
    const captured = await s.stripe.paymentIntents.capture(reserved.id, { amount_to_capture: 3000 });
    expect(captured).toMatchObject({ status: 'succeeded', amount_received: 3000, amount_capturable: 0 });
    const taken = await s.stripe.charges.retrieve(charge.id, { expand: ['balance_transaction'] });
    expect(taken).toMatchObject({
      amount_captured: 3000,
      balance_transaction: { amount: 3000, fee: 108, net: 2892 },
    });
    await expect(s.stripe.paymentIntents.capture(reserved.id)).rejects.toMatchObject({
      code: 'payment_intent_unexpected_state',
      payment_intent: { status: 'succeeded' },
    });
    await expect(s.stripe.refunds.create({ charge: charge.id, amount: 3001 })).rejects.toMatchObject({
      param: 'amount',
    });
    expect(await eventsOf(reserved.id)).toEqual([
      'payment_intent.created',
      'payment_intent.amount_capturable_updated',
      'payment_intent.succeeded',
    ]);
  });

  it('lets reserved money go when it is cancelled, or after seven days', async () => {
    const dropped = await pay({ capture_method: 'manual' });
    expect(
      await s.stripe.paymentIntents.cancel(dropped.id, { cancellation_reason: 'requested_by_customer' }),
    ).toMatchObject({ status: 'canceled', cancellation_reason: 'requested_by_customer' });
    expect(await s.stripe.charges.retrieve(dropped.latest_charge as string)).toMatchObject({
      refunded: true,
      amount_refunded: 5000,
    });
    const forgotten = await pay({ capture_method: 'manual' });
    await s.control('/clock', { advance: '7d' });
    expect(await s.stripe.paymentIntents.retrieve(forgotten.id)).toMatchObject({
      status: 'canceled',
      cancellation_reason: 'automatic',
    });
    expect(await eventsOf(forgotten.latest_charge as string)).toContain('charge.expired');
    const [refund] = (await s.stripe.refunds.list({ payment_intent: forgotten.id })).data;
    expect(refund).toMatchObject({ reason: 'expired_uncaptured_charge', balance_transaction: null });
  });

  it('asks for 3D Secure on session, and fails off session with the intent in the error', async () => {
    const customer = await s.stripe.customers.create({});
    const asked = await pay({
      payment_method: 'pm_card_threeDSecure2Required',
      customer: customer.id,
      setup_future_usage: 'off_session',
      return_url: 'http://localhost:3000/back',
    });
    expect(asked).toMatchObject({ status: 'requires_action', next_action: { type: 'redirect_to_url' } });
    const back = await fetch(asked.next_action?.redirect_to_url?.url ?? '', {
      method: 'POST',
      body: 'result=complete',
      redirect: 'manual',
    });
    expect(back.headers.get('location')).toContain('redirect_status=succeeded');
    const [saved] = (await s.stripe.customers.listPaymentMethods(customer.id)).data;
    expect(await pay({ payment_method: saved?.id, customer: customer.id, off_session: true })).toMatchObject({
      status: 'succeeded',
    });
    await expect(
      pay({ payment_method: 'pm_card_authenticationRequired', off_session: true }),
    ).rejects.toMatchObject({
      statusCode: 402,
      code: 'authentication_required',
      decline_code: 'authentication_required',
      doc_url: 'https://docs.stripe.com/error-codes#authentication-required',
      payment_intent: { status: 'requires_payment_method', last_payment_error: { type: 'card_error' } },
      payment_method: { type: 'card' },
    });
    const secured = { payment_method_options: { card: { request_three_d_secure: 'any' } } };
    expect((await pay({ ...secured, payment_method: 'pm_card_threeDSecureOptional' })).status).toBe(
      'requires_action',
    );
    expect((await pay({ payment_method: 'pm_card_threeDSecureOptional' })).status).toBe('succeeded');
    expect((await pay(secured)).status).toBe('succeeded');
    await expect(
      pay({ payment_method: 'pm_card_authenticationRequired', error_on_requires_action: true }),
    ).rejects.toMatchObject({ code: 'authentication_required' });
  });

  it('takes the card inside the call, tells who may pay how, and refuses what does not fit', async () => {
    const customer = await s.stripe.customers.create({});
    const intent = await pay({
      payment_method: undefined,
      confirm: false,
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
    const konbini = await s.stripe.paymentMethods.create({ type: 'konbini' });
    await expect(
      s.stripe.paymentIntents.confirm(intent.id, { payment_method: konbini.id }),
    ).rejects.toMatchObject({ code: 'payment_intent_incompatible_payment_method' });
    await expect(s.stripe.paymentMethods.attach(konbini.id, { customer: customer.id })).rejects.toMatchObject(
      { statusCode: 400 },
    );
    const other = await s.stripe.customers.create({ payment_method: 'pm_card_visa' });
    const [theirs] = (await s.stripe.customers.listPaymentMethods(other.id)).data;
    await expect(pay({ payment_method: theirs?.id, customer: customer.id })).rejects.toMatchObject({
      param: 'payment_method',
    });
    await expect(pay({ allowed_payment_method_types: ['paypay'] })).rejects.toMatchObject({
      code: 'sandbox_not_emulated',
    });
    const paid = await s.stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_jcb' });
    expect(await s.stripe.charges.retrieve(paid.latest_charge as string)).toMatchObject({
      receipt_email: 'hanako@example.jp',
      transfer_group: 'order_7',
      payment_method_details: { card: { brand: 'jcb' } },
    });
    await expect(s.stripe.paymentIntents.update(intent.id, { amount: 6000 })).rejects.toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
    expect((await s.stripe.paymentIntents.update(intent.id, { metadata: { a: '1' } })).metadata).toEqual({
      a: '1',
    });
  });

  it('answers a repeated key from memory and refuses another order under it', async () => {
    const order = { amount: 900, currency: 'jpy', payment_method: 'pm_card_visa', confirm: true };
    const key = { idempotencyKey: 'order-900' };
    const [first, again] = [
      await s.stripe.paymentIntents.create(order, key),
      await s.stripe.paymentIntents.create(order, key),
    ];
    expect(again.id).toBe(first.id);
    expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
    expect((await s.stripe.charges.list({ payment_intent: first.id })).data).toHaveLength(1);
    await expect(s.stripe.paymentIntents.create({ ...order, amount: 901 }, key)).rejects.toMatchObject({
      statusCode: 400,
      type: 'StripeIdempotencyError',
    });
  });

  it('keeps one balance of all bookings, pending until their day', async () => {
    const sums = async (): Promise<number[]> => {
      const { available, pending } = await s.stripe.balance.retrieve();
      return [available[0]?.amount ?? 0, pending[0]?.amount ?? 0];
    };
    const before = await sums();
    await pay({ amount: 10_000 });
    expect(await sums()).toEqual([before[0], (before[1] ?? 0) + 9640]);
    await s.control('/clock', { advance: '4d' });
    expect((await sums())[1]).toBe(0);
    const [entry] = (await s.stripe.balanceTransactions.list({ limit: 1 })).data;
    expect(entry?.status).toBe('available');
  });

  it('updates a setup, and saves no single-use method', async () => {
    const setup = await s.stripe.setupIntents.create({});
    const changed = await s.stripe.setupIntents.update(setup.id, {
      description: '年会費',
      payment_method: 'pm_card_visa',
    });
    expect(changed).toMatchObject({ description: '年会費', status: 'requires_confirmation' });
    await expect(
      s.stripe.setupIntents.create({ payment_method_data: { type: 'konbini' } }),
    ).rejects.toMatchObject({ code: 'payment_method_unsupported_type' });
  });
});
