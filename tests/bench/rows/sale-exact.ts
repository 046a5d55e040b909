import { newId } from '@enishi/kernel';
import { PurchaseIntake } from '@enishi/ticketing';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { setTimeout as pause } from 'node:timers/promises';
import { RefusedByApi } from '../ask-api.ts';
import type { ChildServer } from '../child-server.ts';
import { type Ground, productOn } from '../ground.ts';
import { report } from '../measured.ts';
import { atOnce, type OnSale, putOnSale, soldOf } from '../sale/sale-ground.ts';
import { type Buyer, bookAt, buyAt, membersOf, orderHere, pressAt, signIn } from '../sale/buyers.ts';
import { startApi } from '../servers.ts';

const stock = 100;
const buyers = 300;
const together = 32;
/** Purchases after which one of the two processes is killed. */
const killedAfter = 40;

/** Yen, tax included. */
const price = 1_000;

/**
 * Row 3: a hundred places, three hundred buyers over two processes of the API, one of which is killed in the middle. Of four buyers two pay in cash at the counter, which is order,
 * ticket, payment and books in one commit; one wants the free kind of ticket, which one press books, and one that which takes three presses and is paid at the entrance; all are of the same
 * places. Whoever was cut off presses again at the other process, or walks away for good: what was kept for them runs out, and is sold to those who come back.
 */
export async function saleExact(ground: Ground): Promise<boolean> {
  const app = await openHere(ground);
  const processes = [await startApi(ground), await startApi(ground)] as const;
  try {
    const sessions = await signIn(ground);
    const sale = await putOnSale(app, ground, { places: stock, prices: [price, 0] });
    const all = [...sessions].slice(0, buyers).map(([memberId, session], at): Choosing => ({
      ...{ memberId, session, press: newId(), way: ways[at % ways.length]! },
    }));
    const counter = { ...sale, clerk: ground.session };
    const { served, cut } = await pressOver(processes, counter, all);
    await runOut(ground, sale);
    const back = all.filter((buyer) => !served.has(buyer) && !cut.has(buyer));
    await atOnce(together, back, (buyer) =>
      unlessSoldOut(() => buy(processes[0].url, counter, again(buyer))),
    );
    const { orders, tickets, places, held } = await soldOf(ground, sale.eventId);
    const sums = await sumsOf(ground, sale);
    const { ordered, priced, inCash, entered, booked, taken, faults } = sums;
    return report({
      row: 3,
      name: 'sale-exact',
      of: `places sold too many or too few: ${stock} places, ${buyers} buyers over two processes of which one is killed; orders, tickets, cash and books of one sum, none kept for ever`,
      value: [
        ...[tickets - stock, orders - stock, places - 2 * stock, held, (ordered - priced) / price],
        ...[entered - inCash, booked / price - inCash, taken / price - inCash, faults],
      ]
        .map(Math.abs)
        .reduce((sum, each) => sum + each, 0),
      bar: 0,
      must: 'stay below',
      detail: { orders, tickets, places, held, walkedAway: cut.size, ...sums },
    });
  } finally {
    await Promise.all(processes.map((each) => each.stop()));
    await app.close();
  }
}

/** What those who come one after the other want, again and again. */
const ways = ['press', 'cash', 'three', 'cash'] as const;
type Choosing = Buyer & { way: (typeof ways)[number] };
type Counter = OnSale & { clerk: string };

function buy(url: string, sale: Counter, buyer: Choosing): Promise<void> {
  if (buyer.way === 'cash') return bookAt(url, sale, buyer, { session: sale.clerk, total: price });
  return buyer.way === 'press'
    ? pressAt(url, { ...sale, typeId: sale.kinds[1]! }, buyer)
    : buyAt(url, sale, buyer);
}

type Pressed = { served: ReadonlySet<Choosing>; cut: ReadonlySet<Choosing> };

async function pressOver(
  [first, second]: readonly [ChildServer, ChildServer],
  sale: Counter,
  all: readonly Choosing[],
): Promise<Pressed> {
  const [served, cut] = [new Set<Choosing>(), new Set<Choosing>()];
  let killed = false;
  await atOnce(together, all, async (buyer, by) => {
    const url = by % 2 === 0 || killed ? first.url : second.url;
    try {
      if (await unlessSoldOut(() => buy(url, sale, buyer))) served.add(buyer);
    } catch (error) {
      if (error instanceof RefusedByApi) throw error;
      // Cut off in the middle: every second one presses again.
      if (by % 4 === 1) cut.add(buyer);
      else if (await unlessSoldOut(() => buy(first.url, sale, buyer))) served.add(buyer);
    }
    if (served.size >= killedAfter && !killed) {
      killed = true;
      second.kill();
    }
  });
  if (!killed) throw new Error('No process was killed');
  return { served, cut };
}

