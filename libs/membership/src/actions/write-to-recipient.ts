import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import type { Tx } from '@enishi/platform';
import { giftLetter } from '../domain/gift-letters.ts';
import { aboutGift } from '../domain/gift-mail.ts';
import type { GiftEntity } from '../store/gift.entity.ts';
import { PlanStore } from '../store/plan.store.ts';
import { GiftCodes } from './gift-codes.ts';
import { SendLetter } from './send-letter.ts';

/** Writes to the person for whom a gift is. The mail keeps their address no longer than until it is sent. */
@Injectable()
export class WriteToRecipient {
  constructor(
    private readonly plans: PlanStore,
    private readonly codes: GiftCodes,
    private readonly community: CurrentCommunity,
    private readonly letters: SendLetter,
  ) {}

  async run(tx: Tx, gift: GiftEntity, to: string): Promise<void> {
    const { name, slug } = await this.community.run(tx);
    const plan = (await this.plans.byKey(tx, gift.planKey))!;
    const { locale } = gift;
    const words = giftLetter({ ...gift, community: name, plan: plan.name }, locale);
    const letter = { page: `/gift/${this.codes.of(gift)}`, words };
    await this.letters.run(tx, { to, locale, slug, letter, last: true, about: aboutGift(gift) });
  }
}
