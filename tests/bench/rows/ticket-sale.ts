import { newId } from '@enishi/kernel';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { ChildServer } from '../child-server.ts';
import { type Ground, productOn } from '../ground.ts';
import { interleaved, report } from '../measured.ts';
import { buyAt, buyHere, membersOf, pressAt, pressHere, signIn } from '../sale/buyers.ts';
import { type OnSale, putOnSale, rateOf, soldOf } from '../sale/sale-ground.ts';
import { startApi, startBareSale } from '../servers.ts';

const usual = 32;
const [few, many] = [8, 128];

/** How somebody buys. */
export type Sell = (sale: OnSale, memberId: string) => Promise<void>;
type Round = { orders: number; buyers: number };

/**
 * Row 1: one hot event whose places are counted twice, thirty-two buyers at once, whose tickets cost nothing. A purchase is the one press that books; once in this
 * process, once over HTTP at the API as it is built. What is to be confirmed first takes three presses (choosing, reading the page with the
 * final button, pressing it), which are measured beside it, without a bar.
 */
export async function ticketSale(ground: Ground, orders: number): Promise<boolean[]> {
  const app = await openHere(ground);
  const bare = await startBareSale(ground);
  const api = await startApi(ground);
  const sessions = await signIn(ground);
  const round = { orders, buyers: usual };
  const here =
    (buy: typeof pressHere): Sell =>
    (sale, memberId) =>
      buy(app, ground, { ...sale, memberId });
  const there =
    (buy: typeof pressAt): Sell =>
    (sale, memberId) =>
      buy(api.url, sale, { memberId, session: sessions.get(memberId) ?? '', press: newId() });
  const against = async (name: string, bar: number, sell: Sell) => {
    const product = () => sellAll(app, ground, { ...round, sell });
    const yardstick = () => insertAll(bare, ground, orders);
    // Whoever sells all evening is warm: both sides run twice before anything counts.
    for (const run of [product, yardstick, product, yardstick]) await run();
    const { ratio, ...detail } = await interleaved(5, product, yardstick);
    const of = `purchases per second of ${usual} buyers at one event with two sets of places / the same order and ticket rows inserted in one transaction`;
    return report({ row: 1, name, of, value: ratio, bar, must: 'reach', detail });
  };
  try {
    return [
      await against('sale-hot', 0.45, here(pressHere)),
      await against('sale-hot-graphql', 0.2, there(pressAt)),
      await against('sale-hot-three', 0, here(buyHere)),
      await against('sale-hot-three-graphql', 0, there(buyAt)),
    ];
  } finally {
    await Promise.all([bare.stop(), api.stop()]);
    await app.close();
  }
}

/** Row 4: however many buyers press at once, as many purchases are made in a second, by one press and by three. */
export async function saleScale(ground: Ground, orders: number): Promise<boolean[]> {
  const app = await openHere(ground);
  const scale = async (name: string, buy: typeof pressHere) => {
    const sell: Sell = (sale, memberId) => buy(app, ground, { ...sale, memberId });
    const by = (buyers: number) => () => sellAll(app, ground, { orders, buyers, sell });
    await by(many)();
    const { ratio, product, yardstick } = await interleaved(5, by(many), by(few));
    return report({
      ...{ row: 4, name },
      of: `purchases per second of ${many} buyers at one event / of ${few}`,
      value: ratio,
      bar: 1,
      must: 'reach',
      detail: { many: product, few: yardstick },
    });
  };
  try {
    return [await scale('sale-scale', pressHere), await scale('sale-scale-three', buyHere)];
  } finally {
    await app.close();
  }
}

/** The product in this process. */
export const openHere = (ground: Ground): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(productOn(ground.environment), { logger: ['error'] });

/** Purchases per second; throws unless each has its order and its ticket, and each place of both sets is given out once. */
export async function sellAll(
  app: INestApplicationContext,
  ground: Ground,
  { orders, buyers, sell }: Round & { sell: Sell },
): Promise<number> {
  const sale = await putOnSale(app, ground, { places: orders });
  const members = await membersOf(ground);
  const presses = Array.from({ length: orders }, (_, at) => members[at % members.length]!);
  const perSecond = await rateOf(buyers, presses, (memberId) => sell(sale, memberId));
  const { tickets, places, held } = await soldOf(ground, sale.eventId);
  if (tickets !== orders || places !== orders * 2 || held > 0)
    throw new Error(`${tickets} tickets and ${places} places for ${orders} purchases, ${held} still held`);
  return perSecond;
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
