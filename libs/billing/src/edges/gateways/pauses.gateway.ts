import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';

import { instantSeconds } from '../../domain/instant-seconds.ts';
import { collectsAgainAt } from '../../domain/pause.ts';
import type { Pause, SettledPause } from '../../domain/pause.ts';
import { StripeConnection, StripeSaidNo } from './stripe-connection.ts';
import { changedNow, SubscriptionChangesGateway } from './subscription-changes.gateway.ts';
import type { ChangedNow } from './subscription-changes.gateway.ts';

/** Which subscription, and the id of our intention: the idempotency key of every step. */
export type PauseStep = { stripeSubscriptionId: string; changeId: string };

/**
 * Pauses the collection at Stripe (docs.stripe.com/billing/subscriptions/pause-payment): the subscription goes on, its
 * invoices are void, so that nobody owes them afterwards. It is told at once and takes effect with the next invoice.
 */
@Injectable()
export class PausesGateway {
  constructor(
    private readonly connection: StripeConnection,
    private readonly changes: SubscriptionChangesGateway,
  ) {}

  /**
   * From the end of what is paid on. Throws StripeSaidNo where the period that was to be the first without a charge has begun
   * already: then its fee is on its way, and the person did not agree to a pause from a later day.
   */
  async begin({ stripeSubscriptionId, changeId }: PauseStep, { from, until }: SettledPause): Promise<void> {
    const { items, pause_collection: rests } = await this.changes.release(stripeSubscriptionId, changeId);
    const again = instantSeconds(collectsAgainAt(until));
    if (rests?.resumes_at === again) return;
    if (items.data[0]?.current_period_end !== instantSeconds(from))
      throw new StripeSaidNo('renewed_first', 'The period that was to be paused has begun.');
    await this.change(
      stripeSubscriptionId,
      {
        cancel_at_period_end: false,
        pause_collection: { behavior: 'void', resumes_at: again },
        metadata: { pause: `${from.toISOString()}/${until.toISOString()}` },
      },
      `${changeId}:pause`,
    );
  }

  /** Collects as before. */
  async takeBack({ stripeSubscriptionId, changeId }: PauseStep): Promise<void> {
    await this.change(stripeSubscriptionId, collecting, `${changeId}:collect`);
  }

  /**
   * Begins a new period now and charges it whole, which ends a discount; nothing of the period that was not paid is credited. Where
   * the holder of the card is asked and `mayWait`, the new period waits for its invoice. What waits may not say that collection goes on
   * (docs.stripe.com/billing/subscriptions/pending-updates), so that is said before, and {@link restOn} takes it back where nothing comes
   * of it. Where it may not wait, both are said at once: StripeSaidNo is thrown and nothing has changed.
   */
  async resume({ stripeSubscriptionId, changeId }: PauseStep, mayWait: boolean): Promise<ChangedNow> {
    await this.voidDrafts(stripeSubscriptionId, changeId);
    if (mayWait) await this.change(stripeSubscriptionId, { pause_collection: '' }, `${changeId}:collect`);
    const resumed = await this.change(
      stripeSubscriptionId,
      {
        discounts: '',
        billing_cycle_anchor: { type: 'now' },
        proration_behavior: 'none',
        ...(mayWait
          ? { payment_behavior: 'pending_if_incomplete' }
          : { ...collecting, payment_behavior: 'error_if_incomplete' }),
        expand: ['latest_invoice'],
      },
      changeId,
    );
    return changedNow(resumed);
  }

  /**
   * Takes a pause up again that was to end early; `until` is null for one that ends when somebody says so. Where a period has begun
   * meanwhile, what is not paid of it is owed by nobody.
   */
  async restOn({ stripeSubscriptionId, changeId }: PauseStep, { from, until }: Pause): Promise<void> {
    const { pause_collection: rests } = await this.changes.look(stripeSubscriptionId);
    if (!rests)
      await this.change(
        stripeSubscriptionId,
        {
          pause_collection: {
            behavior: 'void',
            ...(until ? { resumes_at: instantSeconds(collectsAgainAt(until)) } : {}),
          },
          metadata: { pause: until ? `${from.toISOString()}/${until.toISOString()}` : '' },
        },
        `${changeId}:rest`,
      );
    await this.voidDrafts(stripeSubscriptionId, changeId);
    await this.changes.voidOpenInvoices(stripeSubscriptionId, changeId, from);
  }

  /** Within the first hour of a period its invoice is a draft, which would be charged once collection goes on. */
  private async voidDrafts(stripeSubscriptionId: string, changeId: string): Promise<void> {
    const drafts = await this.connection.ask((stripe) =>
      stripe.invoices.list({ subscription: stripeSubscriptionId, status: 'draft', limit: 100 }),
    );
    for (const { id } of drafts.data) {
      const open = await this.connection.ask((stripe) =>
        stripe.invoices.finalizeInvoice(
          id,
          { auto_advance: false },
          { idempotencyKey: `${changeId}:${id}:final` },
        ),
      );
      if (open.status !== 'open') continue;
      await this.connection.ask((stripe) =>
        stripe.invoices.voidInvoice(id, {}, { idempotencyKey: `${changeId}:${id}:void` }),
      );
    }
  }

  private change(
    id: string,
    changes: Stripe.SubscriptionUpdateParams,
    idempotencyKey: string,
  ): Promise<Stripe.Subscription> {
    return this.connection.ask((stripe) => stripe.subscriptions.update(id, changes, { idempotencyKey }));
  }
}

/** Stripe takes an empty value for "no longer". */
const collecting = { pause_collection: '', metadata: { pause: '' } } as const;
