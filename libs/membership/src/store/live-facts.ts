import { tokyoDateOf } from '@enishi/kernel';
import { oneEach } from '@enishi/platform';
import type { LiveFacts } from '../domain/live-standing.ts';

/**
 * All that says what a member is today, in one statement for all who are asked about together. Read anew from what is committed.
 * The place of a plan among others (`rank`) does not matter to it and is 0.
 */
export const liveFactsOf = oneEach(
  (tx, ids) =>
    tx.query<LiveFacts & { id: string }>(
      `select m.id, m.left_on is not null "left", m.guardian_state = 'waiting' "waitingForGuardian",
              (select coalesce(json_agg(json_build_object('kind', s.kind, 'id', s.source_id, 'planKey', s.plan_key, 'rank', 0,
                        'from', s.from_day, 'until', s.until_day, 'graceUntil', s.grace_until, 'paid', p.kind is not distinct from 'paid') order by s.plan_key), '[]')
                 from membership.membership_source s left join membership.plan p on p.community_id = s.community_id and p.key = s.plan_key
                where s.community_id = $1 and s.member_id = m.id) sources,
              exists (select from membership.company_admin a
                        join membership.company_holding h on h.community_id = a.community_id and h.company_id = a.company_id
                       where a.community_id = $1 and a.account_id = m.account_id and h.from_day <= $3
                         and (coalesce(h.grace_until, h.until_day) is null or coalesce(h.grace_until, h.until_day) > $3)) acts
         from membership.member m where m.community_id = $1 and m.id = any($2)`,
      [tx.community, ids, tokyoDateOf(tx.now)],
    ),
  ({ id }) => id,
);
