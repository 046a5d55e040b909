import { Injectable } from '@nestjs/common';

import type { HeardEvent } from '../../domain/heard-events.ts';
import { instantSeconds } from '../../domain/instant-seconds.ts';
import type { LiveBalance } from '../../domain/live-facts.ts';
import { StripeConnection } from './stripe-connection.ts';
import { envelopeFrom } from './stripe-envelope.ts';
import type { StripeEnvelope } from './stripe-envelope.ts';
import { balanceFrom, idOf } from './stripe-translation.ts';

/** Movements that sales, their refunds and disputes cause; Stripe's own fees and the like are not ours to tie out. */
const saleMovements = [
  'charge',
  'payment',
  'refund',
  'payment_refund',
  'refund_failure',
  'payment_failure_refund',
  'adjustment',
];

/** What a charge (customer) or a refund (its charge) tells about where the money came from. */
type MovementSource = { customer?: string | { id: string } | null; charge?: string | { id: string } | null };

/** A movement on the balance with the Stripe customer or at least the charge it came from. */
export type BalanceMovement = LiveBalance & {
  readonly type: string;
  readonly stripeCustomerId: string | null;
  readonly chargeId: string | null;
};

/** Walks over Stripe's account-wide lists, for the runs that look for what was missed. */
@Injectable()
export class StripeListsGateway {
  constructor(private readonly connection: StripeConnection) {}

  /** A page of the events of some types since an instant, newest first; `after` = the last one of the page before. Stripe keeps thirty days. */
  async eventsSince(
    types: readonly HeardEvent[],
    since: Date,
    after: string | null,
  ): Promise<{ events: StripeEnvelope[]; more: boolean }> {
    const page = await this.connection.ask((stripe) =>
      stripe.events.list({
        created: { gte: instantSeconds(since) },
        types: [...types],
        limit: 100,
        ...(after ? { starting_after: after } : {}),
      }),
    );
    return {
      events: page.data.map((event) => envelopeFrom(event, JSON.stringify(event))),
      more: page.has_more,
    };
  }

  /** Customers with a subscription that has not ended. */
  async customersWithSubscriptions(): Promise<Set<string>> {
    const subscriptions = await this.connection.ask((stripe) =>
      stripe.subscriptions.list({ limit: 100 }).autoPagingToArray({ limit: 10_000 }),
    );
    return new Set(
      subscriptions.map((subscription) => idOf(subscription.customer)).filter((id) => id !== null),
    );
  }

  /** Movements of sales and refunds between two instants. */
  async movements(from: Date, to: Date): Promise<BalanceMovement[]> {
    const rows = await this.connection.ask((stripe) =>
      stripe.balanceTransactions
        .list({
          created: { gte: instantSeconds(from), lt: instantSeconds(to) },
          limit: 100,
          expand: ['data.source'],
        })
        .autoPagingToArray({ limit: 10_000 }),
    );
    return rows
      .filter((row) => saleMovements.includes(row.type))
      .map((row) => {
        const source = (typeof row.source === 'string' ? {} : (row.source ?? {})) as MovementSource;
        return {
          ...balanceFrom(row)!,
          type: row.type,
          stripeCustomerId: idOf(source.customer),
          chargeId: idOf(source.charge),
        };
      });
  }
}
