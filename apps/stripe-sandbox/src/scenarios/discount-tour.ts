import type { Scenario } from '../testing/scenario.ts';

/** The part of the tour about tax rates, coupons, promotion codes and discounts. */
export async function tourDiscounts({ stripe }: Scenario): Promise<void> {
  const rate = await stripe.taxRates.create({ display_name: '消費税', percentage: 10, inclusive: true });
  await stripe.taxRates.update(rate.id, { description: '標準税率', metadata: { a: '1' } });
  expect((await stripe.taxRates.retrieve(rate.id)).effective_percentage).toBe(10);
  expect((await stripe.taxRates.list({ inclusive: true, active: true })).data).toHaveLength(1);

  const coupon = await stripe.coupons.create({ id: 'HARU', percent_off: 10, duration: 'forever' });
  expect((await stripe.coupons.update(coupon.id, { name: '春割' })).name).toBe('春割');
  expect((await stripe.coupons.list()).data).toHaveLength(1);
  const code = await stripe.promotionCodes.create({
    promotion: { type: 'coupon', coupon: coupon.id },
    code: 'HARU10',
  });
  await stripe.promotionCodes.update(code.id, { metadata: { a: '1' } });
  expect((await stripe.promotionCodes.list({ coupon: coupon.id })).data).toHaveLength(1);
  const expanded = await stripe.promotionCodes.retrieve(code.id, { expand: ['promotion.coupon'] });
  expect(expanded.promotion.coupon).toMatchObject({ percent_off: 10 });

  const { id: customer } = await stripe.customers.create({});
  const product = await stripe.products.create({ name: '応援会員' });
  const price = await stripe.prices.create({
    product: product.id,
    currency: 'jpy',
    unit_amount: 1100,
    recurring: { interval: 'month' },
  });
  const subscription = await stripe.subscriptions.create({
    customer,
    items: [{ price: price.id, tax_rates: [rate.id] }],
    discounts: [{ promotion_code: code.id }],
    collection_method: 'send_invoice',
    days_until_due: 7,
    expand: ['discounts.promotion_code', 'latest_invoice.total_discount_amounts.discount'],
  });
  expect(subscription.latest_invoice).toMatchObject({ total: 990, total_taxes: [{ amount: 90 }] });
  expect(subscription.discounts[0]).toMatchObject({ promotion_code: { code: 'HARU10' } });
  expect(await stripe.subscriptions.deleteDiscount(subscription.id)).toMatchObject({ deleted: true });
  expect(await stripe.coupons.del(coupon.id)).toMatchObject({ deleted: true });
  await expect(stripe.coupons.retrieve(coupon.id)).rejects.toMatchObject({ statusCode: 404 });
  const kept = await stripe.coupons.create({ amount_off: 100, currency: 'jpy' });
  expect((await stripe.coupons.retrieve(kept.id)).valid).toBe(true);
}
