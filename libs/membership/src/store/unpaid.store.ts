import { Injectable } from '@nestjs/common';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { MembershipSourceEntity } from './membership-source.entity.ts';

/** A membership in its grace; days in Tokyo. `remindedDay` counts from the failure. */
export type GraceRow = {
  memberId: string;
  sourceId: string;
  planKey: string;
  prepaid: boolean;
  amount: number | null;
  graceUntil: TokyoDate;
  remindedDay: number | null;
};

const inGrace = `select s.member_id "memberId", s.source_id "sourceId", s.plan_key "planKey", s.prepaid, s.amount,
    s.grace_until::text "graceUntil", s.reminded_day "remindedDay"
  from membership.membership_source s join membership.membership m on m.member_id = s.member_id and m.status = 'grace'
 where s.community_id = $1 and s.kind = m.source_kind and s.source_id = m.source_id and s.grace_until > $2`;

/** Memberships whose fee could not be charged. */
@Injectable()
export class UnpaidStore {
  /** All that are in their grace on a day, the one that ends first before the others. */
  inGrace(tx: Tx, day: TokyoDate): Promise<GraceRow[]> {
    return tx.query<GraceRow>(`${inGrace} order by s.grace_until, s.member_id`, [tx.community, day]);
  }

  /** Members whose grace is over on a day while their subscription has not ended yet. */
  async pastGrace(tx: Tx, day: TokyoDate): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select distinct member_id id from membership.membership_source
        where community_id = $1 and grace_until <= $2 and kind in ('subscription', 'supporting')
          and (until_day is null or until_day > $2)`,
      [tx.community, day],
    );
    return rows.map(({ id }) => id);
  }

  async noteReminded(tx: Tx, of: { memberId: string; sourceId: string; day: number }): Promise<void> {
    const { memberId, sourceId, day } = of;
    await tx.repo(MembershipSourceEntity).update({ memberId, sourceId }, { remindedDay: day });
  }
}
