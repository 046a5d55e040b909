import { Injectable } from '@nestjs/common';
import { paid, refunded } from '@enishi/billing';
import type { Paid, Refunded } from '@enishi/billing';
import { Follows, Joins, mailRefused } from '@enishi/platform';
import type { MailRefused, Tx } from '@enishi/platform';
import { NoteGiftBounce } from '../../actions/note-gift-bounce.ts';
import { NoteGiftRefund } from '../../actions/note-gift-refund.ts';
import { PostGiftLetter } from '../../actions/post-gift-letter.ts';
import { SendGift } from '../../actions/send-gift.ts';
import { TakeGiftPayment } from '../../actions/take-gift-payment.ts';
import {
  membershipGiftEnding,
  membershipGiftPaid,
  membershipGiftReceived,
  membershipGiftReturning,
} from '../../membership.events.ts';
import type { GiftEnding, GiftPaid, GiftReceived, GiftReturning } from '../../membership.events.ts';

/** Gifts follow their money in the transaction that writes it down; letters follow them. */
@Injectable()
export class GiftReactions {
  constructor(
    private readonly payments: TakeGiftPayment,
    private readonly refunds: NoteGiftRefund,
    private readonly send: SendGift,
    private readonly letters: PostGiftLetter,
    private readonly bounces: NoteGiftBounce,
  ) {}

  @Joins(paid, 'membership.take_gift_payment')
  async paid(tx: Tx, { orderId, paymentId }: Paid): Promise<void> {
    if (orderId) await this.payments.run(tx, { orderId, paymentId });
  }

  @Joins(refunded, 'membership.note_gift_refund')
  async refunded(tx: Tx, { paymentId, full }: Refunded): Promise<void> {
    await this.refunds.run(tx, { paymentId, full });
  }

  @Follows(membershipGiftPaid, 'membership.send_gift', 'mail')
  async ready(tx: Tx, { giftId }: GiftPaid): Promise<void> {
    await this.letters.paid(tx, giftId);
    await this.send.whenDue(tx, giftId);
  }

  @Follows(mailRefused, 'membership.note_gift_bounce', 'mail')
  async bounced(tx: Tx, { about }: MailRefused): Promise<void> {
    if (about) await this.bounces.run(tx, about);
  }

  @Follows(membershipGiftReceived, 'membership.tell_gift_received', 'mail')
  async received(tx: Tx, told: GiftReceived): Promise<void> {
    await this.letters.received(tx, told);
  }

  @Follows(membershipGiftReturning, 'membership.tell_gift_returning', 'mail')
  async returning(tx: Tx, { giftId, because }: GiftReturning): Promise<void> {
    await this.letters.returning(tx, giftId, because);
  }

  @Follows(membershipGiftEnding, 'membership.tell_gift_ends', 'mail')
  async ends(tx: Tx, told: GiftEnding): Promise<void> {
    await this.letters.ends(tx, told);
  }
}
