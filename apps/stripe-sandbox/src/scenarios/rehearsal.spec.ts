import { spawn } from 'node:child_process';
import { startScenario, violationsOf } from '../testing/scenario.ts';

interface Run {
  testResults: {
    name: string;
    assertionResults: { title: string; status: 'passed' | 'failed' | 'pending'; failureMessages: string[] }[];
  }[];
}

/** Runs all of either-side/ as with a key of Stripe's, against this origin. */
async function runWithKey(origin: string): Promise<Run> {
  const jestWith = ['node_modules/jest/bin/jest.js', '--config', 'tests/jest.config.js'];
  const folder = 'apps/stripe-sandbox/src/scenarios/either-side/';
  const rest = [folder, '--selectProjects', 'unit', '--runInBand', '--reporters=default', '--json'];
  const env = {
    ...process.env,
    STRIPE_TEST_KEY: 'sk_test_rehearsal',
    STRIPE_TEST_ORIGIN: origin,
    ENISHI_CONFORMANCE_DIR: '',
  };
  const child = spawn(process.execPath, [...jestWith, ...rest], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  let answer = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (answer += part));
  await new Promise((resume) => child.on('close', resume));
  return JSON.parse(answer.slice(answer.indexOf('{"'))) as Run;
}

/** Every family of scenarios that must be the same at Stripe, and a test of it that goes there. */
const families: [string, string, string][] = [
  ['sign-up', 'sign-up', 'saves a card by a setup, then charges it'],
  ['sign-up', 'sign-up', 'waits incomplete until the first payment is confirmed'],
  ['renewal', 'renew', 'drafts at the end of the period, charges an hour later'],
  ['dunning to recovery', 'renew', 'recovers when the member changes the card'],
  ['dunning to cancel', 'renew', 'goes past due when the card fails'],
  ['upgrade', 'renew', 'prorates an upgrade to the yen'],
  ['downgrade by schedule', 'schedules', 'downgrades at the end of the period'],
  ['pause', 'pause', 'pauses: no periods, no invoices'],
  ['pause', 'pause', 'collection paused with void'],
  ['exact-yen proration tables', 'changes', 'a third rounds to the nearest yen'],
  ['exact-yen proration tables', 'previews', 'whatever is changed, in whatever order'],
  ['konbini paid late', 'konbini', 'issues a voucher for four chains, which is paid late'],
  ['bank transfer short and over', 'bank-transfer', 'waits for the rest when a transfer falls short'],
  ['partial refund', 'refunds', 'gives back in parts'],
  ['dispute won', 'disputes', 'takes the money and a fee at once, and gives both back'],
  ['dispute lost', 'disputes', 'is lost by losing evidence'],
  ['idempotent replay and conflict', 'api-truth', 'replays an answer for its idempotency key'],
  ['pagination', 'api-truth', 'pages in both directions'],
  ['search', 'search', 'finds by metadata, newest first, page by page'],
  ['expand', 'api-truth', 'expands up to four levels'],
  ['3-D Secure on session', 'payments', 'asks a buyer who is there for 3-D Secure'],
  ['3-D Secure off session', 'payments', 'charges a buyer who is not there only by a card'],
  ['clock over 31 January', 'renew', 'keeps the 31st as the anchor'],
  ['clock over 29 February', 'clock', 'from 2028-02-29T12:00:00Z every year'],
];

/**
 * Nobody needs a key for this: a sandbox in this process stands for Stripe, and scenarios in another one know only its
 * address. So none of them leans on pages, orders or an account in which nothing else happens; only that Stripe's test
 * mode is quick with slow refunds and vouchers is played by an order (`passes`).
 */
describe('the scenarios of either side, as they go to Stripe', () => {
  let outcomes: Map<string, string>;
  let departures: object[];
  beforeAll(async () => {
    const stripe = await startScenario({ webhookUrl: null });
    const { testResults } = await runWithKey(stripe.url);
    departures = violationsOf(stripe);
    await stripe.close();
    const pairs = testResults.flatMap(({ name, assertionResults }) => {
      const spec = /([^/]+)\.spec\.ts$/.exec(name)?.[1] ?? name;
      return assertionResults.map(({ title, status, failureMessages: [why = ''] }): [string, string] => [
        `${spec}: ${title}`,
        status === 'failed' ? why : status,
      ]);
    });
    outcomes = new Map(pairs);
  }, 300_000);

  it('pass, and send nothing that departs from the contract', () => {
    const amiss = [...outcomes].filter(([, outcome]) => !['passed', 'pending'].includes(outcome));
    expect(amiss).toEqual([]);
    expect(departures).toEqual([]);
    expect(outcomes.size).toBeGreaterThan(100);
  });

  it('leave out only what says why', () => {
    const skipped = [...outcomes].filter(([, outcome]) => outcome === 'pending').map(([title]) => title);
    expect(skipped.filter((title) => !title.includes('(not at Stripe: '))).toEqual([]);
    expect(skipped.length).toBeLessThan(10);
  });

  it.each(families)('%s: %s, "%s…"', (_family, spec, title) => {
    const found = [...outcomes].filter(([name]) => name.startsWith(`${spec}: ${title}`));
    expect(found.map(([, outcome]) => outcome)).toEqual(['passed']);
  });
});
