import { newId, Refusal } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { cardPageRequested } from '../billing.events.ts';
import type { SubjectRef } from '../domain/offer.ts';
import { CardStore } from '../store/card.store.ts';
import { subjectLock } from '../store/customer-lock.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { cardPageView } from './card-page-view.ts';
import type { CardPageView } from './card-page-view.ts';

/** How long the same page is offered again instead of another one. */
const offeredAgain = 30 * 60_000;

/** Where the person comes back to; `{PAGE}` in the address is replaced by the page's id. */
export type CardWish = { subject: SubjectRef; locale: Locale; returnUrl: string };

/** Asks for Stripe's page on which another card is given. Nothing is charged on it. */
@Injectable()
export class ChangeCard {
  constructor(
    private readonly customers: CustomerStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly cards: CardStore,
  ) {}

  /** A double click gets the same page. Refuses `NO_SUBSCRIPTION` (conflict): then no card is charged. */
  async run(tx: Tx, { subject, locale, returnUrl }: CardWish): Promise<CardPageView> {
    await tx.lock(subjectLock(subject));
    const customer = await this.customers.ofSubject(tx, subject);
    const running = customer ? await this.subscriptions.unfinished(tx, customer.id) : [];
    if (!customer?.stripeCustomerId || running.length === 0) throw new Refusal('conflict', 'NO_SUBSCRIPTION');
    const after = new Date(tx.now.getTime() - offeredAgain);
    const again = await this.cards.unusedPage(tx, customer.id, after);
    if (again) return cardPageView(again);
    const id = newId();
    const page = await this.cards.savePage(tx, {
      ...{ id, communityId: tx.community, customerId: customer.id, state: 'requested', locale },
      returnUrl: returnUrl.replaceAll('{PAGE}', id),
      ...{ stripeSessionId: null, url: null, paymentMethodId: null, paid: 0, declineCode: null },
      ...{ createdAt: tx.now, settledAt: null },
    });
    await tx.emit(cardPageRequested, { cardPageId: id });
    return cardPageView(page);
  }
}
