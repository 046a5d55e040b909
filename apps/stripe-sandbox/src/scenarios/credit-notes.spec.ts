import type Stripe from 'stripe';
import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

describe('credit notes', () => {
  let s: Scenario;
  let customer: string;
  beforeEach(async () => {
    s = await startScenario({ webhookUrl: null });
    customer = (
      await s.stripe.customers.create({
        invoice_prefix: 'DOTO',
        payment_method: 'pm_card_visa',
        invoice_settings: { default_payment_method: 'pm_card_visa' },
      })
    ).id;
  });
  afterEach(async () => {
    const violations = violationsOf(s);
    await s.close();
    expect(violations).toEqual([]);
  });

  const bill = async (lines: object[], more: object = {}): Promise<Stripe.Invoice> => {
    const { id } = await s.stripe.invoices.create({ customer, ...more });
    for (const line of lines)
      await s.stripe.invoiceItems.create({ customer, invoice: id, currency: 'jpy', ...line });
    return s.stripe.invoices.finalizeInvoice(id);
  };
  const balance = async (): Promise<number> =>
    ((await s.stripe.customers.retrieve(customer)) as Stripe.Customer).balance;
  const types = async (): Promise<string[]> =>
    (await s.stripe.events.list({ limit: 100 })).data.map((event) => event.type).reverse();

  it('makes an open invoice ask for less, and for the whole again when voided', async () => {
    const invoice = await bill([{ amount: 10_000 }]);
    const note = await s.stripe.creditNotes.create({ invoice: invoice.id, amount: 3000, memo: '値引き' });
    expect(note).toMatchObject({
      number: 'DOTO-0001-CN-01',
      type: 'pre_payment',
      pre_payment_amount: 3000,
      post_payment_amount: 0,
    });
    expect(await s.stripe.invoices.retrieve(invoice.id)).toMatchObject({
      total: 10_000,
      amount_due: 7000,
      amount_remaining: 7000,
      pre_payment_credit_notes_amount: 3000,
    });
    expect((await s.stripe.creditNotes.voidCreditNote(note.id)).status).toBe('void');
    expect((await s.stripe.invoices.retrieve(invoice.id)).amount_due).toBe(10_000);
    await s.stripe.creditNotes.create({ invoice: invoice.id, amount: 4000 });
    const paid = await s.stripe.invoices.pay(invoice.id, { expand: ['payments'] });
    expect(paid).toMatchObject({ status: 'paid', amount_paid: 6000 });
    expect(paid.payments?.data[0]?.amount_paid).toBe(6000);
    const [charge] = (await s.stripe.charges.list({ customer })).data;
    expect(charge?.amount).toBe(6000);
    expect((await types()).filter((type) => type.startsWith('credit_note'))).toEqual([
      'credit_note.created',
      'credit_note.voided',
      'credit_note.created',
    ]);
  });

  it('pays an invoice that is credited whole, and nobody can be charged for it', async () => {
    const invoice = await bill([{ amount: 1100 }]);
    await s.stripe.creditNotes.create({ invoice: invoice.id, amount: 1100, reason: 'duplicate' });
    const done = await s.stripe.invoices.retrieve(invoice.id, { expand: ['payments'] });
    expect(done).toMatchObject({ status: 'paid', amount_due: 0, amount_paid: 0, amount_remaining: 0 });
    expect(done.payments?.data[0]?.status).toBe('canceled');
  });

  it('gives a paid invoice back as refund, credit and outside money, each yen once', async () => {
    const invoice = await bill([{ amount: 10_000 }]);
    await s.stripe.invoices.pay(invoice.id);
    const note = await s.stripe.creditNotes.create({
      invoice: invoice.id,
      amount: 6000,
      refund_amount: 3000,
      credit_amount: 2000,
      out_of_band_amount: 1000,
    });
    expect(note).toMatchObject({ type: 'post_payment', post_payment_amount: 6000, out_of_band_amount: 1000 });
    expect(note.refunds.map((refund) => refund.amount_refunded)).toEqual([3000]);
    expect(await balance()).toBe(-2000);
    expect((await s.stripe.refunds.list()).data.map(({ amount }) => amount)).toEqual([3000]);
    expect((await s.stripe.invoices.retrieve(invoice.id)).post_payment_credit_notes_amount).toBe(6000);
    const [move] = (await s.stripe.customers.listBalanceTransactions(customer)).data;
    expect(move).toMatchObject({ type: 'credit_note', credit_note: note.id, amount: -2000 });
    await expect(
      s.stripe.creditNotes.create({ invoice: invoice.id, amount: 4001, credit_amount: 4001 }),
    ).rejects.toMatchObject({ param: 'amount' });
    await expect(
      s.stripe.creditNotes.create({ invoice: invoice.id, amount: 4000, refund_amount: 100 }),
    ).rejects.toMatchObject({ message: expect.stringContaining('must equal') as string });
    await expect(s.stripe.creditNotes.voidCreditNote(note.id)).rejects.toMatchObject({ statusCode: 400 });
  });

  it('counts refunds made beside it, and takes one of them in by name', async () => {
    const invoice = await bill([{ amount: 10_000 }]);
    await s.stripe.invoices.pay(invoice.id);
    const [charge] = (await s.stripe.charges.list({ customer })).data;
    const refund = await s.stripe.refunds.create({ charge: charge?.id ?? '', amount: 4000 });
    await expect(
      s.stripe.creditNotes.create({ invoice: invoice.id, amount: 6001, credit_amount: 6001 }),
    ).rejects.toMatchObject({ param: 'amount' });
    const note = await s.stripe.creditNotes.create({
      invoice: invoice.id,
      amount: 4000,
      refunds: [{ refund: refund.id }],
    });
    expect(note.refunds).toMatchObject([{ refund: refund.id, amount_refunded: 4000 }]);
    await s.stripe.creditNotes.create({ invoice: invoice.id, amount: 6000, refund_amount: 6000 });
    expect((await s.stripe.charges.retrieve(charge?.id ?? '')).refunded).toBe(true);
  });

  it('credits lines with their discount and tax, whole to the last yen', async () => {
    const rate = (percentage: number, inclusive: boolean): Promise<Stripe.TaxRate> =>
      s.stripe.taxRates.create({ display_name: '消費税', percentage, inclusive });
    const [inside, onTop] = await Promise.all([rate(10, true), rate(8, false)]);
    const { id: coupon } = await s.stripe.coupons.create({ percent_off: 15 });
    const invoice = await bill(
      [
        { unit_amount_decimal: '980', quantity: 3, tax_rates: [inside.id] },
        { amount: 1005, tax_rates: [onTop.id] },
      ],
      { discounts: [{ coupon }] },
    );
    // 2,940 − 441 with 227 tax inside, 1,005 − 151 with 68 on top.
    expect([invoice.subtotal, invoice.total]).toEqual([3945, 3421]);
    await s.stripe.invoices.pay(invoice.id);
    const [shirts, bento] = invoice.lines.data;
    const lines = [
      { type: 'invoice_line_item', invoice_line_item: shirts?.id ?? '', quantity: 1 },
      { type: 'invoice_line_item', invoice_line_item: bento?.id ?? '', quantity: 1 },
    ];
    const planned = await s.stripe.creditNotes.preview({ invoice: invoice.id, lines, credit_amount: 1755 });
    // 980 − 147 with 76 inside, and 854 + 68.
    expect(planned).toMatchObject({ subtotal: 1985, discount_amount: 298, total: 1755, amount: 1755 });
    expect(planned.total_taxes?.map(({ amount }) => amount)).toEqual([76, 68]);
    expect((await s.stripe.creditNotes.list({ invoice: invoice.id })).data).toEqual([]);
    expect(await balance()).toBe(0);
    const note = await s.stripe.creditNotes.create({ invoice: invoice.id, lines, credit_amount: 1755 });
    expect(
      note.lines.data.map((line) => [line.amount, line.discount_amount, line.taxes?.[0]?.amount]),
    ).toEqual([
      [980, 147, 76],
      [1005, 151, 68],
    ]);
    const rest = [{ type: 'invoice_line_item', invoice_line_item: shirts?.id ?? '', quantity: 2 }];
    const last = await s.stripe.creditNotes.create({ invoice: invoice.id, lines: rest, refund_amount: 1666 });
    expect(note.total + last.total).toBe(invoice.total);
  });

  it('refuses drafts, void invoices and lines of other invoices', async () => {
    const draft = await s.stripe.invoices.create({ customer });
    await expect(s.stripe.creditNotes.create({ invoice: draft.id, amount: 1 })).rejects.toMatchObject({
      param: 'invoice',
    });
    const [one, other] = [await bill([{ amount: 1000 }]), await bill([{ amount: 1000 }])];
    const line = { type: 'invoice_line_item', invoice_line_item: other.lines.data[0]?.id ?? '' };
    await expect(s.stripe.creditNotes.create({ invoice: one.id, lines: [line] })).rejects.toMatchObject({
      code: 'resource_missing',
      param: 'lines[0][invoice_line_item]',
    });
    const written = { type: 'custom_line_item', unit_amount: 300, quantity: 2, description: '返金' };
    expect((await s.stripe.creditNotes.create({ invoice: one.id, lines: [written] })).total).toBe(600);
  });
});
