import { randomBytes } from 'node:crypto';
import type Stripe from 'stripe';
import { startSide, type Side, type SideClock } from '../../testing/either-side.ts';

describe('credit notes', () => {
  let side: Side;
  let stripe: Stripe;
  let clock: SideClock;
  let customer: string;
  let prefix: string;
  beforeAll(async () => {
    side = await startSide();
    stripe = side.stripe;
  });
  beforeEach(async () => {
    clock = await side.clockAt('2026-04-01T00:00:00Z');
    prefix = `D${randomBytes(4).toString('hex').toUpperCase()}`;
    customer = (await clock.customer('pm_card_visa', { invoice_prefix: prefix })).id;
  });
  afterAll(() => side.close());

  const bill = async (lines: object[], more: object = {}): Promise<Stripe.Invoice> => {
    const { id } = await stripe.invoices.create({ customer, ...more });
    for (const line of lines)
      await stripe.invoiceItems.create({ customer, invoice: id, currency: 'jpy', ...line });
    return stripe.invoices.finalizeInvoice(id);
  };
  const balance = async (): Promise<number> =>
    ((await stripe.customers.retrieve(customer)) as Stripe.Customer).balance;

  it('makes an open invoice ask for less, and for the whole again when voided', async () => {
    const invoice = await bill([{ amount: 10_000 }]);
    const note = await stripe.creditNotes.create({ invoice: invoice.id, amount: 3000, memo: '値引き' });
    expect(note).toMatchObject({
      number: `${prefix}-0001-CN-01`,
      type: 'pre_payment',
      pre_payment_amount: 3000,
      post_payment_amount: 0,
    });
    expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({
      total: 10_000,
      amount_due: 7000,
      amount_remaining: 7000,
      pre_payment_credit_notes_amount: 3000,
    });
    expect((await stripe.creditNotes.voidCreditNote(note.id)).status).toBe('void');
    expect((await stripe.invoices.retrieve(invoice.id)).amount_due).toBe(10_000);
    await stripe.creditNotes.create({ invoice: invoice.id, amount: 4000 });
    const paid = await stripe.invoices.pay(invoice.id, { expand: ['payments'] });
    expect(paid).toMatchObject({ status: 'paid', amount_paid: 6000 });
    expect(paid.payments?.data[0]?.amount_paid).toBe(6000);
    const [charge] = (await stripe.charges.list({ customer })).data;
    expect(charge?.amount).toBe(6000);
    expect(await side.heardAbout(customer, 'credit_note.created', 'credit_note.voided')).toEqual([
      'credit_note.created',
      'credit_note.created',
      'credit_note.voided',
    ]);
  });

  it('pays an invoice that is credited whole, and nobody can be charged for it', async () => {
    const invoice = await bill([{ amount: 1100 }]);
    await stripe.creditNotes.create({ invoice: invoice.id, amount: 1100, reason: 'duplicate' });
    const done = await stripe.invoices.retrieve(invoice.id, { expand: ['payments'] });
    expect(done).toMatchObject({ status: 'paid', amount_due: 0, amount_paid: 0, amount_remaining: 0 });
    expect(done.payments?.data[0]?.status).toBe('canceled');
  });

  it('gives a paid invoice back as refund, credit and outside money, each yen once', async () => {
    const invoice = await bill([{ amount: 10_000 }]);
    await stripe.invoices.pay(invoice.id);
    const note = await stripe.creditNotes.create({
      invoice: invoice.id,
      amount: 6000,
      refund_amount: 3000,
      credit_amount: 2000,
      out_of_band_amount: 1000,
    });
    expect(note).toMatchObject({ type: 'post_payment', post_payment_amount: 6000, out_of_band_amount: 1000 });
    expect(note.refunds.map((refund) => refund.amount_refunded)).toEqual([3000]);
    expect(await balance()).toBe(-2000);
    const [charge] = (await stripe.charges.list({ customer, expand: ['data.refunds'] })).data;
    expect(charge?.refunds?.data.map(({ amount }) => amount)).toEqual([3000]);
    expect((await stripe.invoices.retrieve(invoice.id)).post_payment_credit_notes_amount).toBe(6000);
    const [move] = (await stripe.customers.listBalanceTransactions(customer)).data;
    expect(move).toMatchObject({ type: 'credit_note', credit_note: note.id, amount: -2000 });
    await expect(
      stripe.creditNotes.create({ invoice: invoice.id, amount: 4001, credit_amount: 4001 }),
    ).rejects.toMatchObject({ param: 'amount' });
    await expect(
      stripe.creditNotes.create({ invoice: invoice.id, amount: 4000, refund_amount: 100 }),
    ).rejects.toMatchObject({ message: expect.stringContaining('must equal') as string });
    await expect(stripe.creditNotes.voidCreditNote(note.id)).rejects.toMatchObject({ statusCode: 400 });
  });

  it('counts refunds made beside it, and takes one of them in by name', async () => {
    const invoice = await bill([{ amount: 10_000 }]);
    await stripe.invoices.pay(invoice.id);
    const [charge] = (await stripe.charges.list({ customer })).data;
    const refund = await stripe.refunds.create({ charge: charge?.id ?? '', amount: 4000 });
    await expect(
      stripe.creditNotes.create({ invoice: invoice.id, amount: 6001, credit_amount: 6001 }),
    ).rejects.toMatchObject({ param: 'amount' });
    const note = await stripe.creditNotes.create({
      invoice: invoice.id,
      amount: 4000,
      refunds: [{ refund: refund.id }],
    });
    expect(note.refunds).toMatchObject([{ refund: refund.id, amount_refunded: 4000 }]);
    await stripe.creditNotes.create({ invoice: invoice.id, amount: 6000, refund_amount: 6000 });
    expect((await stripe.charges.retrieve(charge?.id ?? '')).refunded).toBe(true);
  });

  it('credits lines with their discount and tax, whole to the last yen', async () => {
    const rate = (percentage: number, inclusive: boolean): Promise<Stripe.TaxRate> =>
      stripe.taxRates.create({ display_name: '消費税', percentage, inclusive });
    const [inside, onTop] = await Promise.all([rate(10, true), rate(8, false)]);
    const { id: coupon } = await stripe.coupons.create({ percent_off: 15 });
    const invoice = await bill(
      [
        { unit_amount_decimal: '980', quantity: 3, tax_rates: [inside.id] },
        { amount: 1005, tax_rates: [onTop.id] },
      ],
      { discounts: [{ coupon }] },
    );
    // 2,940 − 441 with 227 tax inside, 1,005 − 151 with 68 on top.
    expect([invoice.subtotal, invoice.total]).toEqual([3945, 3421]);
    await stripe.invoices.pay(invoice.id);
    const [shirts, bento] = invoice.lines.data;
    const lines = [
      { type: 'invoice_line_item', invoice_line_item: shirts?.id ?? '', quantity: 1 },
      { type: 'invoice_line_item', invoice_line_item: bento?.id ?? '', quantity: 1 },
    ];
    const planned = await stripe.creditNotes.preview({ invoice: invoice.id, lines, credit_amount: 1755 });
    // 980 − 147 with 76 inside, and 854 + 68.
    expect(planned).toMatchObject({ subtotal: 1985, discount_amount: 298, total: 1755, amount: 1755 });
    expect(planned.total_taxes?.map(({ amount }) => amount)).toEqual([76, 68]);
    expect((await stripe.creditNotes.list({ invoice: invoice.id })).data).toEqual([]);
    expect(await balance()).toBe(0);
    const note = await stripe.creditNotes.create({ invoice: invoice.id, lines, credit_amount: 1755 });
    expect(
      note.lines.data.map((line) => [line.amount, line.discount_amount, line.taxes?.[0]?.amount]),
    ).toEqual([
      [980, 147, 76],
      [1005, 151, 68],
    ]);
    const rest = [{ type: 'invoice_line_item', invoice_line_item: shirts?.id ?? '', quantity: 2 }];
    const last = await stripe.creditNotes.create({ invoice: invoice.id, lines: rest, refund_amount: 1666 });
    expect(note.total + last.total).toBe(invoice.total);
  });

  it('refuses drafts, void invoices and lines of other invoices', async () => {
    const draft = await stripe.invoices.create({ customer });
    await expect(stripe.creditNotes.create({ invoice: draft.id, amount: 1 })).rejects.toMatchObject({
      param: 'invoice',
    });
    const [one, other] = [await bill([{ amount: 1000 }]), await bill([{ amount: 1000 }])];
    const line = { type: 'invoice_line_item', invoice_line_item: other.lines.data[0]?.id ?? '' };
    await expect(stripe.creditNotes.create({ invoice: one.id, lines: [line] })).rejects.toMatchObject({
      code: 'resource_missing',
      param: 'lines[0][invoice_line_item]',
    });
    const written = { type: 'custom_line_item', unit_amount: 300, quantity: 2, description: '返金' };
    expect((await stripe.creditNotes.create({ invoice: one.id, lines: [written] })).total).toBe(600);
  });
});
