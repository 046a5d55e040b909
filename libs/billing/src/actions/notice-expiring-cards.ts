import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { cardExpiring } from '../billing.events.ts';
import { expiryNoticeDays, expiryOn } from '../domain/card.ts';
import { CardStore } from '../store/card.store.ts';

/**
 * Notices cards that expire within about a month while their holders go on paying, once per card: most failed renewals are
 * expired cards, and this is the mail that prevents them. A day on which it did not run is made up for on the next.
 */
@Injectable()
export class NoticeExpiringCards {
  constructor(private readonly cards: CardStore) {}

  /** Answers how many were noticed. A card that has expired already is not told of again: its renewal will fail and be told. */
  async run(tx: Tx): Promise<number> {
    const today = tokyoDateOf(tx.now);
    const near = await this.cards.expiringBy(tx, addDays(today, expiryNoticeDays));
    for (const { customerId, subject, ...card } of near) {
      await this.cards.noteExpiryTold(tx, customerId);
      const { brand, last4, expMonth, expYear } = card;
      if (expiryOn(card, today) === 'soon')
        await tx.emit(cardExpiring, { subject, brand, last4, expMonth, expYear });
    }
    return near.length;
  }
}
