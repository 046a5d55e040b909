import Stripe from 'stripe';
import { startScenario, violationsOf, type Scenario } from './scenario.ts';

/** A customer's own time, on either side: Stripe's test clocks move in steps of at most two billing intervals. */
export interface SideClock {
  id: string;
  /** Resolves when everything that fell due has been done. */
  moveTo(iso: string): Promise<void>;
}

/** Where a scenario runs: in the sandbox, or in the test mode of Stripe itself when STRIPE_TEST_KEY names a test key. */
export interface Side {
  stripe: Stripe;
  clockAt(iso: string): Promise<SideClock>;
  /** The sandbox with its hosted pages and control API; at Stripe there is none, and asking for it is a mistake. */
  sandbox(): Scenario;
  close(): Promise<void>;
}

export const seconds = (iso: string): number => Math.floor(Date.parse(iso) / 1000);

const key = process.env['STRIPE_TEST_KEY'];

/** A test that asks more than Stripe's API offers to programs; at Stripe it is skipped and says why. */
export function onlyInSandbox(reason: string, title: string, run: () => Promise<void>): void {
  if (key) it.skip(`${title} (not at Stripe: ${reason})`, run);
  else it(title, run);
}

function clientOfStripe(testKey: string): Stripe {
  if (!/^[sr]k_test_/.test(testKey))
    throw new Error('STRIPE_TEST_KEY must be a test key: sk_test_… or rk_test_…');
  return new Stripe(testKey, { maxNetworkRetries: 2, telemetry: false });
}

export async function startSide(): Promise<Side> {
  const scenario = key ? null : await startScenario({ webhookUrl: null });
  const stripe = scenario?.stripe ?? clientOfStripe(key ?? '');
  const clocks: string[] = [];
  return {
    stripe,
    clockAt: async (iso) => {
      const clock = await stripe.testHelpers.testClocks.create({ frozen_time: seconds(iso), name: 'enishi' });
      clocks.push(clock.id);
      return { id: clock.id, moveTo: (to) => move(stripe, clock.id, seconds(to)) };
    },
    sandbox: () => {
      if (!scenario) throw new Error('there is no sandbox at Stripe');
      return scenario;
    },
    close: async () => {
      // Takes the customers of the clock along, so that nothing piles up in the test account.
      for (const id of clocks) await stripe.testHelpers.testClocks.del(id);
      const violations = scenario ? violationsOf(scenario) : [];
      await scenario?.close();
      expect(violations).toEqual([]);
    },
  };
}

/** What comes a moment later at Stripe (a dispute, the outcome of a voucher) and at once in the sandbox. */
export async function eventually<T>(ask: () => Promise<T | undefined | false>): Promise<T> {
  for (let tries = 0; tries < 120; tries += 1) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resume) => setTimeout(resume, key ? 1_000 : 20));
  }
  throw new Error('it did not come');
}

/** Stripe takes seconds to move a clock, the sandbox milliseconds. */
async function move(stripe: Stripe, id: string, to: number): Promise<void> {
  await stripe.testHelpers.testClocks.advance(id, { frozen_time: to });
  for (let tries = 0; tries < 600; tries += 1) {
    const { status } = await stripe.testHelpers.testClocks.retrieve(id);
    if (status === 'ready') return;
    if (status === 'internal_failure') throw new Error('Stripe could not move the test clock');
    await new Promise((resume) => setTimeout(resume, key ? 500 : 5));
  }
  throw new Error('the test clock did not arrive');
}
