import { Injectable } from '@nestjs/common';
import { DiscountUses } from '@enishi/billing';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CouponGrant } from '../domain/coupon-discount.ts';
import { couponCode, isSeveralCodes } from '../domain/coupon.ts';
import { judgeCoupon } from '../domain/judge-coupon.ts';
import type { CouponOrder } from '../domain/judge-coupon.ts';
import type { SourceKind } from '../domain/membership-status.ts';
import { CouponStore } from '../store/coupon.store.ts';
import { MembershipStore } from '../store/membership.store.ts';

/** A code as typed, and what it is to be used for. */
export type CouponWish = Omit<CouponOrder, 'used' | 'isNewcomer'> & { typed: string };

const paidKinds: readonly SourceKind[] = ['subscription', 'supporting', 'imported'];

/** Says what a code takes off an order. */
@Injectable()
export class ApplyCoupon {
  constructor(
    private readonly coupons: CouponStore,
    private readonly uses: DiscountUses,
    private readonly memberships: MembershipStore,
  ) {}

  /**
   * With `hold`, for the order itself, the last use is taken by one alone. Throws COUPON_ONE_ONLY, COUPON_UNKNOWN (invalid) and the refusals
   * of {@link judgeCoupon}.
   */
  async run(
    tx: Tx,
    memberId: string,
    { typed, ...order }: CouponWish,
    { hold }: { hold: boolean },
  ): Promise<CouponGrant> {
    if (isSeveralCodes(typed)) throw new Refusal('invalid', 'COUPON_ONE_ONLY', { field: 'coupon' });
    const coupon = await this.coupons.byCode(tx, couponCode(typed), { hold });
    if (!coupon) throw new Refusal('invalid', 'COUPON_UNKNOWN', { field: 'coupon' });
    const used = await this.uses.forOrder(tx, coupon.id, { kind: 'member', id: memberId });
    const sources = coupon.newcomersOnly ? await this.memberships.sourcesOf(tx, memberId) : [];
    const isNewcomer = !sources.some(({ kind }) => paidKinds.includes(kind));
    return unwrap(judgeCoupon(coupon, { ...order, used, isNewcomer }));
  }
}
