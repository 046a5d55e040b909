import { createHash, randomBytes } from 'node:crypto';
import { newId } from '@enishi/kernel';
import { PurchaseIntake } from '@enishi/ticketing';
import type { INestApplicationContext } from '@nestjs/common';
import { askApi } from '../ask-api.ts';
import type { Ground } from '../ground.ts';
import type { OnSale } from './sale-ground.ts';

const origin = { communitySlug: 'bench', locale: 'ja' as const, ip: '192.0.2.1', userAgent: 'bench' };

/** Somebody who buys one ticket; `press` is made with the page, so that a press which is repeated is the same hold. */
export type Buyer = { memberId: string; session: string; press: string };

export async function membersOf({ pool, communityId }: Ground): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    'select id from membership.member where community_id = $1 order by id',
    [communityId],
  );
  return rows.map(({ id }) => id);
}

/** Members as people who are signed in, by member. */
export async function signIn({ pool, communityId }: Ground): Promise<ReadonlyMap<string, string>> {
  const members = await membersOf({ pool, communityId } as Ground);
  const tokens = members.map(() => randomBytes(32).toString('base64url'));
  await pool.query(
    `insert into identity.account (id, email, email_key, locale, created_at)
     select account_id, email, email, 'ja', now() from membership.member where community_id = $1 on conflict do nothing`,
    [communityId],
  );
  await pool.query(
    `insert into identity.session (id, account_id, token_hash, means, context, created_at, last_seen_at, expires_at)
     select uuidv7(), m.account_id, t.hash, 'email_link', '{}', now(), now(), now() + interval '1 day'
       from unnest($1::uuid[], $2::bytea[]) t (member_id, hash) join membership.member m on m.id = t.member_id`,
    [members, tokens.map((token) => createHash('sha256').update(token).digest())],
  );
  await pool.query('analyze identity.account, identity.session');
  return new Map(members.map((id, at) => [id, tokens[at]!]));
}

/** The one press by which tickets that cost nothing are booked, in this process. */
export async function pressHere(
  app: INestApplicationContext,
  { communityId }: Ground,
  { occurrenceId, typeId, memberId }: OnSale & { memberId: string },
): Promise<void> {
  const wish = { occurrenceId, lines: [{ typeId, quantity: 1 }], press: newId() };
  await app.get(PurchaseIntake, { strict: false }).book(communityId, memberId, wish);
}

/** The three presses of a purchase in this process: choosing, reading the page with the final button, and pressing it. */
export async function buyHere(
  app: INestApplicationContext,
  { communityId }: Ground,
  { occurrenceId, typeId, memberId }: OnSale & { memberId: string },
): Promise<void> {
  const intake = app.get(PurchaseIntake, { strict: false });
  const wish = { occurrenceId, lines: [{ typeId, quantity: 1 }], press: newId() };
  const id = await intake.hold(communityId, memberId, wish);
  await orderHere(app, communityId, { memberId, id });
}

/** The last two of them. */
export async function orderHere(
  app: INestApplicationContext,
  communityId: string,
  { memberId, id }: { memberId: string; id: string },
): Promise<void> {
  const intake = app.get(PurchaseIntake, { strict: false });
  const { disclosure } = await intake.review(communityId, memberId, { id });
  await intake.order(communityId, memberId, { id, fingerprint: disclosure?.fingerprint ?? '' }, origin);
}

const holding = `mutation ($date: ID!, $lines: [TicketLineInput!]!, $press: String!) {
  holdTickets(occurrenceId: $date, lines: $lines, press: $press) }`;
const reading = `query ($id: ID!) {
  ticketPurchase(id: $id) { stage total expiresAt review { fingerprint disclosure { heading { ja } body { ja } } buttonLabel { ja } } } }`;
const ordering = `mutation ($id: ID!, $fingerprint: String!) { orderTickets(id: $id, fingerprint: $fingerprint) }`;

const booking = `mutation ($date: ID!, $lines: [TicketLineInput!]!, $press: String!) {
  bookFreeTickets(occurrenceId: $date, lines: $lines, press: $press) }`;

/** The one press over HTTP. Pressed again it is the same order. */
export async function pressAt(
  url: string,
  { occurrenceId, typeId }: OnSale,
  { session, press }: Buyer,
): Promise<void> {
  const lines = [{ typeId, quantity: 1 }];
  await askApi(url, session, { query: booking, variables: { date: occurrenceId, lines, press } });
}

/** The three presses over HTTP. Where one was pressed before, it goes on from there. */
export async function buyAt(
  url: string,
  { occurrenceId, typeId }: OnSale,
  { session, press }: Buyer,
): Promise<void> {
  const { holdTickets: id } = await askApi<{ holdTickets: string }>(url, session, {
    query: holding,
    variables: { date: occurrenceId, lines: [{ typeId, quantity: 1 }], press },
  });
  const { ticketPurchase } = await askApi<{
    ticketPurchase: { stage: string; review: { fingerprint: string } | null };
  }>(url, session, { query: reading, variables: { id } });
  if (ticketPurchase.stage === 'confirmed') return;
  const { fingerprint = '' } = ticketPurchase.review ?? {};
  await askApi(url, session, { query: ordering, variables: { id, fingerprint } });
}

const atCounter = `mutation ($date: ID!, $lines: [TicketLineInput!]!, $member: ID!, $press: String!, $total: Yen!) {
  bookAtCounter(occurrenceId: $date, lines: $lines, memberId: $member, press: $press, total: $total, pays: cash) }`;

/** A clerk's press at the counter, with the cash in the hand: places, order, ticket, payment and books in one commit. Pressed again it is the same order. */
export async function bookAt(
  url: string,
  { occurrenceId, typeId }: OnSale,
  { memberId, press }: Buyer,
  { session, total }: { session: string; total: number },
): Promise<void> {
  const lines = [{ typeId, quantity: 1 }];
  const variables = { date: occurrenceId, lines, member: memberId, press, total };
  await askApi(url, session, { query: atCounter, variables }, '/desk/graphql');
}
