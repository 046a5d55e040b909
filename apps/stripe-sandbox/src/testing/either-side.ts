import Stripe from 'stripe';
import { startScenario, violationsOf, type Scenario } from './scenario.ts';
import { callOf, type RawCall } from './raw-call.ts';
import { clockOf, type SideClock } from './side-clock.ts';

export type { SideClock } from './side-clock.ts';

/**
 * Where a scenario runs: in the sandbox, or in the test mode of Stripe itself when STRIPE_TEST_KEY names a test key.
 * Everything that is no plain call of the SDK goes through here.
 */
export interface Side {
  stripe: Stripe;
  clockAt(iso: string): Promise<SideClock>;
  /**
   * For what has no test clock: a slow bank, an unpaid voucher. The sandbox's own clock moves by so much ('3d');
   * Stripe's test mode plays the same within minutes by itself. Ask with `eventually` afterwards.
   */
  passes(span: string): Promise<void>;
  /** All events about a customer and what belongs to them, once those of the `awaited` types are among them. */
  eventsAbout(customer: string, ...awaited: string[]): Promise<Stripe.Event[]>;
  /** Their types, sorted: at Stripe the events of one second come in any order. */
  heardAbout(customer: string, ...awaited: string[]): Promise<string[]>;
  /** Sends what the SDK would not, with the same key to the same address. */
  call: RawCall;
  /** The sandbox with its hosted pages and control API; at Stripe there is none, and asking for it is a mistake. */
  sandbox(): Scenario;
  close(): Promise<void>;
}

export const seconds = (iso: string): number => Math.floor(Date.parse(iso) / 1000);

const key = process.env['STRIPE_TEST_KEY'];
jest.setTimeout(key ? 900_000 : 60_000);

/** True when the tests of this run go to Stripe; for the number of random runs and the like, never for what is expected. */
export const atStripe = Boolean(key);

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
      return clockOf(stripe, clock.id);
    },
    passes: async (advance) => {
      await scenario?.control('/clock', { advance });
    },
    eventsAbout: (customer, ...awaited) => eventsAbout(stripe, customer, awaited),
    heardAbout: async (customer, ...awaited) =>
      (await eventsAbout(stripe, customer, awaited)).map(({ type }) => type).sort(),
    call: scenario ? callOf(scenario.url, 'sk_test_raw') : callOf('https://api.stripe.com', key ?? ''),
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

/** What comes a moment later at Stripe (a dispute, the outcome of a voucher, a search) and at once in the sandbox. */
export async function eventually<T>(ask: () => Promise<T | undefined | false>): Promise<T> {
  for (let tries = 0; tries < (key ? 300 : 120); tries += 1) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resume) => setTimeout(resume, key ? 1_000 : 20));
  }
  throw new Error('it did not come');
}

/** Stripe lists the events of the whole account, so the newest few hundred are looked through. */
function eventsAbout(stripe: Stripe, customer: string, awaited: string[]): Promise<Stripe.Event[]> {
  return eventually(async () => {
    const events = await stripe.events.list({ limit: 100 }).autoPagingToArray({ limit: 400 });
    const about = events.filter(({ data }) => {
      const { id, customer: of } = data.object as { id?: string; customer?: string | { id: string } | null };
      return [id, typeof of === 'object' ? of?.id : of].includes(customer);
    });
    return awaited.every((type) => about.some((event) => event.type === type)) && about;
  });
}
