import { Injectable } from '@nestjs/common';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { codeHash } from '../domain/gift-code.ts';
import { GiftStore } from '../store/gift.store.ts';
import { GiftCodes } from './gift-codes.ts';
import { NoteGift } from './note-gift.ts';
import type { GiftReview } from './review-gift.ts';

/** Keeps a gift that was ordered and is to be paid. */
@Injectable()
export class KeepGift {
  constructor(
    private readonly gifts: GiftStore,
    private readonly codes: GiftCodes,
    private readonly note: NoteGift,
  ) {}

  /** Once per id. */
  async run(
    tx: Tx,
    { member, plan, gift, disclosure }: GiftReview,
    order: { id: string; attemptId: string; locale: Locale },
  ): Promise<void> {
    const { id } = order;
    if (await this.gifts.byId(tx, id)) return;
    const { choice, letter, ...names } = gift;
    await this.gifts.add(tx, {
      ...{ ...order, ...names, communityId: tx.community, giverId: member.id },
      ...{ recipientEmail: letter?.to ?? null, sendOn: letter?.on ?? null },
      ...{ planKey: plan.key, planVersion: plan.version, months: choice.months },
      ...{ interval: choice.interval, amount: choice.amount, paymentId: null },
      ...{ state: 'ordered', serial: 1, codeHash: codeHash(this.codes.of({ id, serial: 1 })) },
      ...{
        receivableUntil: disclosure.receivableUntil,
        orderedAt: tx.now,
        paidAt: null,
        sentAt: null,
        bouncedAt: null,
      },
      ...{ receivedAt: null, recipientId: null, lastDay: null, returnReason: null, returnedAt: null },
    });
    await this.note.run(tx, member.id, { kind: 'gift_ordered', gift: choice, amount: choice.amount });
  }
}