/** Whether it went through, pressed again where it is busy, as its sentence asks; anything but the one that nothing is left is a fault. */
async function unlessSoldOut(press: () => Promise<void>): Promise<boolean> {
  try {
    await press();
    return true;
  } catch (error) {
    if (!(error instanceof RefusedByApi)) throw error;
    if (error.message === 'TICKETS_BUSY') return unlessSoldOut(press);
    if (error.message === 'TICKETS_SOLD_OUT') return false;
    throw error;
  }
}

const again = (buyer: Choosing): Choosing => ({ ...buyer, press: newId() });

/** Ten minutes pass for what is kept and was not ordered. */
async function runOut({ pool }: Ground, { eventId }: OnSale): Promise<void> {
  await pool.query(`update ticketing.hold set expires_at = now() where event_id = $1 and state = 'active'`, [
    eventId,
  ]);
  await pool.query(
    `update ticketing.place p set held_until = now() from ticketing.quota q
      where q.id = p.quota_id and q.event_id = $1 and p.ticket_id is null and p.hold_id is not null`,
    [eventId],
  );
  await pause(50);
}

/** Of all orders what they come to, and their tickets; of those in cash how many they are, and what the books and the counter have of them. */
type Sums = Record<
  'ordered' | 'priced' | 'inOnePress' | 'inCash' | 'entered' | 'booked' | 'taken' | 'faults',
  number
>;

async function sumsOf({ pool }: Ground, { eventId }: OnSale): Promise<Sums> {
  const { rows } = await pool.query<Sums>(
    `with mine as (select id, total, means from ticketing.ticket_order where event_id = $1),
          cash as (select id, total from mine where means = 'counter'),
          drawer as (select c.id, c.order_id, c.amount from ticketing.counter_cash c join cash on cash.id = c.order_id),
          entries as (
            select e.id, d.order_id from ledger.journal_entry e join drawer d on e.source_type = 'counter_cash' and e.source_id = d.id::text),
          lines as (select p.account, p.amount from ledger.posting p join entries on entries.id = p.entry_id)
     select (select coalesce(sum(total), 0)::int from mine) ordered,
            (select coalesce(sum(t.price), 0)::int from mine join ticketing.ticket t on t.order_id = mine.id) priced,
            (select count(*)::int from mine where total = 0) "inOnePress", (select count(*)::int from cash) "inCash",
            (select count(*)::int from entries) entered, (select count(*)::int from ledger.ledger_violations) faults,
            (select coalesce(-sum(amount), 0)::int from lines where account in ('contract_liability', 'output_tax')) booked,
            (select coalesce(sum(amount), 0)::int from lines where account = 'cash') taken`,
    [eventId],
  );
  return rows[0]!;
}

const openHere = (ground: Ground): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(productOn(ground.environment), { logger: ['error'] });

const seats = 2_000;

/**
 * Row 3 as well: two thousand places are opened to three thousand buyers in the same moment. The value is the time in seconds in which nineteen of twenty have their
 * answer; that none is sold twice and none is left over is not a matter of degree, and throws.
 */
export async function saleRush(ground: Ground): Promise<boolean> {
  const app = await openHere(ground);
  try {
    const members = await membersOf(ground);
    // A first round, as a process that has served before: what is compiled and planned once is not measured.
    await rush(app, ground, members);
    const { p95, p50, soldOut } = await rush(app, ground, members);
    return report({
      row: 3,
      name: 'sale-rush',
      of: `seconds until nineteen of twenty know whether places are kept for them: ${seats} places opened to ${members.length} buyers at once, in process; none sold twice, none left over`,
      value: p95,
      bar: 1,
      must: 'stay below',
      detail: { p50, soldOut },
    });
  } finally {
    await app.close();
  }
}

async function rush(
  app: INestApplicationContext,
  ground: Ground,
  members: readonly string[],
): Promise<{ p50: number; p95: number; soldOut: number }> {
  const sale = await putOnSale(app, ground, { places: seats });
  const intake = app.get(PurchaseIntake, { strict: false });
  const lines = [{ typeId: sale.typeId, quantity: 1 }];
  const started = performance.now();
  const taken: number[] = [];
  const pressed = await Promise.allSettled(
    members.map((memberId) =>
      intake
        .hold(ground.communityId, memberId, { occurrenceId: sale.occurrenceId, lines, press: newId() })
        .finally(() => taken.push((performance.now() - started) / 1_000)),
    ),
  );
  const holders = pressed.flatMap((each, at) =>
    each.status === 'fulfilled' ? [{ memberId: members[at]!, id: each.value }] : [],
  );
  await atOnce(together, holders, (holder) => orderHere(app, ground.communityId, holder));
  const { tickets, places, held } = await soldOf(ground, sale.eventId);
  if (tickets !== seats || places !== 2 * seats || held > 0)
    throw new Error(`${tickets} tickets and ${places} places of ${seats}, ${held} still held`);
  const sorted = taken.sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), soldOut: members.length - holders.length };
}
