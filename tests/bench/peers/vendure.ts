import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { databaseUrl } from '@enishi/platform';
import { Pool } from 'pg';
import { asks, type ChildServer, startServer } from '../child-server.ts';
import { freePort, type Server } from '../ground.ts';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const place = join(repository, 'tests', 'bench', 'peers', 'vendure');

/** Vendure, filled and serving, and a look into its database as whoever sees everything. */
export type Vendure = { server: ChildServer; pool: Pool };

export const vendureIsInstalled = (): boolean => existsSync(join(place, 'node_modules', '@vendure', 'core'));

/** On a database of its own at the same PostgreSQL as the product. */
export async function startVendure({ superUrl }: Server): Promise<Vendure> {
  const admin = new Pool({ connectionString: superUrl, max: 1 });
  await admin.query('create database peer_vendure');
  await admin.end();
  const DATABASE_URL = databaseUrl(superUrl, 'peer_vendure');
  const port = await freePort();
  const measured = { NODE_ENV: 'test', VENDURE_DISABLE_TELEMETRY: 'true' };
  const environment = { ...process.env, ...measured, DATABASE_URL, API_PORT: String(port) };
  const script = join(place, 'server.mjs');
  await promisify(execFile)(process.execPath, [script], { env: { ...environment, PEER_FILL: '1' } });
  const server = await startServer(script, environment, {
    url: `http://127.0.0.1:${port}`,
    ask: asks('/shop-api', '{ products { totalItems } }'),
  });
  const pool = new Pool({ connectionString: DATABASE_URL, max: 1 });
  pool.on('error', () => undefined);
  // The planner knows its tables as it knows ours: the embedded server of a measurement does not look at them by itself.
  await pool.query('analyze');
  return { server, pool };
}

const address = 'input: { streetLine1: "1", countryCode: "JP" }';
const customer = 'input: { firstName: "a", lastName: "b", emailAddress: "bench@example.jp" }';
const refused = '... on ErrorResult { errorCode }';

/** Its whole checkout of one thing that everybody wants: adding, who, where to, how, going to pay, and its dummy payment. */
const checkout = [
  `mutation { addItemToOrder(productVariantId: 1, quantity: 1) { __typename ${refused} } }`,
  `mutation { setCustomerForOrder(${customer}) { __typename ${refused} } }`,
  `mutation { setOrderShippingAddress(${address}) { __typename ${refused} } }`,
  `mutation { setOrderShippingMethod(shippingMethodId: [1]) { __typename ${refused} } }`,
  `mutation { transitionOrderToState(state: "ArrangingPayment") { __typename ${refused} } }`,
  `mutation { addPaymentToOrder(input: { method: "dummy", metadata: {} }) { __typename ${refused} } }`,
];

/** One buyer's way through it. Throws where a step is refused. */
export async function buyAtVendure({ url }: ChildServer): Promise<void> {
  let token: string | null = null;
  for (const query of checkout) {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (token) headers['authorization'] = `Bearer ${token}`;
    const response = await fetch(`${url}/shop-api`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    token = response.headers.get('vendure-auth-token') ?? token;
    const said = await response.text();
    if (said.includes('"errors"') || said.includes('"errorCode"'))
      throw new Error(`Vendure refused: ${said}`);
  }
}

export async function ordersAtVendure({ pool }: Vendure): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    `select count(*)::int n from "order" where state = 'PaymentSettled'`,
  );
  return rows[0]!.n;
}
