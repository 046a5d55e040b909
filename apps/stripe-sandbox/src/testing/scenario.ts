import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Stripe from 'stripe';
import type { SandboxOptions } from '../options.ts';
import { startSandbox, type RunningSandbox } from '../start-sandbox.ts';
import { startReceiver, type Receiver } from './receiver.ts';

/** A sandbox with its official SDK client and a receiver of webhooks, all in this process. */
export interface Scenario extends RunningSandbox {
  stripe: Stripe;
  receiver: Receiver;
  /** Calls the control API; answers its JSON. */
  control(path: string, body?: object): Promise<Record<string, unknown>>;
  /** Waits until every delivery is settled or the patience is over. */
  settled(): Promise<void>;
}

export const secret = 'whsec_scenario';

/** The official SDK pointed at a sandbox; nothing differs from real Stripe but host, port and protocol. */
export function clientOf(running: { host: string; port: number }, config: object = {}): Stripe {
  return new Stripe('sk_test_scenario', {
    host: running.host,
    port: running.port,
    protocol: 'http',
    maxNetworkRetries: 0,
    telemetry: false,
    ...config,
  });
}

export async function startScenario(options: SandboxOptions = {}): Promise<Scenario> {
  const receiver = await startReceiver();
  const running = await startSandbox({
    checks: true,
    webhookUrl: receiver.url,
    webhookSecret: secret,
    ...options,
  });
  return {
    ...running,
    receiver,
    stripe: clientOf(running),
    control: async (path, body) => {
      const answer = await fetch(
        `${running.url}/_sandbox${path}`,
        body ? { method: 'POST', body: JSON.stringify(body) } : {},
      );
      return (await answer.json()) as Record<string, unknown>;
    },
    settled: async () => {
      const patience = Date.now() + 5000;
      while (running.sandbox.dispatcher.pending > 0 && Date.now() < patience)
        await new Promise((resume) => setTimeout(resume, 10));
    },
    close: async () => {
      leaveForSummary(running);
      await running.close();
      await receiver.close();
    },
  };
}

/** The reporter of the test run sums up what all suites saw. Refusals are left out: scenarios provoke them. */
function leaveForSummary({ sandbox, url }: RunningSandbox): void {
  const folder = process.env['ENISHI_CONFORMANCE_DIR'];
  const { refused: _refused, ...seen } = sandbox.journal.conformance();
  if (folder)
    writeFileSync(join(folder, `scenario-${process.pid}-${new URL(url).port}.json`), JSON.stringify(seen));
}

/** Everything that departed from the contract so far; a scenario ends with none. */
export function violationsOf({ sandbox }: RunningSandbox): object[] {
  return [...sandbox.journal.violations.list(), ...sandbox.journal.problems.list()];
}

/** Presses the pay button of a hosted Checkout page as a browser without JavaScript would. */
export async function payOnPage(url: string, fields: Record<string, string> = {}): Promise<Response> {
  const form = {
    email: 'hanako@example.jp',
    number: '4242424242424242',
    expiry: '12/34',
    cvc: '123',
    name: 'HANAKO SATO',
    country: 'JP',
    ...fields,
  };
  return fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
}
