import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

import { missingOf, readSenderCard } from '../domain/sender-card.ts';
import type { SenderCard, SenderField } from '../domain/sender-card.ts';
import { SenderCardStore } from '../store/sender-card.store.ts';

/** The card with what the law still misses on it; `saved` false while it is only proposed from the community's profile. */
export type SenderCardReview = SenderCard & { missing: SenderField[]; saved: boolean };

/** The lines under every letter. Throws LETTER_TEXT_TOO_LONG. */
@Injectable()
export class SaveSenderCard {
  constructor(
    private readonly cards: SenderCardStore,
    private readonly community: CurrentCommunity,
  ) {}

  async run(tx: Tx, typed: SenderCard): Promise<SenderCardReview> {
    const card = unwrap(readSenderCard(typed));
    await this.cards.save(tx, card);
    return { ...card, missing: missingOf(card), saved: true };
  }

  async read(tx: Tx): Promise<SenderCardReview> {
    const saved = await this.cards.current(tx);
    if (saved) return { ...saved, missing: missingOf(saved), saved: true };
    const { operatorName, contactEmail } = await this.community.run(tx);
    return {
      senderName: operatorName.ja,
      postalAddress: '',
      contact: contactEmail,
      missing: missingOf(null),
      saved: false,
    };
  }
}
