import { Injectable } from '@nestjs/common';
import { DiscountUses } from '@enishi/billing';
import type { DiscountUse } from '@enishi/billing';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { couponState } from '../domain/coupon.ts';
import type { CouponState } from '../domain/coupon.ts';
import type { CouponEntity } from '../store/coupon.entity.ts';
import { CouponStore } from '../store/coupon.store.ts';
import { NameMembers } from './name-members.ts';
import type { NamedMember } from './name-members.ts';
import type { DeskReader } from './open-member-record.ts';

/** A coupon at the desk: where it stands, how often it is used, and the yen it has given away. */
export type CouponView = CouponEntity & { state: CouponState; uses: number; given: number };

/** A use by its member; null for one who is no longer here under a name. */
export type CouponUseView = DiscountUse & { member: NamedMember | null };

/** Shows the desk its coupons. */
@Injectable()
export class ListCoupons {
  constructor(
    private readonly coupons: CouponStore,
    private readonly uses: DiscountUses,
    private readonly names: NameMembers,
  ) {}

  /** The newest ones, in two statements. */
  async run(tx: Tx): Promise<CouponView[]> {
    const sums = await this.uses.sums(tx);
    const today = tokyoDateOf(tx.now);
    return (await this.coupons.all(tx)).map((coupon) => {
      const { uses, given } = sums.get(coupon.id) ?? { uses: 0, given: 0 };
      return Object.assign(coupon, { uses, given, state: couponState(coupon, uses, today) });
    });
  }

  /** One with who has used it; whom it names is in the access log. Throws COUPON_GONE (not_found). */
  async one(tx: Tx, id: string, reader: DeskReader): Promise<{ coupon: CouponView; uses: CouponUseView[] }> {
    const coupon = (await this.run(tx)).find((each) => each.id === id);
    if (!coupon) throw new Refusal('not_found', 'COUPON_GONE');
    const uses = await this.uses.of(tx, coupon.id);
    const ids = [...new Set(uses.map(({ subjectId }) => subjectId))];
    const named = await this.names.run(tx, ids, { reader, reason: `coupon ${coupon.code}` });
    return { coupon, uses: uses.map((use) => ({ ...use, member: named.get(use.subjectId) ?? null })) };
  }
}
