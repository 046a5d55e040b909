import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { giftMachine } from '../domain/gift-states.ts';
import { GiftStore } from '../store/gift.store.ts';
import { NoteGift } from './note-gift.ts';

/**
 * The money of a gift went back in full, whoever asked for it: a gift that waits cannot be received any more. One that was received
 * stays with its recipient, who has paid nothing wrongly; ending it is a decision of its own.
 */
@Injectable()
export class NoteGiftRefund {
  constructor(
    private readonly gifts: GiftStore,
    private readonly note: NoteGift,
  ) {}

  async run(tx: Tx, { paymentId, full }: { paymentId: string; full: boolean }): Promise<void> {
    const gift = full ? await this.gifts.ofPayment(tx, paymentId) : null;
    if (!gift || gift.state === 'received' || !giftMachine.may(gift.state, 'refunded')) return;
    await this.gifts.change(tx, gift.id, {
      ...{ state: 'refunded', recipientEmail: null, returnReason: gift.returnReason ?? 'elsewhere' },
      returnedAt: gift.returnedAt ?? tx.now,
    });
    await this.note.run(tx, gift.giverId, { kind: 'gift_refunded', gift, amount: gift.amount });
  }
}
