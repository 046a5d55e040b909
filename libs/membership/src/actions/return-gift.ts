import { Injectable } from '@nestjs/common';
import { RefundPayment } from '@enishi/billing';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { waits } from '../domain/gift-states.ts';
import type { ReturnReason } from '../domain/gift-states.ts';
import { membershipGiftReturning } from '../membership.events.ts';
import type { GiftEntity } from '../store/gift.entity.ts';
import { GiftStore } from '../store/gift.store.ts';
import { unreceivable } from './find-gift.ts';
import { HoldGift } from './hold-gift.ts';
import { NoteGift } from './note-gift.ts';

/** What a returned gift is called in the story and beside the refund. */
const reasons: Record<ReturnReason, Bilingual> = {
  giver: { ja: '贈り主による取消し', en: 'cancelled by the giver' },
  deadline: { ja: '受け取り期限までに受け取られなかったため', en: 'not received in time' },
  desk: { ja: '事務局による取消し', en: 'cancelled by the secretariat' },
  elsewhere: { ja: '別の返金による', en: 'refunded elsewhere' },
};

/** Who gives a gift back: their account, and the address that the story names where it is somebody at the desk. */
export type ReturnedBy = { accountId: string; actor?: string };

/** Gives the money of a gift that was not received back to whoever paid it, wholly; the link and the code stop working at once. */
@Injectable()
export class ReturnGift {
  constructor(
    private readonly gifts: GiftStore,
    private readonly refunds: RefundPayment,
    private readonly hold: HoldGift,
    private readonly note: NoteGift,
  ) {}

  /** Of the giver's own. Pressed twice it is pressed once. Throws GIFT_NOT_FOUND, the refusals of {@link unreceivable} and of billing. */
  async asGiver(tx: Tx, memberId: string, giftId: string, accountId: string): Promise<void> {
    const gift = await this.hold.byId(tx, giftId);
    if (gift?.giverId !== memberId) throw new Refusal('not_found', 'GIFT_NOT_FOUND');
    await this.run(tx, gift, 'giver', { accountId });
  }

  /** At the desk. Throws as {@link asGiver}. */
  async atDesk(tx: Tx, giftId: string, by: ReturnedBy): Promise<GiftEntity> {
    const gift = await this.hold.byId(tx, giftId);
    if (!gift) throw new Refusal('not_found', 'GIFT_NOT_FOUND');
    await this.run(tx, gift, 'desk', by);
    return gift;
  }

  /**
   * All whose time is over. A payment that cannot be given back today (it is disputed, or a refund is under way) is looked at
   * again tomorrow; the gift cannot be received meanwhile. Answers how many are given back.
   */
  async overdue(tx: Tx): Promise<number> {
    let returned = 0;
    for (const { id } of await this.gifts.overdue(tx, tokyoDateOf(tx.now))) {
      const gift = (await this.hold.byId(tx, id))!;
      try {
        await this.run(tx, gift, 'deadline', { accountId: gift.giverId });
        returned += 1;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    }
    return returned;
  }

  private async run(tx: Tx, gift: GiftEntity, because: ReturnReason, by: ReturnedBy): Promise<void> {
    if (gift.state === 'returning' && gift.returnReason === because) return;
    const no = waits(gift.state) ? null : unreceivable(gift, tx.now);
    if (no) throw no;
    await this.refunds.run(tx, {
      ...{ paymentId: gift.paymentId!, amount: gift.amount, reason: reasons[because].ja, access: 'go_on' },
      ...{ idempotencyKey: `gift:${gift.id}`, requestedBy: by.accountId },
    });
    const returning = { state: 'returning', returnReason: because, returnedAt: tx.now } as const;
    await this.gifts.change(tx, gift.id, { ...returning, recipientEmail: null });
    const { ja: reason_ja, en: reason_en } = reasons[because];
    await this.note.run(tx, gift.giverId, {
      ...{ kind: 'gift_returning', gift, amount: gift.amount, facts: { reason_ja, reason_en } },
      ...(by.actor ? { actor: by.actor } : {}),
    });
    await tx.emit(membershipGiftReturning, { giftId: gift.id, because });
  }
}
