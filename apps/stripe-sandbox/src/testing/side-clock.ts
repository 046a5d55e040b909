import type Stripe from 'stripe';

/** Customers with a time of their own, on either side: Stripe takes at most three to a clock, so nobody gets more. */
export interface SideClock {
  id: string;
  /** What it shows, in seconds of the epoch. */
  now(): Promise<number>;
  /** Resolves when everything that fell due has been done. Steps of two months, the most that a monthly price allows. */
  moveTo(when: string | number): Promise<void>;
  /** Somebody whose default card is this test card; without one, somebody who has none. */
  customer(card?: string | null, terms?: Stripe.CustomerCreateParams): Promise<Stripe.Customer>;
}

const daysOfTwoMonths = 59;
const stride = daysOfTwoMonths * 86_400;

export function clockOf(stripe: Stripe, id: string): SideClock {
  const now = async (): Promise<number> => (await stripe.testHelpers.testClocks.retrieve(id)).frozen_time;
  let customers = 0;
  return {
    id,
    now,
    moveTo: async (when) => {
      const target = typeof when === 'number' ? when : Math.floor(Date.parse(when) / 1000);
      let reached = await now();
      while (reached < target) {
        reached = Math.min(target, reached + stride);
        await stripe.testHelpers.testClocks.advance(id, { frozen_time: reached });
        await arrival(stripe, id);
      }
    },
    customer: async (card = 'pm_card_visa', terms = {}) => {
      customers += 1;
      if (customers > 3) throw new Error('Stripe refuses a fourth customer on a test clock');
      return stripe.customers.create({
        test_clock: id,
        ...(card ? { payment_method: card, invoice_settings: { default_payment_method: card } } : {}),
        ...terms,
      });
    },
  };
}

/** Stripe takes seconds to move a clock, the sandbox milliseconds. */
async function arrival(stripe: Stripe, id: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const { status } = await stripe.testHelpers.testClocks.retrieve(id);
    if (status === 'ready') return;
    if (status === 'internal_failure') throw new Error('Stripe could not move the test clock');
    await new Promise((resume) => setTimeout(resume, Math.min(1_000, 5 * (tries + 1))));
  }
  throw new Error('the test clock did not arrive');
}
