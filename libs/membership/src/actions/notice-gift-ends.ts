import { Injectable } from '@nestjs/common';
import { addDays, daysBetween, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { giftNoticeDays, giftNoticeDue } from '../domain/gift-notices.ts';
import { membershipGiftEnding } from '../membership.events.ts';
import { GiftStore } from '../store/gift.store.ts';
import { NoteGift } from './note-gift.ts';

/** Tells members before a gift of theirs ends: nothing is charged by itself, and what they can do if they wish to go on. */
@Injectable()
export class NoticeGiftEnds {
  constructor(
    private readonly gifts: GiftStore,
    private readonly note: NoteGift,
  ) {}

  /** Answers how many members were told. Whoever has something that goes on after it is left in peace. */
  async run(tx: Tx): Promise<number> {
    const today = tokyoDateOf(tx.now);
    let told = 0;
    const furthest = addDays(today, Math.max(...giftNoticeDays));
    for (const { noticed, memberId, planKey, months, on } of await this.gifts.ending(tx, today, furthest)) {
      const days = giftNoticeDue(daysBetween(today, on), months, noticed);
      if (days === null) continue;
      await this.note.run(tx, memberId, {
        kind: 'gift_noticed',
        gift: { planKey, months },
        facts: { on, days },
      });
      await tx.emit(membershipGiftEnding, { memberId, planKey, on, days });
      told += 1;
    }
    return told;
  }
}
