import { Injectable } from '@nestjs/common';
import { AccountEmail } from '@enishi/identity';
import { Refusal, isId, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { checkCoupon } from '../domain/coupon.ts';
import type { CouponTerms } from '../domain/coupon.ts';
import { CouponStore } from '../store/coupon.store.ts';
import { PlanStore } from '../store/plan.store.ts';

/** A coupon as the desk wants it. The id is made with the page: a double click sends it twice. */
export type NewCoupon = { id: string; terms: CouponTerms; by: string };

/**
 * Makes a coupon; the same id is the same coupon. Needs the identity scope. Throws COUPON_CODE_TAKEN (conflict) while another one with the
 * code may be used, and the refusals of {@link checkCoupon}.
 */
@Injectable()
export class MakeCoupon {
  constructor(
    private readonly coupons: CouponStore,
    private readonly plans: PlanStore,
    private readonly emails: AccountEmail,
  ) {}

  async run(tx: Tx, { id, terms, by }: NewCoupon): Promise<void> {
    if (!isId(id)) throw new Refusal('invalid', 'INPUT_INVALID', { field: 'id' });
    await tx.lock(`membership.coupons:${tx.community}`);
    if (await this.coupons.find(tx, id)) return;
    const plans = (await this.plans.all(tx)).filter(({ archived }) => !archived);
    const coupon = unwrap(checkCoupon(terms, plans, tokyoDateOf(tx.now)));
    if (await this.coupons.isInUse(tx, coupon.code))
      throw new Refusal('conflict', 'COUPON_CODE_TAKEN', { code: coupon.code });
    const madeBy = await this.emails.run(tx, by);
    await this.coupons.add(tx, {
      ...coupon,
      ...{ id, communityId: tx.community, madeBy, madeAt: tx.now, stoppedBy: null, stoppedAt: null },
      planKeys: [...coupon.planKeys],
      intervals: [...coupon.intervals],
    });
  }
}
