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
  /** The events of these types about somebody, or about one object, once each type is among them. */
  eventsAbout(id: string, ...types: string[]): Promise<Stripe.Event[]>;
  /** Their types alone, sorted: at Stripe the events of one second come in any order. */
  heardAbout(id: string, ...types: string[]): Promise<string[]>;
  /** How often it was said so far. */
  timesHeard(id: string, type: string): Promise<number>;
  /** Sends what the SDK would not, with the same key to the same address. */
  call: RawCall;
  /** The sandbox with its hosted pages and control API; at Stripe there is none, and asking for it is a mistake. */
  sandbox(): Scenario;
  close(): Promise<void>;
}

export const seconds = (iso: string): number => Math.floor(Date.parse(iso) / 1000);

const key = process.env['STRIPE_TEST_KEY'];
/** Stripe itself; in a rehearsal (rehearsal.spec.ts) a sandbox in another process, of which nothing but this is known. */
const stripeOrigin = new URL(process.env['STRIPE_TEST_ORIGIN'] ?? 'https://api.stripe.com');
const isRehearsal = stripeOrigin.hostname !== 'api.stripe.com';
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
  return new Stripe(testKey, {
    host: stripeOrigin.hostname,
    port: stripeOrigin.port || 443,
    protocol: isRehearsal ? 'http' : 'https',
    maxNetworkRetries: 2,
    telemetry: false,
  });
}

export async function startSide(): Promise<Side> {
  const scenario = key ? null : await startScenario({ webhookUrl: null });
  const stripe = scenario?.stripe ?? clientOfStripe(key ?? '');
  const clocks: string[] = [];
  const heard = (id: string, ...types: string[]): Promise<Stripe.Event[]> =>
    eventually(async () => {
      const events = await eventsOf(stripe, id, types);
      return types.every((of) => events.some(({ type }) => type === of)) && events;
    });
  return {
    stripe,
    clockAt: async (iso) => {
      const clock = await stripe.testHelpers.testClocks.create({ frozen_time: seconds(iso), name: 'enishi' });
      clocks.push(clock.id);
      return clockOf(stripe, clock.id);
    },
    passes: async (advance) => {
      const order = { method: 'POST', body: JSON.stringify({ advance }) };
      if (scenario || isRehearsal)
        await fetch(new URL('/_sandbox/clock', scenario?.url ?? stripeOrigin), order);
    },
    eventsAbout: heard,
    heardAbout: async (id, ...types) => (await heard(id, ...types)).map(({ type }) => type).sort(),
    timesHeard: async (id, type) => (await eventsOf(stripe, id, [type])).length,
    call: scenario ? callOf(scenario.url, 'sk_test_raw') : callOf(stripeOrigin.origin, key ?? ''),
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
    await new Promise((resume) => setTimeout(resume, key && !isRehearsal ? 1_000 : 20));
  }
  throw new Error('it did not come');
}

/** Stripe lists the events of the whole account, so the newest of each kind are looked through for those meant. */
async function eventsOf(stripe: Stripe, whom: string, types: string[]): Promise<Stripe.Event[]> {
  const events = await stripe.events.list({ types, limit: 100 }).autoPagingToArray({ limit: 200 });
  return events.filter(({ data }) => {
    const { id, customer } = data.object as { id?: string; customer?: string | { id: string } | null };
    return [id, typeof customer === 'object' ? customer?.id : customer].includes(whom);
  });
}
