import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { cardGiven } from '../billing.events.ts';
import { cardPageMachine } from '../domain/card-page-states.ts';
import type { LiveSession } from '../domain/live-facts.ts';
import type { CardPageEntity } from '../store/card-page.entity.ts';
import { CardStore } from '../store/card.store.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { PaymentStore } from '../store/payment.store.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';

/** Everything needed to put a new card in place. */
export type CardPlan = {
  page: CardPageEntity;
  stripeCustomerId: string;
  stripeSubscriptionIds: string[];
  /** Invoices that could not be charged to the card before, oldest first. */
  overdueInvoiceIds: string[];
};

/** What became of putting it in place: yen paid with it at once, and why another overdue fee could not be. */
export type CardOutcome = { paid: number; declineCode: string | null };

/** The transactional steps around a page for another card. */
@Injectable()
export class TakeCard {
  constructor(
    private readonly cards: CardStore,
    private readonly customers: CustomerStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly payments: PaymentStore,
  ) {}

  /** A page that is to be opened, with Stripe's customer; null where that has been done. */
  async toOpen(tx: Tx, id: string): Promise<{ page: CardPageEntity; stripeCustomerId: string } | null> {
    const page = await this.cards.page(tx, id);
    if (page?.state !== 'requested') return null;
    const customer = await this.customers.find(tx, page.customerId);
    return customer?.stripeCustomerId ? { page, stripeCustomerId: customer.stripeCustomerId } : null;
  }

  async opened(tx: Tx, page: CardPageEntity, at: { sessionId: string; url: string | null }): Promise<void> {
    await this.cards.savePage(tx, { ...page, state: 'open', stripeSessionId: at.sessionId, url: at.url });
  }

  async refused(tx: Tx, page: CardPageEntity): Promise<void> {
    await this.cards.savePage(tx, { ...page, state: 'failed', settledAt: tx.now });
  }

  /** What Stripe says of the pages that were open: a card was given, or the page has run out. */
  async seen(tx: Tx, customerId: string, sessions: readonly LiveSession[]): Promise<void> {
    if (sessions.length === 0) return;
    for (const page of await this.cards.openPages(tx, customerId)) {
      const session = sessions.find(({ stripeId }) => stripeId === page.stripeSessionId);
      if (!session || session.status === 'open') continue;
      const state = session.givenMethodId ? 'given' : 'expired';
      if (!cardPageMachine.may(page.state, state)) continue;
      await this.cards.savePage(tx, { ...page, state, paymentMethodId: session.givenMethodId });
      if (state === 'given') await tx.emit(cardGiven, { cardPageId: page.id });
    }
  }

  /** Null where the card is in place already. */
  async plan(tx: Tx, id: string): Promise<CardPlan | null> {
    const page = await this.cards.page(tx, id);
    if (page?.state !== 'given') return null;
    const customer = await this.customers.find(tx, page.customerId);
    if (!customer?.stripeCustomerId) return null;
    const running = await this.subscriptions.unfinished(tx, customer.id);
    const stripeSubscriptionIds = running.map(({ stripeId }) => stripeId);
    const overdue = await this.payments.overdueOf(tx, customer.id, stripeSubscriptionIds);
    return {
      page,
      stripeCustomerId: customer.stripeCustomerId,
      stripeSubscriptionIds,
      overdueInvoiceIds: overdue.map(({ stripeInvoiceId }) => stripeInvoiceId),
    };
  }

  async settled(tx: Tx, page: CardPageEntity, outcome: CardOutcome | null): Promise<void> {
    const state = outcome ? 'done' : 'failed';
    await this.cards.savePage(tx, { ...page, ...outcome, state, settledAt: tx.now });
  }
}
