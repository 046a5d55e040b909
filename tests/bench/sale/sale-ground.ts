import { Transactions } from '@enishi/platform';
import { SaveEvent, TurnEvent, usualCancelPolicy } from '@enishi/ticketing';
import type { EventSale, EventWords } from '@enishi/ticketing';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Ground, productOn } from '../ground.ts';

/**
 * An event on the site with one date and a kind of ticket, whose places are counted twice: of the date and of the kind. `kinds`: all of its kinds, which share the
 * places of the date.
 */
export type OnSale = { eventId: string; occurrenceId: string; typeId: string; kinds: string[] };

const words: EventWords = {
  ...{ kind: 'festival', titleJa: '計測の祭り', titleEn: null, bodyJa: '計測', bodyEn: null },
  ...{ placeJa: '計測の広場', placeEn: null },
};

const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000);

/** Puts an event with so many tickets on the site, of one kind for each price; they are free, or paid at the entrance. */
export async function putOnSale(
  app: INestApplicationContext,
  { communityId, pool }: Ground,
  { places, prices = [0] }: { places: number; prices?: number[] },
): Promise<OnSale> {
  const sale: EventSale = {
    dates: [{ startsAt: inDays(30), endsAt: inDays(30.1), saleUntil: inDays(29), capacity: places }],
    ...{ together: null, payment: 'door', cancelling: usualCancelPolicy },
    types: prices.map((price, at) => ({
      ...{
        nameJa: `一般${at + 1}`,
        nameEn: null,
        price,
        discounted: false,
        mostPerPerson: 20,
        capacity: places,
      },
    })),
  };
  const eventId = await app.get(Transactions).inCommunity(communityId, async (tx) => {
    const id = await app.get(SaveEvent, { strict: false }).run(tx, { id: null, words, sale });
    await app.get(TurnEvent, { strict: false }).publish(tx, id);
    return id;
  });
  const { rows } = await pool.query<{ occurrenceId: string; typeId: string }>(
    `select o.id "occurrenceId", t.id "typeId"
       from ticketing.occurrence o join ticketing.ticket_type t on t.event_id = o.event_id where o.event_id = $1 order by t.position`,
    [eventId],
  );
  await pool.query(
    `analyze ticketing.place, ticketing.quota, ticketing.offering, ticketing.hold, ticketing.ticket_order, ticketing.ticket,
             ticketing.event, ticketing.occurrence, ticketing.ticket_type`,
  );
  return { eventId, ...rows[0]!, kinds: rows.map(({ typeId }) => typeId) };
}

/** Puts so many events on the site. */
export async function putManyOnSale(ground: Ground, events: number): Promise<void> {
  const app = await NestFactory.createApplicationContext(productOn(ground.environment), {
    logger: ['error'],
  });
  try {
    for (let at = 0; at < events; at += 1) await putOnSale(app, ground, { places: 2 });
  } finally {
    await app.close();
  }
}

/** What was written of an event, counted by whoever sees everything. A place whose hold has run out is free, whether or not somebody has had it since. */
export type Sold = { orders: number; tickets: number; places: number; held: number };

export async function soldOf({ pool }: Ground, eventId: string): Promise<Sold> {
  const { rows } = await pool.query<Sold>(
    `select (select count(*)::int from ticketing.ticket_order where event_id = $1) orders,
            (select count(*)::int from ticketing.ticket_order r join ticketing.ticket t on t.order_id = r.id
              where r.event_id = $1) tickets,
            count(p.ticket_id)::int places,
            count(*) filter (where p.ticket_id is null and p.hold_id is not null and coalesce(p.held_until > now(), true))::int held
       from ticketing.quota q join ticketing.place p on p.quota_id = q.id where q.event_id = $1`,
    [eventId],
  );
  return rows[0]!;
}

/** Has so many at a time go through a list. */
export async function atOnce<Item>(
  many: number,
  items: readonly Item[],
  work: (item: Item, by: number) => Promise<unknown>,
): Promise<void> {
  const waiting = [...items];
  const next = async (by: number) => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item, by);
  };
  await Promise.all(Array.from({ length: many }, (_, by) => next(by)));
}

/** How many of them that is a second. */
export async function rateOf<Item>(
  many: number,
  items: readonly Item[],
  work: (item: Item, by: number) => Promise<unknown>,
): Promise<number> {
  const started = performance.now();
  await atOnce(many, items, work);
  return (items.length * 1_000) / (performance.now() - started);
}
