import { Injectable } from '@nestjs/common';
import { addDays } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import {
  giftBouncedLetter,
  giftEndsLetter,
  giftGivenLetter,
  giftPaidLetter,
  giftReceivedLetter,
  giftReturningLetter,
} from '../domain/gift-letters.ts';
import type { ReturnReason } from '../domain/gift-states.ts';
import type { GiftEnding, GiftReceived } from '../membership.events.ts';
import type { GiftEntity } from '../store/gift.entity.ts';
import { GiftStore } from '../store/gift.store.ts';
import { PostLetter } from './post-letter.ts';

/** Letters about gifts to members: whoever gave one, and whoever received it. */
@Injectable()
export class PostGiftLetter {
  constructor(
    private readonly gifts: GiftStore,
    private readonly post: PostLetter,
  ) {}

  async paid(tx: Tx, giftId: string): Promise<void> {
    const gift = await this.gifts.byId(tx, giftId);
    if (!gift) return;
    await this.post.run(tx, gift.giverId, (to) => {
      const { addressed, community } = to;
      const words = giftPaidLetter(
        { ...gift, addressed, community, plan: to.planName(gift.planKey) },
        to.locale,
      );
      return { page: `/me/gifts/${giftId}`, words };
    });
  }

  async bounced(tx: Tx, gift: GiftEntity): Promise<void> {
    const { id, recipientName, planKey, receivableUntil } = gift;
    await this.post.run(tx, gift.giverId, (to) => {
      const matter = { addressed: to.addressed, recipientName, plan: to.planName(planKey), receivableUntil };
      return { page: `/me/gifts/${id}`, words: giftBouncedLetter(matter, to.locale) };
    });
  }

  /** To both. */
  async received(tx: Tx, { giftId, recipientId, from, lastDay }: GiftReceived): Promise<void> {
    const gift = await this.gifts.byId(tx, giftId);
    if (!gift) return;
    const { giverName, recipientName, planKey } = gift;
    await this.post.run(tx, gift.giverId, (to) => {
      const { addressed } = to;
      const words = giftGivenLetter({ addressed, recipientName, plan: to.planName(planKey) }, to.locale);
      return { page: '/me/gifts', words };
    });
    await this.post.run(tx, recipientId, (to) => {
      const matter = { addressed: to.addressed, giverName, plan: to.planName(planKey), from, lastDay };
      return { page: '/me', words: giftReceivedLetter(matter, to.locale) };
    });
  }

  async returning(tx: Tx, giftId: string, because: ReturnReason): Promise<void> {
    const gift = await this.gifts.byId(tx, giftId);
    if (!gift) return;
    const { recipientName, planKey } = gift;
    await this.post.run(tx, gift.giverId, (to) => {
      const matter = { addressed: to.addressed, recipientName, plan: to.planName(planKey), because };
      return { page: '/me/gifts', words: giftReturningLetter(matter, to.locale) };
    });
  }

  async ends(tx: Tx, { memberId, planKey, on }: GiftEnding): Promise<void> {
    await this.post.run(tx, memberId, (to) => {
      const matter = { addressed: to.addressed, plan: to.planName(planKey), lastDay: addDays(on, -1) };
      return { page: '/plans', words: giftEndsLetter(matter, to.locale) };
    });
  }
}
