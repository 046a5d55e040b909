import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { StripeCursorEntity } from './stripe-cursor.entity.ts';
import { StripeEventEntity } from './stripe-event.entity.ts';
import type { StripeEventStatus } from './stripe-event.entity.ts';

/** How long one worker may hold an event before another may take it over. */
const lockLength = 120_000;

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

  find(tx: Tx, id: string): Promise<StripeEventEntity | null> {
    return tx.repo(StripeEventEntity).findOneBy({ id });
  }

  /** Takes an event that waits (or was given up and is wanted again), or whose worker has died. Null where somebody else has it or it is done. */
  async claim(tx: Tx, id: string): Promise<StripeEventEntity | null> {
    const taken = await tx.change(
      `update billing.stripe_event set status = 'processing', attempts = attempts + 1, locked_until = $2
       where id = $1 and (status in ('pending', 'failed', 'dead') or (status = 'processing' and locked_until < $3))`,
      [id, new Date(tx.now.getTime() + lockLength), tx.now],
    );
    return taken === 1 ? this.find(tx, id) : null;
  }

  async settle(tx: Tx, id: string, status: StripeEventStatus, outcome: string): Promise<void> {
    await tx.change(
      `update billing.stripe_event set status = $2, outcome = $3, handled_at = $4, locked_until = null where id = $1`,
      [id, status, outcome, tx.now],
    );
  }

  async postpone(tx: Tx, id: string, until: Date, error: string): Promise<void> {
    await tx.change(
      `update billing.stripe_event set status = 'failed', next_attempt_at = $2, last_error = $3, locked_until = null where id = $1`,
      [id, until, error.slice(0, 2_000)],
    );
  }

  /** Settles what came before facts were asked for: those facts contain it. */
  async settleCovered(tx: Tx, stripeCustomerId: string, before: Date): Promise<void> {
    await tx.change(
      `update billing.stripe_event set status = 'done', outcome = 'covered', handled_at = $3
       where stripe_customer_id = $1 and status in ('pending', 'failed') and received_at < $2`,
      [stripeCustomerId, before, tx.now],
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
  async communityOf(tx: Tx, event: StripeEventEntity): Promise<string | null> {
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
