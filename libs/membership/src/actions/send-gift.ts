import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { GiftEntity } from '../store/gift.entity.ts';
import { GiftStore } from '../store/gift.store.ts';
import { NoteGift } from './note-gift.ts';
import { WriteToRecipient } from './write-to-recipient.ts';

/** Sends the letter of a gift to the person for whom it is. */
@Injectable()
export class SendGift {
  constructor(
    private readonly gifts: GiftStore,
    private readonly letters: WriteToRecipient,
    private readonly note: NoteGift,
  ) {}

  /** Sends it if its day has come and it has not been sent. Twice is once: the row stays locked until the commit. */
  async whenDue(tx: Tx, giftId: string): Promise<void> {
    const gift = await this.gifts.toChange(tx, giftId);
    const due = gift?.sendOn && gift.sendOn <= tokyoDateOf(tx.now);
    if (gift?.state === 'ready' && due) await this.now(tx, gift);
  }

  /** All whose day has come. Answers how many were looked at. */
  async allDue(tx: Tx): Promise<number> {
    const due = await this.gifts.lettersDue(tx, tokyoDateOf(tx.now));
    for (const { id } of due) await this.whenDue(tx, id);
    return due.length;
  }

  /** The caller holds the gift. */
  async now(tx: Tx, gift: GiftEntity): Promise<void> {
    if (!gift.recipientEmail) return;
    await this.letters.run(tx, gift, gift.recipientEmail);
    await this.gifts.change(tx, gift.id, { state: 'sent', sentAt: tx.now });
    await this.note.run(tx, gift.giverId, { kind: 'gift_sent', gift });
  }
}
