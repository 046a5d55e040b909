import type Stripe from 'stripe';
import { eventually } from './either-side.ts';

type Terms = Partial<Stripe.PaymentIntentCreateParams>;
type Rail = (terms?: Terms) => Promise<Stripe.PaymentIntent>;

/** Who stands at the counter: Stripe's documentation says what these addresses and confirmation numbers do. */
export interface AtStore {
  email?: string;
  confirmation_number?: string;
}

/** Ways of paying in yen, each confirmed at once, with nothing but the SDK. */
export function payingOf(stripe: Stripe) {
  const pay: Rail = (terms = {}) =>
    stripe.paymentIntents.create({ amount: 3_300, currency: 'jpy', confirm: true, ...terms });
  return {
    byCard: (payment_method = 'pm_card_visa', terms: Terms = {}) =>
      pay({
        payment_method,
        automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
        ...terms,
      }),
    byKonbini: ({ email = 'hanako@example.jp', confirmation_number }: AtStore = {}, terms: Terms = {}) =>
      pay({
        allowed_payment_method_types: ['konbini'],
        payment_method_data: { type: 'konbini', billing_details: { name: '北野 花子', email } },
        ...(confirmation_number ? { payment_method_options: { konbini: { confirmation_number } } } : {}),
        ...terms,
      }),
    byTransfer: (
      customer: string,
      amount: number,
      allowed: Terms['allowed_payment_method_types'] = ['customer_balance'],
    ) =>
      pay({
        amount,
        customer,
        allowed_payment_method_types: allowed,
        payment_method_data: { type: 'customer_balance' },
        payment_method_options: {
          customer_balance: {
            funding_type: 'bank_transfer',
            bank_transfer: { type: 'jp_bank_transfer' },
          },
        },
      }),
    /** Waits until an intent has come so far. */
    inStatus: ({ id }: { id: string }, status: Stripe.PaymentIntent.Status) =>
      eventually(async () => {
        const intent = await stripe.paymentIntents.retrieve(id, {
          expand: ['latest_charge.balance_transaction'],
        });
        return intent.status === status && intent;
      }),
  };
}
