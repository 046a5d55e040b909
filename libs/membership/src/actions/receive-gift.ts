import { Injectable } from '@nestjs/common';
import { Refusal, addDays } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { membershipGiftReceived } from '../membership.events.ts';
import type { GiftEntity } from '../store/gift.entity.ts';
import { GiftStore } from '../store/gift.store.ts';
import { MemberStore } from '../store/member.store.ts';
import { BeginGiftTerm } from './begin-gift-term.ts';
import { unreceivable } from './find-gift.ts';
import { HoldGift } from './hold-gift.ts';
import { NoteGift } from './note-gift.ts';

/** Lets a member receive a gift: from then on their membership rests on it, until its last day. */
@Injectable()
export class ReceiveGift {
  constructor(
    private readonly hold: HoldGift,
    private readonly gifts: GiftStore,
    private readonly members: MemberStore,
    private readonly terms: BeginGiftTerm,
    private readonly note: NoteGift,
  ) {}

  /**
   * Once: of two who press at once the second is told that it was received, and whoever cancels it at the same moment is before or
   * after. The same member pressing twice is one press. Throws GIFT_NOT_FOUND, GIFT_OWN, AWAITING_GUARDIAN (forbidden),
   * MEMBER_LEFT, LEAVING_UNDERWAY, the refusals of {@link unreceivable} and of {@link BeginGiftTerm}. A minor needs nobody's
   * consent to it: they gain a right and owe nothing (民法5条1項ただし書).
   */
  async run(tx: Tx, memberId: string, code: string): Promise<GiftEntity> {
    await tx.lock(`membership.receive:${memberId}`);
    const gift = await this.hold.byCode(tx, code);
    if (gift.state === 'received' && gift.recipientId === memberId) return gift;
    await this.assertMayReceive(tx, memberId, gift);
    const term = await this.terms.run(tx, memberId, gift);
    const lastDay = addDays(term.until, -1);
    const received = { state: 'received', receivedAt: tx.now, recipientId: memberId, lastDay } as const;
    await this.gifts.change(tx, gift.id, { ...received, recipientEmail: null });
    // Beginning the term has locked the member: whoever left a moment ago has committed, and nothing is used up for them.
    await this.assertStays(tx, memberId);
    await this.tell(tx, gift, { memberId, from: term.from, lastDay });
    return { ...gift, ...received };
  }

  private async assertMayReceive(tx: Tx, memberId: string, gift: GiftEntity): Promise<void> {
    const no = unreceivable(gift, tx.now);
    if (no) throw no;
    if (gift.giverId === memberId) throw new Refusal('conflict', 'GIFT_OWN');
    const member = await this.members.byId(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    if (member.guardianState === 'waiting') throw new Refusal('forbidden', 'AWAITING_GUARDIAN');
    await this.assertStays(tx, memberId);
  }

  private async assertStays(tx: Tx, memberId: string): Promise<void> {
    const going = await this.members.going(tx, memberId);
    if (going) throw new Refusal('conflict', going === 'left' ? 'MEMBER_LEFT' : 'LEAVING_UNDERWAY');
  }

  private async tell(
    tx: Tx,
    gift: GiftEntity,
    { memberId, ...days }: { memberId: string; from: TokyoDate; lastDay: TokyoDate },
  ): Promise<void> {
    await this.note.run(tx, memberId, { kind: 'gift_received', gift, facts: days });
    await this.note.run(tx, gift.giverId, { kind: 'gift_given', gift });
    await tx.emit(membershipGiftReceived, { giftId: gift.id, recipientId: memberId, ...days });
  }
}
