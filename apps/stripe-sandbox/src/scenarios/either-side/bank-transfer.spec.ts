import type Stripe from 'stripe';
import { eventually, startSide, type Side } from '../../testing/either-side.ts';
import { payingOf } from '../../testing/paying.ts';

describe('transfers to the customer’s own account', () => {
  let side: Side;
  let stripe: Stripe;
  let paying: ReturnType<typeof payingOf>;
  beforeAll(async () => {
    side = await startSide();
    stripe = side.stripe;
    paying = payingOf(stripe);
  });
  afterAll(() => side.close());

  let customer: string;
  beforeEach(async () => {
    customer = (await stripe.customers.create({ name: '北野 花子', email: 'hanako@example.jp' })).id;
  });

  const order = (amount: number): Promise<Stripe.PaymentIntent> => paying.byTransfer(customer, amount);
  const fund = (amount: number): Promise<Stripe.CustomerCashBalanceTransaction> =>
    stripe.testHelpers.customers.fundCashBalance(customer, { amount, currency: 'jpy', reference: 'x' });
  const cash = async (): Promise<number> =>
    (await stripe.customers.retrieveCashBalance(customer)).available?.['jpy'] ?? 0;
  /** Stripe reconciles a moment after the money came. */
  const cashComesTo = (amount: number): Promise<unknown> => eventually(async () => (await cash()) === amount);
  const remaining = ({ next_action }: Stripe.PaymentIntent): number | null | undefined =>
    next_action?.display_bank_transfer_instructions?.amount_remaining;
  const comesToRemain = (id: string, amount: number): Promise<Stripe.PaymentIntent> =>
    eventually(async () => {
      const intent = await stripe.paymentIntents.retrieve(id);
      return remaining(intent) === amount && intent;
    });
  const movements = async (): Promise<string[]> =>
    (await stripe.customers.listCashBalanceTransactions(customer)).data
      .map((entry) => `${entry.type} ${entry.net_amount} → ${entry.ending_balance}`)
      .reverse();

  it('gives one account per customer, for instructions and payments alike', async () => {
    const funding = await stripe.customers.createFundingInstructions(customer, {
      currency: 'jpy',
      funding_type: 'bank_transfer',
      bank_transfer: { type: 'jp_bank_transfer' },
    });
    const intent = await order(5500);
    const instructions = intent.next_action?.display_bank_transfer_instructions;
    expect(intent.status).toBe('requires_action');
    expect(instructions).toMatchObject({ amount_remaining: 5500, type: 'jp_bank_transfer' });
    const [address] = funding.bank_transfer.financial_addresses;
    expect(address?.zengin?.account_number).toMatch(/^\d{7}$/);
    const [shown] = instructions?.financial_addresses ?? [];
    expect(shown?.zengin?.account_number).toBe(address?.zengin?.account_number);
    await fund(5500);
    await paying.inStatus(intent, 'succeeded');
  });

  it('waits for the rest when a transfer falls short, and keeps what is over', async () => {
    const intent = await order(5500);
    await fund(4000);
    expect(await comesToRemain(intent.id, 1500)).toMatchObject({
      status: 'requires_action',
      amount_received: 0,
    });
    await fund(2000);
    expect(await paying.inStatus(intent, 'succeeded')).toMatchObject({
      amount_received: 5500,
      latest_charge: {
        payment_method_details: { type: 'customer_balance' },
        balance_transaction: { type: 'payment' },
      },
    });
    await cashComesTo(500);
    expect(await movements()).toEqual([
      'funded 4000 → 4000',
      'applied_to_payment -4000 → 0',
      'funded 2000 → 2000',
      'applied_to_payment -1500 → 500',
    ]);
    expect(
      await side.heardAbout(customer, 'cash_balance.funds_available', 'payment_intent.partially_funded'),
    ).toHaveLength(2);
    await paying.inStatus(await order(500), 'succeeded');
    await cashComesTo(0);
  });

  it('pays the order it was meant for, the oldest otherwise', async () => {
    const [big, small] = [await order(11_000), await order(3300)];
    await fund(3300);
    await paying.inStatus(small, 'succeeded');
    expect((await stripe.paymentIntents.retrieve(big.id)).status).toBe('requires_action');
  });

  it('returns what was applied when the order is cancelled or its amount changes', async () => {
    const { id } = await order(5500);
    await fund(1000);
    await comesToRemain(id, 4500);
    expect(remaining(await stripe.paymentIntents.update(id, { amount: 6000 }))).toBe(5000);
    await stripe.paymentIntents.cancel(id);
    await cashComesTo(1000);
    expect((await movements()).at(-1)).toBe('unapplied_from_payment 1000 → 1000');
  });

  it('gives back what had arrived when the order is paid by card after all', async () => {
    const { id } = await paying.byTransfer(customer, 5500, ['card', 'customer_balance']);
    await fund(1000);
    await comesToRemain(id, 4500);
    const card = { payment_method: 'pm_card_visa', return_url: 'https://example.jp/back' };
    const paid = await stripe.paymentIntents.confirm(id, card);
    expect([paid.status, paid.amount_received]).toEqual(['succeeded', 5500]);
    await cashComesTo(1000);
  });

  it('leaves reconciling by hand alone until it is switched back', async () => {
    const reconcile = (reconciliation_mode: 'manual' | 'merchant_default'): Promise<Stripe.CashBalance> =>
      stripe.customers.updateCashBalance(customer, { settings: { reconciliation_mode } });
    await reconcile('manual');
    const intent = await order(5500);
    await fund(5500);
    await cashComesTo(5500);
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe('requires_action');
    expect((await reconcile('merchant_default')).settings).toEqual({
      reconciliation_mode: 'automatic',
      using_merchant_default: true,
    });
    await paying.inStatus(intent, 'succeeded');
    await cashComesTo(0);
  });
});
