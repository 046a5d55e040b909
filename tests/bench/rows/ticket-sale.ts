import { newId } from '@enishi/kernel';
import { PurchaseIntake } from '@enishi/ticketing';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { ChildServer } from '../child-server.ts';
import { type Ground, productOn } from '../ground.ts';
import { interleaved, report } from '../measured.ts';
import { type OnSale, putOnSale, rateOf, soldOf } from '../sale/sale-ground.ts';
import { startBareSale } from '../servers.ts';

const buyers = 32;
const origin = { communitySlug: 'bench', locale: 'ja' as const, ip: '192.0.2.1', userAgent: 'bench' };

/**
 * Row 1: one hot event whose places are counted twice, thirty-two buyers at once. A purchase is choosing a ticket, reading the page with the final button,
 * and pressing it.
 */
export async function ticketSale(ground: Ground, orders: number): Promise<boolean> {
  const app = await NestFactory.createApplicationContext(productOn(ground.environment), {
    logger: ['error'],
  });
  const bare = await startBareSale(ground);
  try {
    const members = await membersOf(ground);
    const product = () => sellAll(app, ground, { members, orders });
    const yardstick = () => insertAll(bare, ground, orders);
    await product();
    await yardstick();
    const measured = await interleaved(5, product, yardstick);
    return report({
      row: 1,
      name: 'sale-hot',
      of: `purchases per second of ${buyers} buyers at one event with two sets of places, in process / the same order and ticket rows inserted in one transaction`,
      value: measured.ratio,
      bar: 0.45,
      must: 'reach',
      detail: {
        product: measured.product,
        yardstick: measured.yardstick,
        yardstickVaries: measured.yardstickVaries,
      },
    });
  } finally {
    await bare.stop();
    await app.close();
  }
}

async function membersOf({ pool }: Ground): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>('select id from membership.member order by id');
  return rows.map(({ id }) => id);
}

type Buying = { members: readonly string[]; orders: number };

/** Purchases per second; throws unless each has its order and its ticket, and each place of both sets is given out once. */
async function sellAll(
  app: INestApplicationContext,
  ground: Ground,
  { members, orders }: Buying,
): Promise<number> {
  const sale = await putOnSale(app, ground, orders);
  const presses = Array.from({ length: orders }, (_, at) => members[at % members.length]!);
  const perSecond = await rateOf(buyers, presses, (memberId) => buy(app, ground, { ...sale, memberId }));
  const { tickets, places, held } = await soldOf(ground, sale.eventId);
  if (tickets !== orders || places !== orders * 2 || held > 0)
    throw new Error(`${tickets} tickets and ${places} places for ${orders} purchases, ${held} still held`);
  return perSecond;
}

async function buy(
  app: INestApplicationContext,
  { communityId }: Ground,
  { occurrenceId, typeId, memberId }: OnSale & { memberId: string },
): Promise<void> {
  const intake = app.get(PurchaseIntake, { strict: false });
  const wish = { occurrenceId, lines: [{ typeId, quantity: 1 }], press: newId() };
  const id = await intake.hold(communityId, memberId, wish);
  const { disclosure } = await intake.review(communityId, memberId, { id });
  await intake.order(communityId, memberId, { id, fingerprint: disclosure?.fingerprint ?? '' }, origin);
}

/** Orders per second that bare SQL writes, with what the product writes in their lines. */
async function insertAll(bare: ChildServer, { communityId, pool }: Ground, orders: number): Promise<number> {
  const eventId = newId();
  const { rows } = await pool.query<{ lines: unknown }>('select lines from ticketing.ticket_order limit 1');
  const response = await fetch(`${bare.url}/sell`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ communityId, eventId, orders, lines: rows[0]?.lines }),
  });
  const { perSecond } = (await response.json()) as { perSecond: number };
  const { rows: written } = await pool.query<{ n: number }>(
    `select count(*)::int n from ticketing.ticket_order r join ticketing.ticket t on t.order_id = r.id where r.event_id = $1`,
    [eventId],
  );
  if (written[0]?.n !== orders) throw new Error(`${written[0]?.n} rows of ${orders} orders`);
  return perSecond;
}
