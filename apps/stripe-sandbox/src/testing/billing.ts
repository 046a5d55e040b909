import type Stripe from 'stripe';

export type Billed = Stripe.Subscription & { latest_invoice: Stripe.Invoice };

/** What scenarios of subscriptions ask again and again, with nothing but the SDK. */
export function billingOf(stripe: Stripe) {
  return {
    /** A price in yen of a product of its own, unless one is named. */
    price: async (
      unit_amount: number,
      interval: Stripe.PriceCreateParams.Recurring.Interval = 'month',
      product?: string,
    ): Promise<string> => {
      const of = product ?? (await stripe.products.create({ name: '応援会員' })).id;
      const terms = { product: of, currency: 'jpy', unit_amount, recurring: { interval } };
      return (await stripe.prices.create(terms)).id;
    },
    read: async (id: string): Promise<Billed> =>
      (await stripe.subscriptions.retrieve(id, { expand: ['latest_invoice'] })) as Billed,
    /** From now on this card is charged for a subscription. */
    useCard: async (subscription: Stripe.Subscription, card: string): Promise<string> => {
      const customer = subscription.customer as string;
      const { id } = await stripe.paymentMethods.attach(card, { customer });
      await stripe.subscriptions.update(subscription.id, { default_payment_method: id });
      return id;
    },
  };
}

export const amounts = (invoice: Stripe.Invoice): number[] => invoice.lines.data.map(({ amount }) => amount);

/** Start and end of the running period. */
export const periodOf = ({ items }: Stripe.Subscription): [number, number] => [
  items.data[0]?.current_period_start ?? 0,
  items.data[0]?.current_period_end ?? 0,
];
