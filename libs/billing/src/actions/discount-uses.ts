import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { DiscountStore } from '../store/discount.store.ts';
import type { DiscountSum, DiscountUse, DiscountUsed } from '../store/discount.store.ts';

/** Most uses of one coupon that a page shows. */
const shownUses = 200;

/**
 * Tells the owner of coupons how they are used. An order counts while it may be paid and once it is; an abandoned one does not, nor one
 * that was refunded in full and is over: whoever has nothing of it may use the coupon again.
 */
@Injectable()
export class DiscountUses {
  constructor(private readonly discounts: DiscountStore) {}

  /** How often a coupon is taken, for the person who wants to use it. */
  forOrder(tx: Tx, key: string, subject: SubjectRef): Promise<DiscountUsed> {
    return this.discounts.used(tx, key, subject);
  }

  /** The newest uses of one coupon. */
  of(tx: Tx, key: string): Promise<DiscountUse[]> {
    return this.discounts.usesOf(tx, key, shownUses);
  }

  /** Uses and yen given away, by coupon. */
  async sums(tx: Tx): Promise<Map<string, DiscountSum>> {
    return new Map((await this.discounts.sums(tx)).map((sum) => [sum.key, sum]));
  }
}
