import { operations } from '../domain/operations.ts';
import { payOnPage, startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';
import { tourDiscounts } from './discount-tour.ts';
import { tourCreditNotes, tourInvoices } from './invoice-tour.ts';

/** Calls everything the sandbox emulates at least once and judges every answer and event by the contract. */
describe('a tour of every operation', () => {
  let s: Scenario;
  beforeAll(async () => {
    s = await startScenario();
  });
  afterAll(() => s.close());

  const only = { limit: 1 };
  const makePrice = async (): Promise<string> => {
    const product = await s.stripe.products.create({
      name: '応援会員',
      description: '毎月の応援',
      default_price_data: { currency: 'jpy', unit_amount: 900 },
    });
    const price = await s.stripe.prices.create({
      product: product.id,
      currency: 'jpy',
      unit_amount: 1100,
      recurring: { interval: 'month' },
    });
    return price.id;
  };

  it('catalogue and account', async () => {
    const { stripe } = s;
    expect(await stripe.accounts.retrieveCurrent()).toMatchObject({ country: 'JP', default_currency: 'jpy' });
    const price = await makePrice();
    const { product } = await stripe.prices.update(price, { nickname: '月額', metadata: { a: '1' } });
    expect((await stripe.prices.retrieve(price, { expand: ['product'] })).product).toMatchObject({
      name: '応援会員',
    });
    expect((await stripe.products.update(product as string, { name: '特別応援会員' })).name).toBe(
      '特別応援会員',
    );
    expect((await stripe.products.list({ active: true, ...only })).data).toHaveLength(1);
    expect(
      (await stripe.prices.list({ product: product as string, type: 'recurring' })).data.map(({ id }) => id),
    ).toEqual([price]);
    expect((await stripe.products.retrieve(product as string)).default_price).toMatch(/^price_/);
    await expect(stripe.products.del(product as string)).rejects.toMatchObject({ statusCode: 400 });
    const { id } = await stripe.products.create({ name: 'x' });
    expect(await stripe.products.del(id)).toMatchObject({ deleted: true });
    await expect(stripe.products.retrieve(id)).rejects.toMatchObject({ statusCode: 404 });
  });

  it('customers and their cards', async () => {
    const { stripe } = s;
    const customer = await stripe.customers.create({
      name: '北野 花子',
      address: { postal_code: '085-0000', state: '北海道' },
      payment_method: 'pm_card_visa',
      invoice_settings: { default_payment_method: 'pm_card_visa' },
    });
    const card = customer.invoice_settings.default_payment_method as string;
    expect(await stripe.customers.retrievePaymentMethod(customer.id, card)).toMatchObject({
      card: { last4: '4242' },
    });
    const typed = await stripe.paymentMethods.create({
      type: 'card',
      card: { number: '5555555555554444', exp_month: 8, exp_year: 2033, cvc: '123' },
    });
    await stripe.paymentMethods.attach(typed.id, { customer: customer.id });
    await stripe.paymentMethods.update(typed.id, {
      billing_details: { name: 'HANAKO' },
      metadata: { a: '1' },
    });
    expect((await stripe.paymentMethods.list({ customer: customer.id, type: 'card' })).data).toHaveLength(2);
    expect((await stripe.customers.listPaymentMethods(customer.id)).data).toHaveLength(2);
    expect((await stripe.paymentMethods.detach(card)).customer).toBeNull();
    expect((await stripe.customers.retrieve(customer.id)) as object).toMatchObject({
      invoice_settings: { default_payment_method: null },
    });
    expect((await stripe.paymentMethods.retrieve(typed.id)).billing_details.name).toBe('HANAKO');
    await stripe.customers.update(customer.id, { phone: '090-0000-0000' });
    expect((await stripe.customers.list(only)).data[0]?.phone).toBe('090-0000-0000');
    await stripe.customers.del(customer.id);
  });

  it('single payments, setups and refunds', async () => {
    const { stripe } = s;
    const made = await stripe.paymentIntents.create({ amount: 1000, currency: 'jpy' });
    expect(made.status).toBe('requires_payment_method');
    await stripe.paymentIntents.update(made.id, {
      amount: 1200,
      description: '前売券',
      payment_method: 'pm_card_visa',
    });
    expect(await stripe.paymentIntents.confirm(made.id)).toMatchObject({
      status: 'succeeded',
      amount_received: 1200,
    });
    await expect(stripe.paymentIntents.cancel(made.id)).rejects.toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
    const dropped = await stripe.paymentIntents.create({ amount: 1000, currency: 'jpy' });
    expect(
      (await stripe.paymentIntents.cancel(dropped.id, { cancellation_reason: 'abandoned' })).status,
    ).toBe('canceled');
    const paid = await stripe.paymentIntents.retrieve(made.id);
    expect((await stripe.paymentIntents.list(only)).data).toHaveLength(1);
    const charge = await stripe.charges.update(paid.latest_charge as string, { metadata: { seat: 'A-1' } });
    expect(await stripe.charges.retrieve(charge.id, { expand: ['payment_intent', 'refunds'] })).toMatchObject(
      { metadata: { seat: 'A-1' } },
    );
    expect((await stripe.charges.list({ payment_intent: made.id })).data).toHaveLength(1);
    const refund = await stripe.refunds.create({ charge: charge.id, amount: 200 });
    await stripe.refunds.update(refund.id, { metadata: { why: 'rain' } });
    expect((await stripe.refunds.retrieve(refund.id)).metadata).toEqual({ why: 'rain' });
    expect((await stripe.refunds.list({ charge: charge.id })).data).toHaveLength(1);
    const transaction = await stripe.balanceTransactions.retrieve(refund.balance_transaction as string, {
      expand: ['source'],
    });
    expect(transaction).toMatchObject({ net: -200, source: { object: 'refund' } });
    expect((await stripe.balanceTransactions.list({ type: 'charge', ...only })).data[0]?.fee).toBe(43);

    const setup = await stripe.setupIntents.create({ usage: 'off_session' });
    expect((await stripe.setupIntents.confirm(setup.id, { payment_method: 'pm_card_visa' })).status).toBe(
      'succeeded',
    );
    const other = await stripe.setupIntents.create({});
    expect((await stripe.setupIntents.cancel(other.id)).status).toBe('canceled');
    expect((await stripe.setupIntents.list(only)).data[0]?.id).toBe(other.id);
    expect((await stripe.setupIntents.retrieve(setup.id, { expand: ['payment_method'] })).status).toBe(
      'succeeded',
    );
  });

  it('sessions, subscriptions, invoices, portal', async () => {
    const { stripe } = s;
    const price = await makePrice();
    const open = (extra: object = {}) =>
      stripe.checkout.sessions.create({
        mode: 'subscription',
        line_items: [{ price }],
        success_url: 'http://localhost/done',
        ...extra,
      });
    const session = await open({
      phone_number_collection: { enabled: true },
      subscription_data: { trial_period_days: 30 },
    });
    await stripe.checkout.sessions.update(session.id, { metadata: { a: '1' } });
    expect((await payOnPage(session.url ?? '', { phone: '090-0000-0000' })).status).toBe(303);
    await stripe.checkout.sessions.expire((await open()).id);
    expect((await stripe.checkout.sessions.list({ status: 'expired' })).data).toHaveLength(1);
    expect((await stripe.checkout.sessions.listLineItems(session.id)).data).toHaveLength(1);
    const done = await stripe.checkout.sessions.retrieve(session.id, {
      expand: ['subscription.latest_invoice', 'customer', 'setup_intent'],
    });
    expect(done).toMatchObject({
      payment_status: 'no_payment_required',
      amount_total: 0,
      subscription: { status: 'trialing' },
    });

    const customer = (done.customer as { id: string }).id;
    const billed = await stripe.subscriptions.create({
      customer,
      items: [{ price }],
      collection_method: 'send_invoice',
      days_until_due: 30,
    });
    expect((await stripe.subscriptionItems.list({ subscription: billed.id })).data).toHaveLength(1);
    const invoice = billed.latest_invoice as string;
    await stripe.invoices.update(invoice, { description: '銀行振込' });
    expect((await stripe.invoices.listLineItems(invoice)).data).toHaveLength(1);
    expect((await stripe.invoices.pay(invoice, { paid_out_of_band: true })).status).toBe('paid');
    expect((await stripe.invoices.retrieve(invoice, { expand: ['customer'] })).description).toBe('銀行振込');
    const [payment] = (await stripe.invoicePayments.list({ invoice })).data;
    expect(
      (await stripe.invoicePayments.retrieve(payment?.id ?? '', { expand: ['payment.payment_intent'] }))
        .status,
    ).toBe('paid');
    expect((await stripe.invoices.createPreview({ subscription: billed.id })).amount_due).toBe(1100);
    await stripe.billingPortal.sessions.create({ customer, return_url: 'http://localhost/me' });

    const waiting = await stripe.subscriptions.create({
      customer,
      items: [{ price }],
      payment_behavior: 'default_incomplete',
      expand: ['latest_invoice.confirmation_secret'],
    });
    const first = waiting.latest_invoice as { id: string; confirmation_secret: { client_secret: string } };
    expect(first.confirmation_secret.client_secret).toContain('_secret_');
    expect((await stripe.invoices.markUncollectible(first.id)).status).toBe('uncollectible');
    expect((await stripe.invoices.voidInvoice(first.id)).status).toBe('void');
    await stripe.subscriptions.cancel(waiting.id, {
      cancellation_details: { comment: 'duplicate', feedback: 'other' },
    });
    expect(await stripe.subscriptions.retrieve(waiting.id)).toMatchObject({
      status: 'canceled',
      cancellation_details: { comment: 'duplicate' },
    });
    await stripe.subscriptions.update(billed.id, { description: '年内' });
    await s.control('/clock', { advance: '32d' });
    const draft = (await stripe.invoices.list({ status: 'open', subscription: billed.id })).data[0];
    expect(
      await stripe.invoices
        .retrieve(draft?.id ?? '', { expand: ['payments', 'subscription'] })
        .catch((error: { statusCode: number }) => error.statusCode),
    ).toBe(400);
    expect((await stripe.subscriptions.list({ customer, status: 'all' })).data).toHaveLength(3);
  });

  it('portal configurations', async () => {
    const { configurations } = s.stripe.billingPortal;
    const made = await configurations.create({ features: { invoice_history: { enabled: true } } });
    expect((await configurations.update(made.id, { name: '会員向け', active: false })).name).toBe('会員向け');
    expect((await configurations.retrieve(made.id)).features.subscription_cancel.enabled).toBe(false);
    expect((await configurations.list({ is_default: true })).data).toHaveLength(1);
    expect((await configurations.list({ active: false })).data.map(({ id }) => id)).toEqual([made.id]);
  });

  it('schedules and pauses', async () => {
    const { subscriptionSchedules: schedules } = s.stripe;
    const customer = await s.stripe.customers.create({
      payment_method: 'pm_card_visa',
      invoice_settings: { default_payment_method: 'pm_card_visa' },
    });
    const phases = [{ items: [{ price: await makePrice() }] }];
    const planned = await schedules.create({ customer: customer.id, start_date: 1_900_000_000, phases });
    expect((await schedules.list({ scheduled: true, customer: customer.id })).data).toHaveLength(1);
    expect((await schedules.update(planned.id, { metadata: { a: '1' } })).metadata).toEqual({ a: '1' });
    expect((await schedules.retrieve(planned.id, { expand: ['customer'] })).status).toBe('not_started');
    expect((await schedules.cancel(planned.id)).status).toBe('canceled');
    const running = await schedules.create({ customer: customer.id, start_date: 'now', phases });
    const id = running.subscription as string;
    expect((await schedules.release(running.id)).released_subscription).toBe(id);
    const { subscriptionItems: items } = s.stripe;
    const price = await makePrice();
    const added = await items.create({ subscription: id, price });
    expect((await items.update(added.id, { quantity: 2 })).quantity).toBe(2);
    expect((await items.retrieve(added.id, { expand: ['price.product'] })).price.id).toBe(price);
    expect(await items.del(added.id)).toMatchObject({ deleted: true });
    expect((await s.stripe.subscriptions.pause(id)).status).toBe('paused');
    const now = { billing_cycle_anchor: { type: 'unchanged' } } as const;
    expect((await s.stripe.subscriptions.resume(id, now)).status).toBe('active');
  });

  it('finalises a draft by hand; endpoints, events, test clocks', async () => {
    const { stripe } = s;
    const customer = await stripe.customers.create({
      payment_method: 'pm_card_visa',
      invoice_settings: { default_payment_method: 'pm_card_visa' },
    });
    const subscription = await stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: await makePrice() }],
    });
    const end = subscription.items.data[0]?.current_period_end ?? 0;
    await s.control('/clock', { now: end + 60 });
    const [draft] = (await stripe.invoices.list({ customer: customer.id, status: 'draft' })).data;
    expect((await stripe.invoices.finalizeInvoice(draft?.id ?? '')).status).toBe('paid');

    const endpoint = await stripe.webhookEndpoints.create({
      url: s.receiver.url,
      enabled_events: ['*'],
      description: 'second',
    });
    await stripe.webhookEndpoints.update(endpoint.id, { disabled: true });
    expect((await stripe.webhookEndpoints.retrieve(endpoint.id)).status).toBe('disabled');
    expect((await stripe.webhookEndpoints.list()).data).toHaveLength(2);
    await stripe.webhookEndpoints.del(endpoint.id);
    const [event] = (await stripe.events.list({ types: ['invoice.paid', 'invoice.finalized'], ...only }))
      .data;
    expect((await stripe.events.retrieve(event?.id ?? '')).type).toBe('invoice.paid');

    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: 1_800_000_000, name: 'x' });
    await stripe.customers.create({ test_clock: clock.id });
    await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: 1_800_000_100 });
    expect((await stripe.testHelpers.testClocks.list()).data).toHaveLength(1);
    await new Promise((resume) => setTimeout(resume, 50));
    expect((await stripe.testHelpers.testClocks.retrieve(clock.id)).status).toBe('ready');
    expect(await stripe.testHelpers.testClocks.del(clock.id)).toMatchObject({ deleted: true });
  });

  it('search', async () => {
    const { stripe } = s;
    const page = { query: 'created>0', limit: 1 };
    for (const resource of ['charges', 'customers', 'invoices', 'paymentIntents', 'subscriptions'] as const)
      expect((await stripe[resource].search(page)).data.length).toBeLessThanOrEqual(1);
    expect((await stripe.products.search({ query: "active:'true'" })).object).toBe('search_result');
    expect((await stripe.prices.search({ query: "currency:'jpy'" })).object).toBe('search_result');
  });

  it('reserved money, slow refunds, disputes', async () => {
    const { stripe } = s;
    const pay = (method: string, extra: object = {}) =>
      stripe.paymentIntents.create({
        amount: 1000,
        currency: 'jpy',
        payment_method: method,
        confirm: true,
        ...extra,
      });
    const reserved = await pay('pm_card_visa', { capture_method: 'manual' });
    expect((await stripe.paymentIntents.capture(reserved.id)).amount_received).toBe(1000);
    expect((await stripe.balance.retrieve()).livemode).toBe(false);
    const setup = await stripe.setupIntents.create({});
    expect((await stripe.setupIntents.update(setup.id, { description: 'x' })).description).toBe('x');
    const late = await stripe.refunds.create({ payment_intent: (await pay('pm_card_pendingRefund')).id });
    await expect(stripe.refunds.cancel(late.id)).rejects.toMatchObject({ statusCode: 400 });
    const voucher = await pay('', {
      payment_method: undefined,
      payment_method_data: { type: 'konbini', billing_details: { name: '北野 花子', email: 'h@example.jp' } },
    });
    await s.control(`/konbini/${voucher.id}`, { result: 'paid' });
    const asked = await stripe.refunds.create({ payment_intent: voucher.id });
    expect((await stripe.refunds.cancel(asked.id)).status).toBe('canceled');
    const { id: payer } = await stripe.customers.create({ name: '北野 花子' });
    const transfer = { type: 'jp_bank_transfer' as const };
    await stripe.customers.createFundingInstructions(payer, {
      currency: 'jpy',
      funding_type: 'bank_transfer',
      bank_transfer: transfer,
    });
    await stripe.testHelpers.customers.fundCashBalance(payer, { amount: 700, currency: 'jpy' });
    await stripe.customers.updateCashBalance(payer, { settings: { reconciliation_mode: 'manual' } });
    expect((await stripe.customers.retrieveCashBalance(payer)).available).toEqual({ jpy: 700 });
    expect((await stripe.customers.listCashBalanceTransactions(payer)).data[0]?.type).toBe('funded');
    const complaints = [await pay('pm_card_createDispute'), await pay('pm_card_createDisputeInquiry')];
    const { data } = await stripe.disputes.list({ payment_intent: complaints[0]?.id ?? '' });
    const id = data[0]?.id ?? '';
    expect(
      await stripe.disputes.update(id, { evidence: { uncategorized_text: 'x' }, submit: false }),
    ).toMatchObject({ status: 'needs_response', evidence_details: { has_evidence: true } });
    expect((await stripe.disputes.close(id)).status).toBe('lost');
    expect((await stripe.disputes.retrieve(id, { expand: ['charge'] })).charge).toMatchObject({
      disputed: true,
    });
  });
  it('invoices of their own', () => tourInvoices(s));

  it('credit notes', () => tourCreditNotes(s));

  it('tax rates and discounts', () => tourDiscounts(s));

  it('tax ids, customer sessions, entitlements', async () => {
    const { stripe } = s;
    const { id } = await stripe.customers.create({ payment_method: 'pm_card_visa' });
    const [card] = (await stripe.customers.listPaymentMethods(id)).data;
    const number = await stripe.customers.createTaxId(id, { type: 'jp_trn', value: 'T1234567890123' });
    await expect(stripe.customers.createTaxId(id, { type: 'jp_trn', value: '123' })).rejects.toMatchObject({
      code: 'tax_id_invalid',
    });
    expect((await stripe.customers.listTaxIds(id)).data[0]?.country).toBe('JP');
    const session = await stripe.customerSessions.create({
      customer: id,
      components: { payment_element: { enabled: true } },
    });
    expect(session.client_secret).toContain('_secret_');
    const price = await makePrice();
    const feature = await stripe.entitlements.features.create({ lookup_key: 'lounge', name: 'ラウンジ' });
    expect((await stripe.entitlements.features.list({ lookup_key: 'lounge' })).data).toHaveLength(1);
    const product = (await stripe.prices.retrieve(price)).product as string;
    await stripe.products.createFeature(product, { entitlement_feature: feature.id });
    expect((await stripe.products.listFeatures(product)).data).toHaveLength(1);
    const held = async (): Promise<string[]> =>
      (await stripe.entitlements.activeEntitlements.list({ customer: id })).data.map(
        (entry) => entry.lookup_key,
      );
    expect(await held()).toEqual([]);
    const subscription = await stripe.subscriptions.create({
      customer: id,
      items: [{ price }],
      default_payment_method: card?.id ?? '',
    });
    expect(await held()).toEqual(['lounge']);
    expect(await stripe.invoices.retrieve(subscription.latest_invoice as string)).toMatchObject({
      customer_tax_ids: [{ type: 'jp_trn', value: 'T1234567890123' }],
    });
    await stripe.subscriptions.cancel(subscription.id);
    expect(await held()).toEqual([]);
    expect(await stripe.customers.deleteTaxId(id, number.id)).toMatchObject({ deleted: true });
  });

  it('payouts', async () => {
    const { payouts } = s.stripe;
    await s.control('/clock', { advance: '10d' });
    const { id } = await payouts.create({ amount: 100, currency: 'jpy', description: '手動' });
    expect((await payouts.update(id, { metadata: { a: '1' } })).metadata).toEqual({ a: '1' });
    expect((await payouts.retrieve(id)).amount).toBe(100);
    expect((await payouts.list({ status: 'pending', ...only })).data).toHaveLength(1);
    expect((await payouts.cancel(id)).status).toBe('canceled');
  });

  it('left nothing out, and every answer and event was in the shape of the contract', () => {
    expect(Object.keys(operations).filter((id) => !s.sandbox.journal.seen.has(id))).toEqual([]);
    expect(Object.keys(operations).length).toBeGreaterThanOrEqual(60);
    expect(violationsOf(s)).toEqual([]);
  });
});
