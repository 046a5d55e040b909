import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '../start-sandbox.ts';
import { clientOf, startScenario, violationsOf } from '../testing/scenario.ts';

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });

/** The sandbox in a process of its own, started from its sources, so that it can be killed. */
async function startProcess(dataDir: string, port: number): Promise<ChildProcess> {
  const loader = join(process.cwd(), 'apps/stripe-sandbox/src/testing/run-from-source.mjs');
  const child = spawn(process.execPath, [loader, dataDir, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((ready, failed) => {
    child.stdout?.once('data', () => ready());
    child.once('exit', () => failed(new Error('the sandbox did not start')));
  });
  return child;
}

describe('nothing acknowledged is ever lost', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'sandbox-'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  it('is the same after a restart: objects, clock, idempotency keys, what is due', async () => {
    const before = await startScenario({ dataDir: directory });
    await before.control('/clock', { now: '2026-01-31T00:00:00Z' });
    const customer = await before.stripe.customers.create({ name: '雪子' }, { idempotencyKey: 'k1' });
    const product = await before.stripe.products.create({ name: 'p' });
    const price = await before.stripe.prices.create({
      product: product.id,
      currency: 'jpy',
      unit_amount: 500,
      recurring: { interval: 'month' },
    });
    const { id } = await before.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: price.id }],
      default_payment_method: 'pm_card_visa',
    });
    await before.close();

    const after = await startScenario({ dataDir: directory });
    expect((await after.stripe.customers.create({ name: '雪子' }, { idempotencyKey: 'k1' })).id).toBe(
      customer.id,
    );
    await after.control('/clock', { now: '2026-03-01T00:00:00Z' });
    expect(
      (await after.stripe.invoices.list({ subscription: id })).data.map((invoice) => invoice.status),
    ).toEqual(['paid', 'paid']);
    const violations = violationsOf(after);
    await after.close();
    expect(violations).toEqual([]);
  });

  it('compacts its log and forgets the oldest events, without losing an object', async () => {
    const options = { dataDir: directory, compactAfterBytes: 20_000, maxEvents: 10, webhookUrl: null };
    const before = await startScenario(options);
    const made: string[] = [];
    for (let n = 0; n < 60; n += 1) made.push((await before.stripe.customers.create({ name: String(n) })).id);
    await before.sandbox.prune();
    await before.close();
    const after = await startScenario(options);
    const listed = await after.stripe.customers.list({ limit: 100 });
    const events = await after.stripe.events.list({ limit: 100 });
    await after.close();
    expect(listed.data.map(({ id }) => id)).toEqual(made.reverse());
    expect(events.data).toHaveLength(10);
  });

  it('belongs to one process at a time: a second one is refused, and a killed one makes room', async () => {
    const child = await startProcess(directory, await freePort());
    const gone = new Promise((done) => child.once('exit', done));
    try {
      await expect(startSandbox({ dataDir: directory })).rejects.toThrow(
        `in use by the sandbox with process id ${child.pid}`,
      );
    } finally {
      child.kill('SIGKILL');
      await gone;
    }
    const after = await startScenario({ dataDir: directory });
    expect((await after.stripe.customers.list()).data).toEqual([]);
    await after.close();
  });

  it('keeps every write it had answered when it is killed in the middle of many', async () => {
    const port = await freePort();
    const child = await startProcess(directory, port);
    const stripe = clientOf({ host: '127.0.0.1', port });
    const acknowledged: string[] = [];
    const writer = async (): Promise<void> => {
      for (;;) acknowledged.push((await stripe.customers.create({ name: 'x' })).id);
    };
    const writers = [1, 2, 3, 4].map(() => writer().catch(() => undefined));
    while (acknowledged.length < 80) await new Promise((resume) => setTimeout(resume, 5));
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await gone;
    await Promise.all(writers);

    const after = await startScenario({ dataDir: directory, webhookUrl: null });
    const kept = new Set<string>();
    for await (const customer of after.stripe.customers.list({ limit: 100 })) kept.add(customer.id);
    await after.close();
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  });
});
