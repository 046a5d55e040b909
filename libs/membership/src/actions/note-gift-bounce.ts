import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { giftOfMail } from '../domain/gift-mail.ts';
import { GiftStore } from '../store/gift.store.ts';
import { NoteGift } from './note-gift.ts';
import { PostGiftLetter } from './post-gift-letter.ts';

/** Writes down that the letter of a gift could not be delivered, and tells whoever gave it, who can send it elsewhere. */
@Injectable()
export class NoteGiftBounce {
  constructor(
    private readonly gifts: GiftStore,
    private readonly note: NoteGift,
    private readonly letters: PostGiftLetter,
  ) {}

  /** `about` is what the mail was about. A letter that was overtaken by another address, or by its gift's end, is nobody's matter. */
  async run(tx: Tx, about: string): Promise<void> {
    const mail = giftOfMail(about);
    const gift = mail && (await this.gifts.toChange(tx, mail.id));
    if (gift?.state !== 'sent' || gift.serial !== mail?.serial || gift.bouncedAt) return;
    await this.gifts.change(tx, gift.id, { bouncedAt: tx.now });
    await this.note.run(tx, gift.giverId, { kind: 'gift_bounced', gift });
    await this.letters.bounced(tx, gift);
  }
}
