import type { TokyoDate, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

/** How much waits of what is counted by its rows. `disputesDueOn` and `requestsDueOn` are the days (Tokyo) of the first deadline. */
export type Counted = {
  disputes: number;
  disputesDueOn: TokyoDate | null;
  matters: number;
  failures: number;
  requests: number;
  requestsDueOn: TokyoDate | null;
  transfers: number;
  transfersAmount: Yen;
  students: number;
  imports: number;
  seats: number;
  drafts: number;
  rewards: number;
  rewardsAmount: Yen;
  rewardsDueOn: TokyoDate | null;
  claims: number;
  reports: number;
  reportsDueOn: TokyoDate | null;
};

/** Reads what waits for a person, never writes. */
@Injectable()
export class AttentionStore {
  /** One statement, whatever there is; rewards for gigs that are to be paid until a day. */
  async counted(tx: Tx, rewardsUntil: TokyoDate): Promise<Counted> {
    const [row] = await tx.query<Counted>(countedSql, [tx.community, rewardsUntil]);
    return row!;
  }
}

const countedSql = `
  with matter as (
    select kind, due_by from billing.money_matter where community_id = $1 and resolved_at is null
  ), reward as (
    select amount, due_on from work.payout
     where community_id = $1 and state in ('accrued', 'returned') and track = 'outsourcing' and due_on <= $2
  ), report as (
    select inspected_until from work.assignment where community_id = $1 and state = 'reported'
  ), asked as (
    select due_on from membership.rights_request where community_id = $1 and closed_at is null
  )
  select (select count(*)::int from matter where kind = 'dispute') disputes,
    (select min(due_by at time zone 'Asia/Tokyo')::date::text from matter where kind = 'dispute') "disputesDueOn",
    (select count(*)::int from matter where kind not in ('dispute', 'dead_letter')) matters,
    (select count(*)::int from matter where kind = 'dead_letter')
      + (select count(*)::int from platform.delivery where community_id = $1 and state = 'dead') failures,
    (select count(*)::int from asked) requests, (select min(due_on)::text from asked) "requestsDueOn",
    (select count(*)::int from billing.transfer where community_id = $1 and state = 'open') transfers,
    (select coalesce(sum(amount), 0)::float8 from billing.transfer where community_id = $1 and state = 'open') "transfersAmount",
    (select count(*)::int from membership.student_declaration d join membership.member m on m.id = d.member_id
      where d.community_id = $1 and d.state = 'waiting' and m.left_on is null and m.merged_into is null) students,
    (select count(*)::int from membership.member_import
      where community_id = $1 and state in ('draft', 'running', 'undoing')) imports,
    (select count(*)::int from engagement.slack_seat
      where community_id = $1 and state in ('manual', 'failed')) seats,
    (select count(*)::int from membership.plan_draft where community_id = $1) drafts,
    (select count(*)::int from reward) rewards, (select coalesce(sum(amount), 0)::float8 from reward) "rewardsAmount",
    (select min(due_on)::text from reward) "rewardsDueOn",
    (select count(*)::int from work.assignment where community_id = $1 and state = 'disputed') claims,
    (select count(*)::int from report) reports,
    (select min(inspected_until at time zone 'Asia/Tokyo')::date::text from report) "reportsDueOn"`;
