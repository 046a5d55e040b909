import { createHmac } from 'node:crypto';
import { expectContractHeld } from './contract-held.ts';
import { loadSandbox, type RunningSandbox } from './assembled-program.ts';

const KEY = 'sk_test_sandbox';
const WEBHOOK_SECRET = 'whsec_specs_only';

/** The Stripe sandbox on a free port, its state in memory. It posts no events by itself: a spec delivers those it wants. */
export class TestSandbox {
  private running: RunningSandbox | null = null;

  get url(): string {
    if (!this.running) throw new Error('The sandbox is started only inside beforeAll, beforeEach and tests');
    return this.running.url;
  }

  /** What makes a program under test call this sandbox. */
  settings(): NodeJS.ProcessEnv {
    return { STRIPE_API_BASE: this.url, STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET };
  }

  /** Calls the sandbox as Stripe's API, e.g. `call('POST', '/v1/customers', { email })`. Nested names as Stripe writes them: `items[0][price]`. */
  async call<Result = Record<string, unknown>>(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    parameters: Record<string, string> = {},
  ): Promise<Result> {
    const form = new URLSearchParams(parameters).toString();
    const response = await fetch(this.url + path + (method === 'GET' && form ? `?${form}` : ''), {
      method,
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/x-www-form-urlencoded' },
      ...(method === 'GET' ? {} : { body: form }),
    });
    return (await response.json()) as Result;
  }

  /** All events so far, oldest first. */
  async events(): Promise<Record<string, unknown>[]> {
    const { data } = await this.call<{ data: Record<string, unknown>[] }>('GET', '/v1/events', {
      limit: '100',
    });
    return data.reverse();
  }

  /** Body and headers with which Stripe would deliver that event to /hooks/stripe at that instant. */
  delivery(event: object, at: Date): { payload: string; headers: Record<string, string> } {
    const payload = JSON.stringify(event);
    const time = Math.floor(at.getTime() / 1_000);
    const signature = createHmac('sha256', WEBHOOK_SECRET).update(`${time}.${payload}`).digest('hex');
    return {
      payload,
      headers: { 'content-type': 'application/json', 'stripe-signature': `t=${time},v1=${signature}` },
    };
  }

  async start(): Promise<void> {
    const startSandbox = await loadSandbox();
    this.running = await startSandbox({
      port: 0,
      dataDir: null,
      webhookSecret: WEBHOOK_SECRET,
      checks: true,
    });
  }

  async stop(): Promise<void> {
    await this.running?.close();
  }
}

/**
 * Starts a sandbox for the spec file; declare it before the program that calls it. The suite is red when an exchange
 * with it departs from Stripe's contract.
 */
export function useSandbox(): TestSandbox {
  const sandbox = new TestSandbox();
  beforeAll(() => sandbox.start(), 30_000);
  afterAll(async () => {
    try {
      await expectContractHeld(sandbox.url);
    } finally {
      await sandbox.stop();
    }
  });
  return sandbox;
}
