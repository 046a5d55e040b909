import { Injectable } from '@nestjs/common';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { membershipRenewalNear } from '../membership.events.ts';
import { MembershipStore } from '../store/membership.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';

/** Days before a yearly charge on which the member is reminded of it. */
const noticeDays = 30;

/**
 * Reminds members of the yearly fee that will be charged within a month, once per charge: nobody should learn of a
 * renewal from their card statement. A day on which this did not run is made up for on the next.
 */
@Injectable()
export class NoticeRenewals {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly timeline: TimelineStore,
  ) {}

  /** Answers how many members were reminded. */
  async run(tx: Tx): Promise<number> {
    const today = tokyoDateOf(tx.now);
    const near = await this.memberships.yearlyChargesBetween(
      tx,
      addDays(today, 1),
      addDays(today, noticeDays),
    );
    for (const renewal of near) {
      await this.timeline.append(tx, renewal.memberId, {
        kind: 'renewal_noticed',
        facts: { on: renewal.on },
        amount: renewal.amount,
      });
      await tx.emit(membershipRenewalNear, renewal);
    }
    return near.length;
  }
}
