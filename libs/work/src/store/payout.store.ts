import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { TokyoDate, TokyoMonth } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { underWayStates } from '../domain/assignment.ts';
import { owedStates, waitingStates } from '../domain/payout.ts';
import type { PayMeans } from '../domain/payout.ts';
import { PayoutEntity } from './payout.entity.ts';

/** What a payout is when it is paid. */
export type Payment = { means: PayMeans; on: TokyoDate; by: string };

/** What somebody was paid within a calendar year. */
export type PaidYear = { readonly year: number; readonly count: number; readonly total: number };
export type PaidPerson = PaidYear & { readonly memberId: string | null };

/** What a company is charged for a month of accepted work, in yen, tax included. */
export type Uninvoiced = {
  readonly companyId: string;
  readonly month: TokyoMonth;
  readonly count: number;
  readonly total: number;
};

/** Rewards that the community pays itself; wages are paid by the company whose employment it is. */
const paidByUs = `track = 'outsourcing'`;

/** What is owed for gigs, and what became of it. */
@Injectable()
export class PayoutStore {
  /** Answers whether it was added: not where the place has one. */
  async add(tx: Tx, row: PayoutEntity): Promise<boolean> {
    const done = await tx
      .repo(PayoutEntity)
      .createQueryBuilder()
      .insert()
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    return (done.raw as unknown[]).length > 0;
  }

  /** The parts of one place, the first before. */
  ofAssignment(tx: Tx, assignmentId: string): Promise<PayoutEntity[]> {
    return readRows(
      tx,
      PayoutEntity,
      'community_id = $1 and assignment_id = $2 order by accrued_on, part desc, id',
      [tx.community, assignmentId],
    );
  }

