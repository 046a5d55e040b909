import 'reflect-metadata';
import { CustomerFactsGateway } from '@enishi/billing';
import { ReactionRegistry, Transactions } from '@enishi/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { productOn } from '../ground.ts';
import { renewalFacts } from './renewal-facts.ts';

const month = Number(process.env['SWEEP_MONTH']);
/** Jobs about money that a worker runs side by side. */
const atOnce = 4;

/** The product in a process of its own, so that it can be killed. Stripe, a network away, answers at once. */
async function start(): Promise<INestApplicationContext> {
  const module = await Test.createTestingModule({ imports: [productOn(process.env)] })
    .overrideProvider(CustomerFactsGateway)
    .useValue({ factsOf: (customer: string) => Promise.resolve(renewalFacts(customer, month)) })
    .compile();
  module.useLogger(['error']);
  return module.init();
}

/**
 * Works through the inbox as the worker does: its queue brings one event after the other to the reaction, some side by
 * side. After a kill only what the kill left is there.
 */
async function sweep(app: INestApplicationContext): Promise<void> {
  const reaction = app.get(ReactionRegistry, { strict: false }).reaction('billing.process_stripe_event');
  const waiting = await app
    .get(Transactions)
    .inSystem((tx) =>
      tx.query<{ id: string }>(
        `select id from billing.stripe_event where status in ('pending', 'processing') order by received_at, id`,
      ),
    );
  const jobs = waiting.values();
  const worker = async () => {
    for (const { id: inboxId } of jobs) await reaction!.run({ inboxId });
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

const app = await start();
process.on('message', () => {
  void sweep(app).then(
    () => process.send?.('done'),
    (cause: unknown) => {
      console.error(cause);
      process.exit(1);
    },
  );
});
process.send?.('ready');
