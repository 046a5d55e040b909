import { tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { expiryOn, lastDayOf } from '../domain/card.ts';
import type { SubjectRef } from '../domain/offer.ts';
import { CardStore } from '../store/card.store.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';

/** The card that a subject pays with. */
export type CardView = {
  brand: string;
  last4: string;
  expMonth: number;
  expYear: number;
  lastDay: TokyoDate;
  expiry: 'valid' | 'soon' | 'expired';
};

/** Reads which card a subject pays with. */
@Injectable()
export class CardOf {
  constructor(
    private readonly customers: CustomerStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly cards: CardStore,
  ) {}

  /** Null where nothing is charged any more: then no card is in use. */
  async run(tx: Tx, subject: SubjectRef): Promise<CardView | null> {
    const customer = await this.customers.ofSubject(tx, subject);
    if (!customer || (await this.subscriptions.unfinished(tx, customer.id)).length === 0) return null;
    const card = await this.cards.of(tx, customer.id);
    if (!card) return null;
    const { brand, last4, expMonth, expYear } = card;
    const expiry = expiryOn(card, tokyoDateOf(tx.now));
    return { brand, last4, expMonth, expYear, lastDay: lastDayOf(card), expiry };
  }
}
