import { Injectable } from '@nestjs/common';
import type { TokyoDate } from '@enishi/kernel';
import { isId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { PayoutEntity } from './payout.entity.ts';

/** Minutes of employment that somebody holds on a day, and in its week. */
export type HeldMinutes = { readonly day: number; readonly week: number };

/** Wages that companies owe to those whom they employ for a gig. */
@Injectable()
export class WageStore {
  /** Of work between two days, five hundred at most, held until commit where they are about to be paid. */
  ofCompany(
    tx: Tx,
    companyId: string,
    { from, to }: { from: TokyoDate; to: TokyoDate },
  ): Promise<PayoutEntity[]> {
    return readRows(
      tx,
      PayoutEntity,
      `community_id = $1 and company_id = $2 and track = 'employment' and work_day between $3 and $4
        order by work_day, id limit 500`,
      [tx.community, companyId, from, to],
    );
  }

  /** Some of a company's, held until commit. */
  held(tx: Tx, companyId: string, ids: readonly string[]): Promise<PayoutEntity[]> {
    return readRows(
      tx,
      PayoutEntity,
      `community_id = $1 and company_id = $2 and track = 'employment' and id = any ($3::uuid[]) order by id for update`,
      [tx.community, companyId, ids.filter(isId)],
    );
  }

  async pay(tx: Tx, ids: readonly string[], { on, by }: { on: TokyoDate; by: string }): Promise<void> {
    await tx.change(
      `update work.payout set state = 'paid', means = 'employer', paid_on = $3, paid_by = $4
        where community_id = $1 and id = any ($2::uuid[]) and state = 'accrued'`,
      [tx.community, ids, on, by],
    );
  }

  /** What whoever worked says of it; null takes it back. */
  async sayUnpaid(tx: Tx, id: string, line: string | null): Promise<void> {
    await tx.change(
      `update work.payout set unpaid_at = case when $3::text is null then null else $4::timestamptz end, unpaid_line = $3
        where community_id = $1 and id = $2`,
      [tx.community, id, line, tx.now],
    );
  }

  /** What the secretariat has to ask a company about: said not to be paid, or not confirmed by its day; two hundred at most. */
  questions(tx: Tx, today: TokyoDate): Promise<PayoutEntity[]> {
    return readRows(
      tx,
      PayoutEntity,
      `community_id = $1 and track = 'employment' and (unpaid_at is not null or (state <> 'paid' and due_on < $2))
        order by due_on, id limit 200`,
      [tx.community, today],
    );
  }

  /** Employment that somebody has taken or done on a day of Tokyo and in its week, which begins on Sunday; minutes without breaks. */
  async minutesHeld(
    tx: Tx,
    memberId: string,
    { day, from, to }: { day: TokyoDate; from: TokyoDate; to: TokyoDate },
  ): Promise<HeldMinutes> {
    const [row] = await tx.query<HeldMinutes>(
      `select coalesce(sum(m) filter (where work_day = $3), 0)::int as day, coalesce(sum(m), 0)::int as week from (
         select g.day work_day, extract(epoch from g.ends_at - g.starts_at) / 60 - (g.employment ->> 'breakMinutes')::int m
           from work.assignment a join work.gig g on g.id = a.gig_id and g.community_id = a.community_id
          where a.community_id = $1 and a.member_id = $2 and g.track = 'employment' and g.day between $4 and $5
            and a.state not in ('withdrawn', 'called_off', 'not_done')) held`,
      [tx.community, memberId, day, from, to],
    );
    return row!;
  }
}