  /** Held until commit. */
  async held(tx: Tx, id: string): Promise<PayoutEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, PayoutEntity, 'community_id = $1 and id = $2 for update', [
      ...[tx.community, id],
    ]);
    return found ?? null;
  }

  /** The number of the slip for cash: the next of the community, without gaps, and the same however often it is printed. */
  async numberSlip(tx: Tx, id: string): Promise<number> {
    await tx.lock(`work.slip:${tx.community}`);
    const [row] = await tx.query<{ number: number }>(
      `update work.payout set slip_number = coalesce(slip_number,
          (select coalesce(max(slip_number), 0) + 1 from work.payout where community_id = $1))
        where community_id = $1 and id = $2 returning slip_number "number"`,
      [tx.community, id],
    );
    return row!.number;
  }

  /** What waits and is due by a day, five hundred at most, held until commit: of two who make a run at once one waits, and then finds what is left. */
  payable(tx: Tx, dueUntil: TokyoDate): Promise<PayoutEntity[]> {
    return readRows(
      tx,
      PayoutEntity,
      `community_id = $1 and state = any ($2::text[]) and due_on <= $3 and member_id is not null and ${paidByUs}
        order by due_on, id limit 500 for update`,
      [tx.community, waitingStates, dueUntil],
    );
  }

  /** Everything that is not paid, by its day, five hundred at most. */
  unpaid(tx: Tx): Promise<PayoutEntity[]> {
    return readRows(
      tx,
      PayoutEntity,
      `community_id = $1 and state = any ($2::text[]) and ${paidByUs} order by due_on, id limit 500`,
      [tx.community, owedStates],
    );
  }

  /** The latest hundred of a member. */
  ofMember(tx: Tx, memberId: string): Promise<PayoutEntity[]> {
    return readRows(
      tx,
      PayoutEntity,
      'community_id = $1 and member_id = $2 order by due_on desc, id desc limit 100',
      [tx.community, memberId],
    );
  }

  ofTransfers(tx: Tx, transferIds: readonly string[]): Promise<PayoutEntity[]> {
    return readRows(
      tx,
      PayoutEntity,
      'community_id = $1 and transfer_id = any ($2::uuid[]) order by work_day, id',
      [tx.community, transferIds],
    );
  }

  /** Each into the transfer by which it is paid. */
  async schedule(tx: Tx, parts: readonly { id: string; transferId: string }[]): Promise<void> {
    await tx.change(
      `update work.payout kept set state = 'scheduled', transfer_id = part."transferId"
         from jsonb_to_recordset($2::jsonb) part (id uuid, "transferId" uuid) where kept.community_id = $1 and kept.id = part.id`,
      [tx.community, JSON.stringify(parts)],
    );
  }

  /** Back to where they were before the run. */
  async unschedule(tx: Tx, transferIds: readonly string[]): Promise<void> {
    await tx.change(
      `update work.payout set state = case when returned_at is null then 'accrued' else 'returned' end, transfer_id = null
        where community_id = $1 and transfer_id = any ($2::uuid[]) and state = 'scheduled'`,
      [tx.community, transferIds],
    );
  }

  async send(tx: Tx, transferIds: readonly string[]): Promise<void> {
    await tx.change(
      `update work.payout set state = 'sent' where community_id = $1 and transfer_id = any ($2::uuid[]) and state = 'scheduled'`,
      [tx.community, transferIds],
    );
  }

  async payTransfers(tx: Tx, transferIds: readonly string[], { means, on, by }: Payment): Promise<void> {
    await tx.change(
      `update work.payout set state = 'paid', means = $3, paid_on = $4, paid_by = $5
        where community_id = $1 and transfer_id = any ($2::uuid[]) and state = 'sent'`,
      [tx.community, transferIds, means, on, by],
    );
  }

  async pay(tx: Tx, id: string, { means, on, by }: Payment): Promise<void> {
    await tx.change(
      `update work.payout set state = 'paid', means = $3, paid_on = $4, paid_by = $5, transfer_id = null where community_id = $1 and id = $2`,
      [tx.community, id, means, on, by],
    );
  }

  /** Of a transfer that came back. */
  async returned(tx: Tx, transferId: string, reason: string): Promise<void> {
    await tx.change(
      `update work.payout set state = 'returned', means = null, paid_on = null, paid_by = null, returned_at = $3, return_reason = $4, alarmed_at = null
        where community_id = $1 and transfer_id = $2 and state in ('sent', 'paid')`,
      [tx.community, transferId, tx.now, reason],
    );
  }

  /** What is not paid, due by a day, and of which the desk was not written to; from now on it was. */
  takeAlarming(tx: Tx, dueUntil: TokyoDate): Promise<{ amount: number; dueOn: TokyoDate }[]> {
    return tx.query(
      `update work.payout set alarmed_at = $3
        where community_id = $1 and state = any ($4::text[]) and due_on <= $2 and alarmed_at is null and ${paidByUs}
       returning amount, due_on::text "dueOn"`,
      [tx.community, dueUntil, tx.now, owedStates],
    );
  }

  /** Whether something is owed to a member, or may be once their work is looked at. */
  async owes(tx: Tx, memberId: string): Promise<boolean> {
    const [found] = await tx.query(
      `select 1 from work.payout where community_id = $1 and member_id = $2 and state <> 'paid'
       union all
       select 1 from work.assignment
        where community_id = $1 and member_id = $2 and state = any ($3::text[]) limit 1`,
      [tx.community, memberId, underWayStates],
    );
    return found !== undefined;
  }

  /** What the books must hold: what is owed to people, and what is not invoiced to companies. Yen. */
  async sums(tx: Tx): Promise<{ owed: number; unbilled: number }> {
    const [row] = await tx.query<{ owed: number; unbilled: number }>(
      `select coalesce(sum(amount) filter (where state <> 'paid' and ${paidByUs}), 0)::float8 owed,
              coalesce(sum(charge) filter (where document_id is null), 0)::float8 unbilled
         from work.payout where community_id = $1`,
      [tx.community],
    );
    return row!;
  }

  /** What a company is charged for since the work was accepted, up to a day, five hundred at most, held until commit: of two who invoice at once one finds nothing left. */
  unbilled(tx: Tx, companyId: string, until: TokyoDate): Promise<PayoutEntity[]> {
    return readRows(
      tx,
      PayoutEntity,
      `community_id = $1 and company_id = $2 and accrued_on <= $3 and document_id is null and charge > 0
        order by work_day, id limit 500 for update`,
      [tx.community, isId(companyId) ? companyId : null, until],
    );
  }

  async noteInvoiced(tx: Tx, ids: readonly string[], documentId: string): Promise<void> {
    await tx.change(
      'update work.payout set document_id = $3 where community_id = $1 and id = any ($2::uuid[])',
      [tx.community, ids, documentId],
    );
  }

  /** What waits to be invoiced, by company and the month in which it was accepted; the oldest first, two hundred at most. */
  toInvoice(tx: Tx): Promise<Uninvoiced[]> {
    return tx.query<Uninvoiced>(
      `select company_id "companyId", to_char(accrued_on, 'YYYY-MM') as month, count(*)::int count, sum(charge)::float8 total
         from work.payout where community_id = $1 and document_id is null and charge > 0 group by 1, 2 order by 2, 1 limit 200`,
      [tx.community],
    );
  }

  /** What a member was paid, by calendar year, the latest first, ten at most. */
  yearsOf(tx: Tx, memberId: string): Promise<PaidYear[]> {
    return tx.query<PaidYear>(
      `select extract(year from paid_on)::int as year, count(*)::int count, sum(amount)::float8 total
         from work.payout where community_id = $1 and member_id = $2 and state = 'paid' and ${paidByUs} group by 1 order by 1 desc limit 10`,
      [tx.community, memberId],
    );
  }

  /** What everybody was paid within a calendar year, in one line for all who were erased since. */
  paidWithin(tx: Tx, year: number): Promise<PaidPerson[]> {
    return tx.query<PaidPerson>(
      `select member_id "memberId", $2::int as year, count(*)::int count, sum(amount)::float8 total
         from work.payout where community_id = $1 and state = 'paid' and ${paidByUs} and paid_on between make_date($2, 1, 1) and make_date($2, 12, 31)
        group by 1 order by 4 desc, 1`,
      [tx.community, year],
    );
  }

  async handOver(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await tx.change('update work.payout set member_id = $3 where community_id = $1 and member_id = $2', [
      ...[tx.community, from, to],
    ]);
  }

  async handBack(tx: Tx, memberId: string, doubles: readonly string[]): Promise<void> {
    await tx.change(
      `update work.payout set member_id = $2 where community_id = $1 and giver_id = any ($3::uuid[]) and member_id <> $2`,
      [tx.community, memberId, [memberId, ...doubles]],
    );
  }
}
