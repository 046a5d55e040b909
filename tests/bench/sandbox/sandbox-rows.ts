import autocannon from 'autocannon';
import type { ChildServer } from '../child-server.ts';
import { interleaved, median, report } from '../measured.ts';
import { type SandboxServer, startBareJson, startSandboxServer } from './sandbox-server.ts';

const HEADERS = {
  authorization: 'Bearer sk_test_bench',
  'content-type': 'application/x-www-form-urlencoded',
};

type Call = {
  method: 'GET' | 'POST';
  path: string;
  /** The form of the n-th call. */ body?: (n: number) => string;
};

/** Sends so many of a call; answers only when all were answered well. */
async function send(server: ChildServer, { method, path, body }: Call, amount: number): Promise<void> {
  let sent = 0;
  const request: autocannon.Request = { method, path, headers: HEADERS };
  if (body) request.setupRequest = (next) => ({ ...next, body: body((sent += 1)) });
  const result = await autocannon({ url: server.url, connections: 16, amount, requests: [request] });
  if (result['2xx'] !== amount) throw new Error(`${amount - result['2xx']} calls of ${path} failed`);
}

/** Row 21: reading and writing one customer; CPU per call over Fastify answering the same object from memory. */
export async function sandboxCall(sandbox: SandboxServer): Promise<boolean[]> {
  const customer = await sandbox.call('POST', '/v1/customers', {
    name: '北野 花子',
    email: 'hanako@example.jp',
  });
  const bare = await startBareJson(customer);
  const calls: Record<string, Call> = {
    read: { method: 'GET', path: `/v1/customers/${customer.id}` },
    write: { method: 'POST', path: '/v1/customers', body: () => 'name=hanako&email=hanako%40example.jp' },
  };
  try {
    const passed: boolean[] = [];
    for (const [what, call] of Object.entries(calls)) {
      const amount = 5_000;
      const perCall = (server: ChildServer) => async () => {
        const before = server.cpuSeconds();
        await send(server, call, amount);
        return ((server.cpuSeconds() - before) * 1_000) / amount;
      };
      for (const server of [sandbox, bare]) await perCall(server)();
      const { ratio, product, yardstick, yardstickVaries } = await interleaved(
        5,
        perCall(sandbox),
        perCall(bare),
      );
      passed.push(
        report({
          row: 21,
          name: `sandbox-${what}`,
          of: 'CPU per call / Fastify answering the same object from memory',
          value: ratio,
          bar: 5,
          must: 'stay below',
          detail: { productMs: product, yardstickMs: yardstick, yardstickVaries },
        }),
      );
    }
    return passed;
  } finally {
    await bare.stop();
  }
}

/** Row 22: from the start of the process to its first answer, over bare Fastify. */
export async function sandboxStart(): Promise<boolean> {
  const measure = (start: () => Promise<ChildServer>) => async () => {
    const server = await start();
    await server.stop();
    return server.startMs;
  };
  const { ratio, product, yardstick } = await interleaved(
    5,
    measure(startSandboxServer),
    measure(() => startBareJson({})),
  );
  return report({
    row: 22,
    name: 'sandbox-start',
    of: 'time to the first answer / Fastify alone',
    value: ratio,
    bar: 3,
    must: 'stay below',
    detail: { productMs: product, yardstickMs: yardstick },
  });
}

/** Row 23: fifty members join each month of a year and renew monthly; wall seconds over a minute. */
export async function sandboxYear(): Promise<boolean> {
  const sandbox = await startSandboxServer();
  try {
    await sandbox.control('/webhooks', { paused: true, whilePaused: 'discard' });
    await sandbox.control('/clock', { now: '2025-11-23T00:00:00Z' });
    const product = await sandbox.call('POST', '/v1/products', { name: '応援会員' });
    const terms = {
      product: product.id,
      currency: 'jpy',
      unit_amount: '1100',
      'recurring[interval]': 'month',
    };
    const price = await sandbox.call('POST', '/v1/prices', terms);
    const join = async (): Promise<void> => {
      const { id: customer } = await sandbox.call('POST', '/v1/customers', { email: 'member@example.jp' });
      const order = { customer, 'items[0][price]': price.id, default_payment_method: 'pm_card_visa' };
      await sandbox.call('POST', '/v1/subscriptions', order);
    };
    const started = performance.now();
    for (let month = 0; month < 12; month += 1) {
      for (let member = 0; member < 50; member += 1) await join();
      await sandbox.control('/clock', { advance: '31d' });
    }
    const seconds = (performance.now() - started) / 1_000;
    const { counts } = (await sandbox.control('/state')) as { counts: Record<string, number> };
    if ((counts['invoice'] ?? 0) < 600 * 6) throw new Error(`only ${counts['invoice']} invoices in a year`);
    return report({
      row: 23,
      name: 'sandbox-year',
      of: 'wall seconds for a year of 600 subscriptions / 60',
      value: seconds / 60,
      bar: 1,
      must: 'stay below',
      detail: { seconds, invoices: counts['invoice'] },
    });
  } finally {
    await sandbox.stop();
  }
}

/**
 * Row 24: memory in the last quarter of the events over memory in the second, when all that is kept is there already; each
 * call changes a name and so makes one event. Medians, since a collector takes its time.
 */
export async function sandboxMemory(events: number): Promise<boolean> {
  const sandbox = await startSandboxServer();
  try {
    const { id } = await sandbox.call('POST', '/v1/customers');
    const change: Call = {
      method: 'POST',
      path: `/v1/customers/${id}`,
      body: (n) => `name=${n}`,
    };
    const part = Math.min(events / 20, 25_000);
    const seen: number[] = [];
    for (let sent = 0; sent < events; sent += part) {
      await send(sandbox, change, part);
      seen.push(sandbox.residentMiB());
    }
    const { counts } = (await sandbox.control('/state')) as { counts: Record<string, number> };
    if ((counts['event'] ?? 0) < 20_000) throw new Error(`only ${counts['event']} events are kept`);
    const quarter = seen.length / 4;
    const full = median(seen.slice(quarter, 2 * quarter));
    const last = median(seen.slice(-quarter));
    return report({
      row: 24,
      name: 'sandbox-memory',
      of: `median memory in the last quarter of ${events} events / in the second`,
      value: last / full,
      bar: 1.25,
      must: 'stay below',
      detail: { fullMiB: full, lastMiB: last, mostMiB: Math.max(...seen) },
    });
  } finally {
    await sandbox.stop();
  }
}
