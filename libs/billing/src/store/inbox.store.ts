import { changedTogether, changeRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { StripeCursorEntity } from './stripe-cursor.entity.ts';
import { StripeEventEntity } from './stripe-event.entity.ts';

/** How long one worker may hold an event before another may take it over. */
const lockLength = 120_000;

/** What working on an event needs to know of it. */
export type ClaimedEvent = Pick<
  StripeEventEntity,
  | 'id'
  | 'stripeEventId'
  | 'type'
  | 'objectType'
  | 'stripeCustomerId'
  | 'stripeCreatedAt'
  | 'receivedAt'
  | 'payload'
  | 'attempts'
>;

/** An event that was taken to be worked on, and the others about its customer that were taken with it. */
export type ClaimedEvents = { readonly event: ClaimedEvent; readonly alongside: readonly ClaimedEvent[] };

/** An event that waits, and Stripe's customer whom it is about. */
type Waiting = { id: string; customer: string | null };

/** How work on events ended: `done`, or `ignored` because they are not about one of our customers. */
export type EventEnding = { status: 'done' | 'ignored'; outcome: string };

/** The Stripe inbox. All of it belongs to the system: an event names no community. */
@Injectable()
export class InboxStore {
  /** True where the event was not known yet. */
  async add(tx: Tx, event: StripeEventEntity): Promise<boolean> {
    const added = await tx.query<{ id: string }>(
      `insert into billing.stripe_event (id, stripe_event_id, type, api_version, livemode, object_type, object_id,
         stripe_customer_id, stripe_created_at, received_at, payload, payload_sha256, status, source, attempts, next_attempt_at, outcome)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 0, $10, $15)
       on conflict on constraint stripe_event_id do nothing returning id`,
      [
        event.id,
        event.stripeEventId,
        event.type,
        event.apiVersion,
        event.livemode,
        event.objectType,
        event.objectId,
        event.stripeCustomerId,
        event.stripeCreatedAt,
        event.receivedAt,
        JSON.stringify(event.payload),
        event.payloadSha256,
        event.status,
        event.source,
        event.outcome,
      ],
    );
    return added.length === 1;
  }

  /**
   * Takes an event that waits (or was given up and is wanted again), or whose worker has died, and with it whatever else
   * waits about the same Stripe customer: one look answers them all. Where others wait too, so many customers at most are
   * taken at once, the oldest first. None where somebody else has the event or it is done.
   */
  async claim(tx: Tx, id: string, most = 1): Promise<ClaimedEvents[]> {
    const [waits] = await tx.query<Waiting>(
      `select id, stripe_customer_id "customer" from billing.stripe_event
       where id = $1 and (status in ('pending', 'failed', 'dead') or (status = 'processing' and locked_until < $2))`,
      [id, tx.now],
    );
    if (!waits) return [];
    // One after the other: two who take at the same moment would part what belongs together.
    await tx.lock('billing.inbox');
    const others = waits.customer && most > 1 ? await this.longestWaiting(tx, waits.customer, most - 1) : [];
    return this.take(tx, [waits, ...others], id);
  }

  /** One event each of other customers whom nobody is looking at, or whoever did has died. */
  private longestWaiting(tx: Tx, besides: string, most: number): Promise<Waiting[]> {
    return tx.query<Waiting>(
      `select distinct on (stripe_customer_id) id, stripe_customer_id "customer" from (
         select id, stripe_customer_id, next_attempt_at from billing.stripe_event
         where (status = 'pending' or (status = 'processing' and locked_until < $3)) and stripe_customer_id <> $2
         order by next_attempt_at limit 3 * $1) oldest
       order by stripe_customer_id, next_attempt_at limit $1`,
      [most, besides, tx.now],
    );
  }

  /** Takes events, and what waits beside each. An event that was given up is taken only if it is `wanted`. */
  private async take(
    tx: Tx,
    waiting: readonly Waiting[],
    wanted: string | null = null,
  ): Promise<ClaimedEvents[]> {
    const ids = waiting.map(({ id }) => id);
    const customers = waiting.flatMap(({ customer }) => customer ?? []);
    const taken = await tx.query<ClaimedEvent>(
      `update billing.stripe_event event
       set status = 'processing', locked_until = $2, attempts = event.attempts + (event.id = any($1))::int
       where (event.id = any($1)
           or (event.stripe_customer_id = any($5) and event.status in ('pending', 'processing', 'failed')))
         and (event.status in ('pending', 'failed')
           or (event.status = 'processing' and event.locked_until < $3)
           or (event.status = 'dead' and event.id = $4))
       returning event.id, event.stripe_event_id "stripeEventId", event.type, event.object_type "objectType",
         event.stripe_customer_id "stripeCustomerId", event.stripe_created_at "stripeCreatedAt",
         event.received_at "receivedAt", event.payload, event.attempts`,
      [ids, new Date(tx.now.getTime() + lockLength), tx.now, wanted, customers],
    );
    const led = ids.flatMap((id) => taken.find((one) => one.id === id) ?? []);
    const isBeside = (event: ClaimedEvent) => (one: ClaimedEvent) =>
      one !== event && event.stripeCustomerId !== null && one.stripeCustomerId === event.stripeCustomerId;
    const claims = led.map((event) => ({ event, alongside: taken.filter(isBeside(event)) }));
    const claimed = new Set(claims.flatMap(({ event, alongside }) => [event, ...alongside]));
    await this.letGo(
      tx,
      taken.filter((one) => !claimed.has(one)),
    );
    return claims;
  }

  /** Ends the work on events: one look answered the one that was worked on, and covers those taken with it. */
  async settle(tx: Tx, { event, alongside }: ClaimedEvents, ending: EventEnding): Promise<void> {
    const beside = ending.status === 'done' ? { status: 'done' as const, outcome: 'covered' } : ending;
    await settleEvents(tx, [{ id: event.id, ...ending }, ...alongside.map(({ id }) => ({ id, ...beside }))]);
  }

  /** Gives an event up for a person to look at. */
  async giveUp(tx: Tx, id: string, error: string): Promise<void> {
    await tx.change(
      `update billing.stripe_event set status = 'dead', outcome = $2, handled_at = $3, locked_until = null where id = $1`,
      [id, error.slice(0, 500), tx.now],
    );
  }

  async postpone(tx: Tx, id: string, until: Date, error: string): Promise<void> {
    await tx.change(
      `update billing.stripe_event set status = 'failed', next_attempt_at = $2, last_error = $3, locked_until = null where id = $1`,
      [id, until, error.slice(0, 2_000)],
    );
  }

  /** Lets go of what was taken alongside an event that failed: each has tries and times of its own. */
  async letGo(tx: Tx, alongside: readonly ClaimedEvent[]): Promise<void> {
    if (alongside.length === 0) return;
    await tx.change(
      `update billing.stripe_event set status = case attempts when 0 then 'pending' else 'failed' end, locked_until = null
       where id = any($1) and status = 'processing'`,
      [alongside.map(({ id }) => id)],
    );
  }

  /** Events whose time has come, oldest first. */
  async due(tx: Tx, most: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select id from billing.stripe_event
       where (status in ('pending', 'failed') and next_attempt_at <= $1) or (status = 'processing' and locked_until < $1)
       order by next_attempt_at limit $2`,
      [tx.now, most],
    );
    return rows.map(({ id }) => id);
  }

  /** The community an event belongs to, by its customer or else by the metadata that we wrote; null for strangers'. */
  async communityOf(tx: Tx, event: ClaimedEvent): Promise<string | null> {
    const metadata = (event.payload as { metadata?: Record<string, string> } | null)?.metadata;
    const [row] = await tx.query<{ id: string }>(
      `select community_id as id from billing.stripe_customer where stripe_customer_id = $1
       union all select id from platform.tenant where id::text = $2 limit 1`,
      [event.stripeCustomerId, metadata?.['community'] ?? null],
    );
    return row?.id ?? null;
  }

  /** Which of these Stripe event ids lie in the inbox. */
  async known(tx: Tx, stripeEventIds: string[]): Promise<Set<string>> {
    const rows = await tx.repo(StripeEventEntity).find({
      select: { stripeEventId: true },
      where: { stripeEventId: In(stripeEventIds) },
    });
    return new Set(rows.map((row) => row.stripeEventId));
  }

  /** Removes payloads (personal data) older than the given instant; the envelope and hash stay. */
  purgePayloads(tx: Tx, before: Date): Promise<number> {
    return tx.change(
      `update billing.stripe_event set payload = null
       where payload is not null and received_at < $1 and status in ('done', 'ignored')`,
      [before],
    );
  }

  /** Removes what events said of a customer who is to be forgotten; the envelope and hash stay. */
  purgePayloadsOf(tx: Tx, stripeCustomerId: string): Promise<number> {
    return tx.change(
      'update billing.stripe_event set payload = null where payload is not null and stripe_customer_id = $1',
      [stripeCustomerId],
    );
  }

  async cursor(tx: Tx, name: string): Promise<Date | null> {
    const row = await tx.repo(StripeCursorEntity).findOneBy({ name });
    return row?.reachedAt ?? null;
  }

  async moveCursor(tx: Tx, name: string, reachedAt: Date): Promise<void> {
    await tx.repo(StripeCursorEntity).save({ name, reachedAt });
  }

  /** Oldest unhandled age in seconds, and how many were given up. */
  async health(tx: Tx): Promise<{ oldestUnhandledSeconds: number; dead: number; unhandled: number }> {
    const [row] = await tx.query<{ oldest: Date | null; unhandled: number; dead: number }>(
      `select min(received_at) filter (where status in ('pending', 'processing', 'failed')) as oldest,
              count(*) filter (where status in ('pending', 'processing', 'failed'))::int as unhandled,
              count(*) filter (where status = 'dead')::int as dead
       from billing.stripe_event`,
    );
    const oldest = row?.oldest ? (tx.now.getTime() - row.oldest.getTime()) / 1_000 : 0;
    return {
      oldestUnhandledSeconds: Math.round(oldest),
      dead: row?.dead ?? 0,
      unhandled: row?.unhandled ?? 0,
    };
  }
}

const settleEvents = changedTogether((tx, settled: readonly (readonly ({ id: string } & EventEnding)[])[]) =>
  changeRows(
    tx,
    StripeEventEntity,
    settled.flat().map((event) => ({ ...event, handledAt: tx.now, lockedUntil: null })),
    ['id'],
  ),
);
