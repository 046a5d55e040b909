import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { StripeWish } from '../domain/decision.ts';
import type { LiveFacts } from '../domain/live-facts.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { ChangeSubscription } from './change-subscription.ts';
import { GiveBack } from './give-back.ts';
import { SettleConfirmation } from './settle-confirmation.ts';
import { TakeCard } from './take-card.ts';

/** Turns what a decision wants done at Stripe into intentions. A wish repeated is an intention kept once. */
@Injectable()
export class RecordStripeWishes {
  constructor(
    private readonly subscriptions: SubscriptionStore,
    private readonly giveBack: GiveBack,
    private readonly change: ChangeSubscription,
    private readonly cards: TakeCard,
    private readonly confirmations: SettleConfirmation,
  ) {}

  /** What people did on the pages of Stripe and of their bank: cards that were given are to be put in place, changes are confirmed. */
  async answered(
    tx: Tx,
    customerId: string,
    { sessions, invoices }: Pick<LiveFacts, 'sessions' | 'invoices'>,
  ): Promise<void> {
    await this.cards.seen(tx, customerId, sessions);
    await this.confirmations.run(tx, customerId, invoices);
  }

  async run(tx: Tx, customerId: string, wishes: readonly StripeWish[]): Promise<void> {
    for (const wish of wishes) {
      if (wish.kind === 'cancel_duplicate') await this.cancel(tx, customerId, wish.stripeSubscriptionId);
      else await this.giveBack.run(tx, { ...wish, customerId, origin: 'duplicate' });
    }
  }

  private async cancel(tx: Tx, customerId: string, stripeSubscriptionId: string): Promise<void> {
    if (await this.subscriptions.hasStandingChange(tx, stripeSubscriptionId, 'cancel_now')) return;
    await this.change.run(tx, {
      customerId,
      stripeSubscriptionId,
      kind: 'cancel_now',
      because: 'duplicate',
    });
  }
}
