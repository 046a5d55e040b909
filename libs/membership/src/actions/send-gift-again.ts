import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { codeHash } from '../domain/gift-code.ts';
import { readLetter } from '../domain/gift-form.ts';
import { waits } from '../domain/gift-states.ts';
import type { GiftEntity } from '../store/gift.entity.ts';
import { GiftStore } from '../store/gift.store.ts';
import { MemberStore } from '../store/member.store.ts';
import { unreceivable } from './find-gift.ts';
import { GiftCodes } from './gift-codes.ts';
import { SendGift } from './send-gift.ts';

/** Hours that have to pass before the same letter goes to the same address again: it is a stranger's mailbox. */
const restHours = 1;

/** Where the letter is to go; null for the address that is known. */
export type LetterWish = { recipientEmail: string | null; sendOn: string | null };

/** Sends the letter of a gift again, or to another address: then the older link and code stop working. */
@Injectable()
export class SendGiftAgain {
  constructor(
    private readonly gifts: GiftStore,
    private readonly members: MemberStore,
    private readonly codes: GiftCodes,
    private readonly send: SendGift,
  ) {}

  /**
   * Until it was received. Throws GIFT_NOT_FOUND, GIFT_HANDED_OVER (no address is known), GIFT_SENT_OFTEN (limited), the refusals
   * of {@link unreceivable} and of `readLetter`. A gift handed over before is mailed from now on.
   */
  async asGiver(tx: Tx, memberId: string, giftId: string, wish: LetterWish): Promise<void> {
    const gift = await this.gifts.toChange(tx, giftId);
    if (gift?.giverId !== memberId) throw new Refusal('not_found', 'GIFT_NOT_FOUND');
    await this.run(tx, gift, wish);
  }

  /** At the desk, to the address that is known. Throws as {@link asGiver}. */
  async atDesk(tx: Tx, giftId: string): Promise<GiftEntity> {
    const gift = await this.gifts.toChange(tx, giftId);
    if (!gift) throw new Refusal('not_found', 'GIFT_NOT_FOUND');
    await this.run(tx, gift, { recipientEmail: null, sendOn: null });
    return gift;
  }

  private async run(tx: Tx, gift: GiftEntity, wish: LetterWish): Promise<void> {
    const no = unreceivable(gift, tx.now);
    if (no || !waits(gift.state)) throw no ?? new Refusal('conflict', 'GIFT_RETURNED');
    const address = wish.recipientEmail ?? gift.recipientEmail;
    if (!address) throw new Refusal('conflict', 'GIFT_HANDED_OVER');
    const today = tokyoDateOf(tx.now);
    const { email: giverEmail } = (await this.members.byId(tx, gift.giverId))!;
    const letter = unwrap(readLetter(address, wish.sendOn, { today, giverEmail }));
    const moved = letter.to !== gift.recipientEmail;
    const rested = tx.now.getTime() - restHours * 3_600_000;
    if (!moved && gift.sentAt && gift.sentAt.getTime() > rested)
      throw new Refusal('limited', 'GIFT_SENT_OFTEN');
    const serial = moved ? gift.serial + 1 : gift.serial;
    const anew = {
      ...({ recipientEmail: letter.to, sendOn: letter.on, state: 'ready', serial, bouncedAt: null } as const),
      codeHash: codeHash(this.codes.of({ id: gift.id, serial })),
    };
    await this.gifts.change(tx, gift.id, anew);
    if (letter.on <= today) await this.send.now(tx, { ...gift, ...anew });
  }
}
