import { Injectable } from '@nestjs/common';
import type { BillingInterval, Locale, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { MemberName } from '../domain/member-name.ts';

/** A plan of a member's own money that has ended, and what else was or is so. */
export type EndedPlanRow = MemberName & {
  memberId: string;
  accountId: string;
  email: string;
  locale: Locale;
  number: string;
  /** Billing's id of the subscription. */
  sourceId: string;
  planKey: string;
  interval: BillingInterval | null;
  /** Yen for the interval, as last charged. */
  amount: number | null;
  /** The first day without the plan. */
  endedOn: TokyoDate;
  /** It rests and goes on by itself. */
  paused: boolean;
  /** The person has left, is leaving, or left after the plan had begun and came back. */
  left: boolean;
  /** Something that is not the free registration carried the membership beyond the end, or does today. */
  carriedOn: boolean;
};

/** Which endings: those of days (inclusive), or the one of a subscription. */
export type EndingChoice = { from: TokyoDate; to: TokyoDate } | { memberId: string; sourceId: string };

/** Plans that have ended, of members who agreed to the newsletter. */
@Injectable()
export class EndedPlanStore {
  /** In the order of members and days, so that two readers see the same first. One statement. */
  find(tx: Tx, choice: EndingChoice): Promise<EndedPlanRow[]> {
    const { from = null, to = null } = 'from' in choice ? choice : {};
    const { memberId = null, sourceId = null } = 'memberId' in choice ? choice : {};
    return tx.query<EndedPlanRow>(
      `select s.member_id "memberId", m.account_id "accountId", m.email, m.locale, m.number, m.family_name "familyName",
              m.given_name "givenName", m.family_kana "familyKana", m.given_kana "givenKana", s.source_id "sourceId",
              s.plan_key "planKey", s.interval, s.amount, e.day::text "endedOn", s.pauses_on is not null paused,
              (m.left_on is not null or exists (
                select 1 from membership.leaving l
                 where l.community_id = s.community_id and l.member_id = s.member_id and l.state <> 'withdrawn'
                   and (l.settled_at is null or l.settled_at >= s.created_at))) "left",
              exists (
                select 1 from membership.membership_source o
                 where o.community_id = s.community_id and o.member_id = s.member_id and o.id <> s.id and o.kind <> 'free'
                   and coalesce(o.until_day, o.grace_until, 'infinity'::date) > e.day) "carriedOn"
         from membership.membership_source s
         join membership.member m on m.id = s.member_id
         cross join lateral (select coalesce(s.until_day, s.grace_until) "day") e
        where s.community_id = $1 and s.kind in ('subscription', 'supporting') and m.newsletter
          and ($2::date is null or e.day between $2 and $3)
          and ($4::uuid is null or (s.member_id = $4 and s.source_id = $5))
        order by s.member_id, e.day, s.source_id`,
      [tx.community, from, to, memberId, sourceId],
    );
  }
}
