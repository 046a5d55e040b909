import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { membershipGiftPaid } from '../membership.events.ts';
import { giftMachine } from '../domain/gift-states.ts';
import { GiftStore } from '../store/gift.store.ts';
import { NoteGift } from './note-gift.ts';

/** A gift that was ordered has been paid for: from now on it can be received. Once per gift. */
@Injectable()
export class TakeGiftPayment {
  constructor(
    private readonly gifts: GiftStore,
    private readonly note: NoteGift,
  ) {}

  /** Orders that are no gifts are left alone. */
  async run(tx: Tx, { orderId, paymentId }: { orderId: string; paymentId: string }): Promise<void> {
    const gift = await this.gifts.ofAttempt(tx, orderId);
    if (!gift || !giftMachine.may(gift.state, 'ready')) return;
    await this.gifts.change(tx, gift.id, { state: 'ready', paymentId, paidAt: tx.now });
    await this.note.run(tx, gift.giverId, { kind: 'gift_paid', gift });
    await tx.emit(membershipGiftPaid, { giftId: gift.id });
  }
}
