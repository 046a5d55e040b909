import { randomBytes } from 'node:crypto';
import type Stripe from 'stripe';
import { amounts, billingOf } from '../../testing/billing.ts';
import { onlyInSandbox, startSide, type Side, type SideClock } from '../../testing/either-side.ts';

describe('tax rates, coupons and promotion codes', () => {
  let side: Side;
  let stripe: Stripe;
  let clock: SideClock;
  let billing: ReturnType<typeof billingOf>;
  let customer: string;
  /** Codes of this run alone, in a test account that may have seen others. */
  const mark = randomBytes(4).toString('hex').toUpperCase();
  let price: string;
  beforeAll(async () => {
    side = await startSide();
    stripe = side.stripe;
    billing = billingOf(stripe);
    price = await billing.price(1100);
  });
  beforeEach(async () => {
    clock = await side.clockAt('2026-01-31T03:00:00Z');
    customer = (await clock.customer('pm_card_visa', { name: '北野 花子' })).id;
  });
  afterAll(() => side.close());

  const rate = (percentage: number, inclusive: boolean): Promise<Stripe.TaxRate> =>
    stripe.taxRates.create({ display_name: '消費税', percentage, inclusive, country: 'JP' });
  const join = (more: object = {}): Promise<Stripe.Subscription> =>
    stripe.subscriptions.create({
      customer,
      items: [{ price }],
      expand: ['latest_invoice', 'discounts'],
      ...more,
    });
  const latest = async (id: string): Promise<Stripe.Invoice> => (await billing.read(id)).latest_invoice;

  it('shows the tax inside and on top, by line and in sum', async () => {
    const [inside, reduced, onTop] = await Promise.all([rate(10, true), rate(8, true), rate(10, false)]);
    const invoice = await stripe.invoices.create({ customer, default_tax_rates: [inside.id] });
    const item = (amount: number, tax_rates?: string[]): Promise<Stripe.InvoiceItem> =>
      stripe.invoiceItems.create({
        customer,
        invoice: invoice.id,
        amount,
        currency: 'jpy',
        ...(tax_rates ? { tax_rates } : {}),
      });
    await item(4500);
    await item(1080, [reduced.id]);
    await item(980, [onTop.id]);
    const final = await stripe.invoices.finalizeInvoice(invoice.id);
    expect(
      final.lines.data.map(({ taxes }) => [
        taxes?.[0]?.amount,
        taxes?.[0]?.taxable_amount,
        taxes?.[0]?.tax_behavior,
      ]),
    ).toEqual([
      [409, 4091, 'inclusive'],
      [80, 1000, 'inclusive'],
      [98, 980, 'exclusive'],
    ]);
    expect([final.subtotal, final.total, final.total_excluding_tax]).toEqual([6560, 6658, 6071]);
    expect(final.total_taxes?.map((tax) => [tax.tax_rate_details?.tax_rate, tax.amount])).toEqual([
      [inside.id, 409],
      [reduced.id, 80],
      [onTop.id, 98],
    ]);
    expect(final.default_tax_rates[0]?.percentage).toBe(10);
  });

  it('bills a subscription with its default rate, an item with its own', async () => {
    const [inside, onTop] = await Promise.all([rate(10, true), rate(10, false)]);
    const first = await join({
      default_tax_rates: [inside.id],
      items: [{ price }, { price, tax_rates: [onTop.id], quantity: 2 }],
    });
    expect(first.latest_invoice).toMatchObject({ subtotal: 3300, total: 3520, amount_paid: 3520 });
    await stripe.subscriptions.update(first.id, { default_tax_rates: '' });
    await clock.moveTo('2026-03-01T00:00:00Z');
    const renewed = await latest(first.id);
    expect([renewed.total, renewed.total_taxes?.length]).toEqual([3520, 1]);
  });

  const months = async (subscription: string, days: string[]): Promise<number[]> => {
    const totals: number[] = [];
    for (const day of days) {
      await clock.moveTo(`${day}T12:00:00Z`);
      totals.push((await latest(subscription)).total);
    }
    return totals;
  };

  it('takes a coupon for once off the first invoice only', async () => {
    const coupon = await stripe.coupons.create({ percent_off: 20, duration: 'once', name: '開幕割' });
    const { id, latest_invoice: first } = await join({ discounts: [{ coupon: coupon.id }] });
    expect(first).toMatchObject({ subtotal: 1100, total: 880, amount_paid: 880 });
    expect((await stripe.subscriptions.retrieve(id)).discounts).toEqual([]);
    expect((await stripe.invoices.createPreview({ subscription: id })).total).toBe(1100);
    expect(await months(id, ['2026-02-28'])).toEqual([1100]);
    const told = ['customer.discount.created', 'customer.discount.deleted'];
    expect(await side.heardAbout(customer, ...told)).toEqual(told);
  });

  it('takes a coupon for three months off three invoices', async () => {
    const { id: coupon } = await stripe.coupons.create({
      amount_off: 300,
      currency: 'jpy',
      duration: 'repeating',
      duration_in_months: 3,
    });
    const { id, latest_invoice: first } = await join({ discounts: [{ coupon }] });
    expect((first as Stripe.Invoice).total).toBe(800);
    await clock.moveTo('2026-03-31T12:00:00Z');
    const planned = await stripe.invoices.createPreview({ subscription: id });
    expect(planned.total).toBe(1100);
    expect((await stripe.subscriptions.retrieve(id)).discounts).toHaveLength(1);
    const all = (await stripe.invoices.list({ subscription: id })).data.map(({ total }) => total);
    expect(all).toEqual([800, 800, 800]);
    expect(await months(id, ['2026-04-30', '2026-05-31'])).toEqual([1100, 1100]);
    expect((await stripe.subscriptions.retrieve(id)).discounts).toEqual([]);
  });

  it('takes a coupon for good off every invoice until it is taken away', async () => {
    const { id: coupon } = await stripe.coupons.create({ percent_off: 33.3, duration: 'forever' });
    const { id } = await join({ discounts: [{ coupon }] });
    expect(await months(id, ['2026-02-28', '2026-03-31'])).toEqual([734, 734]);
    await stripe.coupons.del(coupon);
    expect(await months(id, ['2026-04-30'])).toEqual([734]);
    const gone = await stripe.subscriptions.deleteDiscount(id);
    expect(gone).toMatchObject({ object: 'discount', deleted: true, subscription: id });
    expect(await months(id, ['2026-05-31'])).toEqual([1100]);
    await expect(stripe.subscriptions.deleteDiscount(id)).rejects.toMatchObject({ statusCode: 400 });
  });

  it('discounts one item, and changes the discount of a subscription', async () => {
    const half = await stripe.coupons.create({ percent_off: 50, duration: 'forever' });
    const ten = await stripe.coupons.create({ percent_off: 10, duration: 'forever' });
    const made = await join({
      items: [{ price, discounts: [{ coupon: half.id }] }, { price }],
      discounts: [{ coupon: ten.id }],
    });
    // 550 after the item's own, then 10 % off 1,650.
    expect(made.latest_invoice).toMatchObject({ subtotal: 1650, total: 1485 });
    await stripe.subscriptions.update(made.id, { discounts: [{ coupon: half.id }] });
    expect(await months(made.id, ['2026-02-28'])).toEqual([825]);
    await stripe.subscriptions.update(made.id, { discounts: '' });
    expect(await months(made.id, ['2026-03-31'])).toEqual([1650]);
  });

  it.each([
    // Half of the 28 days of February are left: 1,100 → 2,200 in the middle of the period.
    ['for once: credit what was billed, charge in full', 'once', -275, 1100],
    ['for good: credit and charge with the discount', 'forever', -275, 550],
  ] as const)('prorates a coupon %s', async (_name, duration, credit, charge) => {
    await clock.moveTo('2026-02-01T00:00:00Z');
    const { id: coupon } = await stripe.coupons.create({ percent_off: 50, duration });
    const made = await join({ discounts: [{ coupon }] });
    expect(made.latest_invoice).toMatchObject({ total: 550 });
    const better = await billing.price(2200);
    await clock.moveTo('2026-02-15T00:00:00Z');
    const items = [{ id: made.items.data[0]?.id ?? '', price: better }];
    const planned = await stripe.invoices.createPreview({
      subscription: made.id,
      subscription_details: { items, proration_behavior: 'always_invoice' },
    });
    expect(amounts(planned)).toEqual([credit, charge]);
    await stripe.subscriptions.update(made.id, { items, proration_behavior: 'always_invoice' });
    expect((await latest(made.id)).total).toBe(credit + charge);
  });

  it('counts redemptions and refuses the one too many, or in another currency', async () => {
    const single = await stripe.coupons.create({ percent_off: 5, max_redemptions: 1 });
    await join({ discounts: [{ coupon: single.id }] });
    expect(await stripe.coupons.retrieve(single.id)).toMatchObject({ times_redeemed: 1, valid: false });
    const dollars = await stripe.coupons.create({ amount_off: 500, currency: 'usd' });
    for (const [coupon, code] of [
      [single.id, 'coupon_expired'],
      [dollars.id, 'coupon_currency_mismatch'],
      ['unknown', 'resource_missing'],
    ])
      await expect(join({ discounts: [{ coupon }] })).rejects.toMatchObject({
        code,
        param: 'discounts[0][coupon]',
      });
    const redeemed = (await stripe.subscriptions.list({ customer })).data;
    expect(redeemed).toHaveLength(1);
  });

  onlyInSandbox('coupons have no test clock there', 'refuses a coupon whose time is over', async () => {
    const soon = Math.floor(Date.now() / 1000) + 3600;
    const { id: coupon } = await stripe.coupons.create({ percent_off: 5, redeem_by: soon });
    await side.passes('2h');
    const late = await stripe.customers.create({ payment_method: 'pm_card_visa' });
    await expect(
      join({ customer: late.id, trial_period_days: 1, discounts: [{ coupon }] }),
    ).rejects.toMatchObject({ code: 'coupon_expired', param: 'discounts[0][coupon]' });
  });

  it('reaches only the products it is for', async () => {
    const shirt = await stripe.products.create({ name: 'シャツ' });
    const { id: coupon } = await stripe.coupons.create({
      percent_off: 50,
      applies_to: { products: [shirt.id] },
    });
    const { id } = await stripe.invoices.create({ customer, discounts: [{ coupon }] });
    const sold = await stripe.prices.create({ product: shirt.id, currency: 'jpy', unit_amount: 3000 });
    await stripe.invoiceItems.create({ customer, invoice: id, pricing: { price: sold.id } });
    await stripe.invoiceItems.create({ customer, invoice: id, amount: 1000, currency: 'jpy' });
    const invoice = await stripe.invoices.retrieve(id, { expand: ['discounts'] });
    expect([invoice.subtotal, invoice.total]).toEqual([4000, 2500]);
    expect(invoice.total_discount_amounts?.map(({ amount }) => amount)).toEqual([1500]);
    expect(invoice.discounts[0]).toMatchObject({ source: { coupon }, invoice: id });
  });

  it('plans with a coupon without redeeming it', async () => {
    const { id: coupon } = await stripe.coupons.create({ percent_off: 10, max_redemptions: 1 });
    const { id } = await join();
    const planned = await stripe.invoices.createPreview({ subscription: id, discounts: [{ coupon }] });
    expect(planned.total).toBe(990);
    expect((await stripe.coupons.retrieve(coupon)).times_redeemed).toBe(0);
    expect((await stripe.subscriptions.retrieve(id)).discounts).toEqual([]);
  });

  it('lets a promotion code be used by whom, when and as often as it says', async () => {
    const coupon = await stripe.coupons.create({ percent_off: 25, duration: 'once' });
    const promotion = { type: 'coupon', coupon: coupon.id } as const;
    const make = (more: object): Promise<Stripe.PromotionCode> =>
      stripe.promotionCodes.create({ promotion, ...more });
    const friend = await stripe.customers.create({ name: '南 一郎' });
    const [fresh, first, theirs, off, once] = await Promise.all([
      make({ code: `OPEN-${mark}` }),
      make({ code: `HAJIMETE-${mark}`, restrictions: { first_time_transaction: true } }),
      make({ customer: friend.id }),
      make({ active: false }),
      make({ max_redemptions: 1 }),
    ]);
    await expect(make({ code: `open-${mark}` })).rejects.toMatchObject({ param: 'code' });
    const using = (promotion_code: string): Promise<Stripe.Subscription> =>
      join({ discounts: [{ promotion_code }] });
    expect((await using(first.id)).latest_invoice).toMatchObject({ total: 825 });
    for (const code of [first, theirs, off])
      await expect(using(code.id)).rejects.toMatchObject({
        code: 'promotion_code_not_redeemable',
        param: 'discounts[0][promotion_code]',
      });
    await using(once.id);
    await expect(using(once.id)).rejects.toMatchObject({ code: 'promotion_code_not_redeemable' });
    await using(fresh.id);
    expect((await stripe.promotionCodes.list({ code: `OPEN-${mark}` })).data[0]?.times_redeemed).toBe(1);
    expect((await stripe.coupons.retrieve(coupon.id)).times_redeemed).toBe(3);
  });
});
