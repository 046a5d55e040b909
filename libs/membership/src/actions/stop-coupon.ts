import { Injectable } from '@nestjs/common';
import { AccountEmail } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { CouponStore } from '../store/coupon.store.ts';

/**
 * Stops a coupon: nobody uses it any more, and its code is free for another. Whoever has used it keeps what it takes off.
 * Needs the identity scope. Throws COUPON_GONE (not_found).
 */
@Injectable()
export class StopCoupon {
  constructor(
    private readonly coupons: CouponStore,
    private readonly emails: AccountEmail,
  ) {}

  async run(tx: Tx, id: string, by: string): Promise<void> {
    if (!(await this.coupons.find(tx, id))) throw new Refusal('not_found', 'COUPON_GONE');
    await this.coupons.stop(tx, id, await this.emails.run(tx, by));
  }
}
