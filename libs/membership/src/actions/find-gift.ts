import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { codeHash, readCode } from '../domain/gift-code.ts';
import { waits } from '../domain/gift-states.ts';
import type { GiftEntity } from '../store/gift.entity.ts';
import { GiftStore } from '../store/gift.store.ts';

/** Finds the gift behind a link or a code that was typed. */
@Injectable()
export class FindGift {
  constructor(private readonly gifts: GiftStore) {}

  /** Throws GIFT_NOT_FOUND. */
  async run(tx: Tx, typed: string): Promise<GiftEntity> {
    const code = readCode(typed);
    const gift = code ? await this.gifts.byCode(tx, codeHash(code)) : null;
    if (!gift) throw new Refusal('not_found', 'GIFT_NOT_FOUND');
    return gift;
  }
}

/** Why a gift cannot be received; null where it can. Refusals, all conflicts: GIFT_NOT_READY, GIFT_RECEIVED, GIFT_RETURNED, GIFT_EXPIRED. */
export function unreceivable(gift: GiftEntity, now: Date): Refusal | null {
  if (gift.state === 'ordered') return new Refusal('conflict', 'GIFT_NOT_READY');
  if (gift.state === 'received') return new Refusal('conflict', 'GIFT_RECEIVED');
  const late = gift.receivableUntil < tokyoDateOf(now);
  if (late && (waits(gift.state) || gift.returnReason === 'deadline'))
    return new Refusal('conflict', 'GIFT_EXPIRED', { last: gift.receivableUntil });
  return waits(gift.state) ? null : new Refusal('conflict', 'GIFT_RETURNED');
}
