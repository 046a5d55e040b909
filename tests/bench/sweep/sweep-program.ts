import 'reflect-metadata';
import { CustomerFactsGateway, ReconcileCustomer } from '@enishi/billing';
import { Transactions } from '@enishi/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { productOn } from '../ground.ts';
import { monthStart, renewalFacts } from './renewal-facts.ts';

/** What the row tells the program to do, over its channel. */
export type SweepOrder = 'sweep' | 'once_more';

const communityId = String(process.env['SWEEP_COMMUNITY']);
const month = Number(process.env['SWEEP_MONTH']);
const atOnce = 8;

/** The product in a process of its own, so that it can be killed. Stripe, a network away, answers at once. */
async function start(): Promise<INestApplicationContext> {
  const module = await Test.createTestingModule({ imports: [productOn(process.env)] })
    .overrideProvider(CustomerFactsGateway)
    .useValue({ factsOf: (customer: string) => Promise.resolve(renewalFacts(customer, month)) })
    .compile();
  module.useLogger(['error']);
  return module.init();
}

/** Reconciles whoever has not been seen to pay for the month yet: after a kill, only what the kill left. */
async function sweep(app: INestApplicationContext): Promise<void> {
  await reconcile(app, 'where s.period_end <= $2', monthStart(month));
}

/** Every fifth again, as Stripe delivers events twice. */
async function onceMore(app: INestApplicationContext): Promise<void> {
  await reconcile(
    app,
    'where $2::timestamptz is not null and hashtext(s.stripe_id) % 5 = 0',
    monthStart(month),
  );
}

async function reconcile(app: INestApplicationContext, which: string, at: Date): Promise<void> {
  const reconciling = app.get(ReconcileCustomer, { strict: false });
  const waiting = await app
    .get(Transactions)
    .inCommunity(communityId, (tx) =>
      tx.query<{ id: string }>(
        `select s.customer_id id from billing.subscription s ${which} and s.community_id = $1 order by s.customer_id`,
        [communityId, at],
      ),
    );
  const worker = async () => {
    for (let one = waiting.pop(); one; one = waiting.pop())
      await reconciling.run(communityId, one.id, 'webhook');
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

const app = await start();
process.on('message', (order: SweepOrder) => {
  void (order === 'sweep' ? sweep(app) : onceMore(app)).then(
    () => process.send?.('done'),
    (cause: unknown) => {
      console.error(cause);
      process.exit(1);
    },
  );
});
process.send?.('ready');
