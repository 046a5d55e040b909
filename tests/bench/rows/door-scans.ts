import { newId } from '@enishi/kernel';
import { Transactions } from '@enishi/platform';
import { RunDoorPhones, ScanIntake, StandAtDoor, TicketSigner } from '@enishi/ticketing';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { randomBytes } from 'node:crypto';
import { Pool } from 'pg';
import { askApi } from '../ask-api.ts';
import { type Ground, productOn } from '../ground.ts';
import { interleaved, median, report } from '../measured.ts';
import { startApi } from '../servers.ts';

const scanners = 32;
const fewestPerSecond = 300;
/** As many as the product has. */
const connections = 10;

/**
 * Row 16: thirty-two phones at one door, each code read twice at about the same time, a reading a sending as when a phone asks while somebody stands before
 * it, against one UPDATE of one row for each. Of each code one reading lets in. Then the same over HTTP with the signed codes of the tickets, a reading a
 * request, against the three hundred a second that a door must never wait for.
 */
export async function doorScans(ground: Ground, codes: number): Promise<boolean[]> {
  const app = await NestFactory.createApplicationContext(productOn(ground.environment), {
    logger: ['error'],
  });
  const bare = new Pool({ connectionString: ground.pool.options.connectionString, max: connections });
  // A connection that is still closing when the database is dropped says so; nothing waits for it any more.
  bare.on('error', () => undefined);
  const api = await startApi(ground);
  try {
    const event = await layOut(ground);
    const tokens = await openPhones(app, ground, event);
    const scan = () => readAll(ground, { ...event, codes, read: readsHere(app, ground, tokens) });
    const yardstick = () => updateAll(ground, bare, codes);
    await scan();
    await yardstick();
    const { ratio, ...detail } = await interleaved(5, scan, yardstick);
    const here = report({
      row: 16,
      name: 'door-scans',
      of: `scans per second of ${scanners} phones, ${codes} codes each read twice / one UPDATE of one row each; one success per code`,
      ...{ value: ratio, bar: 0.4, must: 'reach', detail },
    });
    const read = readsAt(app, api.url, tokens);
    const few = { ...event, codes: Math.ceil(codes / 3), read };
    const product = median([
      await readAll(ground, few),
      await readAll(ground, few),
      await readAll(ground, few),
    ]);
    const there = report({
      row: 16,
      name: 'door-scans-graphql',
      of: `the same over HTTP, each reading a request with the ticket's signed code / ${fewestPerSecond} a second`,
      value: product / fewestPerSecond,
      ...{ bar: 1, must: 'reach', detail: { product } },
    });
    return [here, there];
  } finally {
    await api.stop();
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

/** One reading of a ticket's code by one of the phones; answers with what the phone is told. */
type Read = (ticketId: string, scanner: number) => Promise<string | undefined>;

const readsHere = (app: INestApplicationContext, { communityId }: Ground, tokens: string[]): Read => {
  const intake = app.get(ScanIntake, { strict: false });
  return async (ticketId, scanner) => {
    const scan = { nonce: newId(), ticketId, serial: 1, secondsAgo: 0, decided: 'asks' as const };
    const [told] = await intake.take(communityId, {
      token: tokens[scanner] ?? '',
      scans: [scan],
      undone: [],
    });
    return told?.verdict;
  };
};

const taking = `mutation ($token: String!, $scans: [DoorScanInput!]!) {
  takeInScans(token: $token, scans: $scans, undone: []) { verdict } }`;

const readsAt = (app: INestApplicationContext, url: string, tokens: string[]): Read => {
  const signer = app.get(TicketSigner, { strict: false });
  return async (ticketId, scanner) => {
    const code = signer.code({ ticketId, serial: 1 });
    const scans = [{ nonce: newId(), code, secondsAgo: 0, decided: 'asks' }];
    const variables = { token: tokens[scanner] ?? '', scans };
    const { takeInScans } = await askApi<{ takeInScans: { verdict: string }[] }>(url, '', {
      query: taking,
      variables,
    });
    return takeInScans[0]?.verdict;
  };
};

/** Readings per second; throws unless each code has let in one person. */
async function readAll(ground: Ground, reading: Event & { codes: number; read: Read }): Promise<number> {
  const tickets = await sell(ground, reading, reading.codes);
  let admitted = 0;
  const perSecond = await twiceEach(tickets, async (ticketId, scanner) => {
    const verdict = await reading.read(ticketId, scanner);
    if (verdict === 'admitted') admitted += 1;
    else if (verdict !== 'already_in') throw new Error(`A reading was answered with ${verdict}`);
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
