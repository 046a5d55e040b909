import { newId } from '@enishi/kernel';
import { Transactions } from '@enishi/platform';
import { RunDoorPhones, ScanIntake, StandAtDoor } from '@enishi/ticketing';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { randomBytes } from 'node:crypto';
import { Pool } from 'pg';
import { type Ground, productOn } from '../ground.ts';
import { interleaved, report } from '../measured.ts';

const scanners = 32;
const fewestPerSecond = 300;
/** As many as the product has. */
const connections = 10;

/**
 * Row 16: thirty-two phones at one door, each code read twice at about the same time, a reading a sending as when a phone asks while somebody stands before
 * it, against one UPDATE of one row for each. Of each code one reading lets in.
 */
export async function doorScans(ground: Ground, codes: number): Promise<boolean> {
  const app = await NestFactory.createApplicationContext(productOn(ground.environment), {
    logger: ['error'],
  });
  const bare = new Pool({ connectionString: ground.pool.options.connectionString, max: connections });
  // A connection that is still closing when the database is dropped says so; nothing waits for it any more.
  bare.on('error', () => undefined);
  try {
    const event = await layOut(ground);
    const tokens = await openPhones(app, ground, event);
    const product = () => readAll(app, ground, { ...event, tokens, codes });
    const yardstick = () => updateAll(ground, bare, codes);
    await product();
    await yardstick();
    const measured = await interleaved(5, product, yardstick);
    if (measured.product < fewestPerSecond) throw new Error(`Only ${measured.product} scans a second`);
    return report({
      row: 16,
      name: 'door-scans',
      of: `scans per second of ${scanners} phones, ${codes} codes each read twice / one UPDATE of one row each; one success per code`,
      value: measured.ratio,
      bar: 0.4,
      must: 'reach',
      detail: {
        product: measured.product,
        yardstick: measured.yardstick,
        yardstickVaries: measured.yardstickVaries,
      },
    });
  } finally {
    await bare.end();
    await app.close();
  }
}

type Event = { eventId: string; occurrenceId: string; typeId: string };

/** An event of today with one kind of ticket. */
async function layOut({ pool, communityId }: Ground): Promise<Event> {
  const event = { eventId: newId(), occurrenceId: newId(), typeId: newId() };
  await pool.query(
    `insert into ticketing.event (id, community_id, kind, title_ja, body_ja, place_ja, state, created_at, updated_at, published_at)
     values ($1, $2, 'festival', '計測', '計測', '計測', 'published', now(), now(), now())`,
    [event.eventId, communityId],
  );
  await pool.query(
    `insert into ticketing.occurrence (id, community_id, event_id, starts_at, ends_at, sale_until)
     values ($1, $2, $3, now() - interval '1 hour', now() + interval '1 hour', now())`,
    [event.occurrenceId, communityId, event.eventId],
  );
  await pool.query(
    `insert into ticketing.ticket_type (id, community_id, event_id, name_ja, price, discounted, most_per_person, position)
     values ($1, $2, $3, '計測', 0, false, 4, 0)`,
    [event.typeId, communityId, event.eventId],
  );
  return event;
}

async function openPhones(
  app: INestApplicationContext,
  { communityId }: Ground,
  { eventId, occurrenceId }: Event,
): Promise<string[]> {
  const reader = { accountId: newId(), role: 'owner' };
  return app.get(Transactions).inCommunity(communityId, async (tx) => {
    const tokens = Array.from({ length: scanners }, () => randomBytes(32).toString('base64url'));
    for (const token of tokens) {
      const offer = { doorId: occurrenceId, label: '計測', reader };
      const link = await app.get(RunDoorPhones, { strict: false }).offer(tx, eventId, offer);
      await app.get(StandAtDoor, { strict: false }).open(tx, link, token);
    }
    return tokens;
  });
}

/** Fresh tickets, one an order. */
async function sell({ pool, communityId }: Ground, event: Event, codes: number): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `with sold as (
       insert into ticketing.ticket_order (id, community_id, event_id, occurrence_id, member_id, ordered_by, state, lines, total, locale, ordered_at)
       select uuidv7(), $1, $2, $3, uuidv7(), uuidv7(), 'confirmed', '[]', 0, 'ja', now() from generate_series(1, $5) returning id)
     insert into ticketing.ticket (id, community_id, order_id, occurrence_id, ticket_type_id, price, serial, state, issued_at)
     select uuidv7(), $1, id, $3, $4, 0, 1, 'valid', now() from sold returning id`,
    [communityId, event.eventId, event.occurrenceId, event.typeId, codes],
  );
  await pool.query('analyze ticketing.ticket, ticketing.ticket_order');
  return rows.map(({ id }) => id);
}

type Reading = Event & { tokens: string[]; codes: number };

/** Readings per second; throws unless each code has let in one person. */
async function readAll(app: INestApplicationContext, ground: Ground, reading: Reading): Promise<number> {
  const tickets = await sell(ground, reading, reading.codes);
  const intake = app.get(ScanIntake, { strict: false });
  let admitted = 0;
  const perSecond = await twiceEach(tickets, async (ticketId, scanner) => {
    const scan = { nonce: newId(), ticketId, serial: 1, secondsAgo: 0, decided: 'asks' as const };
    const token = reading.tokens[scanner] ?? '';
    const [told] = await intake.take(ground.communityId, { token, scans: [scan], undone: [] });
    if (told?.verdict === 'admitted') admitted += 1;
    else if (told?.verdict !== 'already_in') throw new Error(`A reading was answered with ${told?.verdict}`);
  });
  if (admitted !== tickets.length) throw new Error(`${admitted} let in with ${tickets.length} codes`);
  return perSecond;
}

/** The least that writing each reading down could cost, and telling which was the first. */
async function updateAll({ pool }: Ground, bare: Pool, codes: number): Promise<number> {
  await pool.query('drop table if exists public.bare_ticket');
  await pool.query('create table public.bare_ticket (id uuid primary key, readings integer not null)');
  const { rows } = await pool.query<{ id: string }>(
    `insert into public.bare_ticket select uuidv7(), 0 from generate_series(1, $1) returning id`,
    [codes],
  );
  await pool.query('analyze public.bare_ticket');
  const text = `update public.bare_ticket set readings = readings + 1 where id = $1 returning readings`;
  let admitted = 0;
  const perSecond = await twiceEach(
    rows.map(({ id }) => id),
    async (id) => {
      const { rows: read } = await bare.query<{ readings: number }>({ name: 'bare', text, values: [id] });
      if (read[0]?.readings === 1) admitted += 1;
    },
  );
  if (admitted !== codes) throw new Error(`${admitted} let in with ${codes} codes`);
  return perSecond;
}

/** Has the scanners read each code twice, the second time right after the first. */
async function twiceEach(
  codes: readonly string[],
  read: (code: string, scanner: number) => Promise<void>,
): Promise<number> {
  const waiting = codes.flatMap((code) => [code, code]);
  const started = performance.now();
  const scan = async (scanner: number) => {
    for (let code = waiting.pop(); code; code = waiting.pop()) await read(code, scanner);
  };
  await Promise.all(Array.from({ length: scanners }, (_, scanner) => scan(scanner)));
  return (codes.length * 2 * 1_000) / (performance.now() - started);
}
