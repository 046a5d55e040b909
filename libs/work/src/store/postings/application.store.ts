import { Injectable } from '@nestjs/common';
import { addMonthsFromAnchor, dayOfMonth, isId, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { liveStates, readableStates } from '../../domain/postings/application.ts';
import type {
  ApplicationEnder,
  ApplicationState,
  Stay,
  StayMonth,
} from '../../domain/postings/application.ts';
import { ApplicationEntity } from './application.entity.ts';

/** How many of a posting stand where; of those hired, how many were still there. */
export type PostingCounts = {
  postingId: string;
  live: number;
  hired: number;
  declined: number;
  withdrawn: number;
  stayed6: number;
  left6: number;
  stayed12: number;
  left12: number;
};

/** Days after a no for which the message is kept, for questions about it. */
const keptDays = 180;

/** Who applied for what. */
@Injectable()
export class ApplicationStore {
  /** Answers whether it was added: not where the person has one already, also one that is added at this moment. */
  async add(tx: Tx, row: ApplicationEntity): Promise<boolean> {
    const done = await tx
      .repo(ApplicationEntity)
      .createQueryBuilder()
      .insert()
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    return (done.raw as unknown[]).length > 0;
  }

  async byId(tx: Tx, id: string): Promise<ApplicationEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, ApplicationEntity, 'community_id = $1 and id = $2', [
      tx.community,
      id,
    ]);
    return found ?? null;
  }

  /** Held until commit. */
  async held(tx: Tx, id: string): Promise<ApplicationEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, ApplicationEntity, 'community_id = $1 and id = $2 for update', [
      ...[tx.community, id],
    ]);
    return found ?? null;
  }

  /** The person's own for a posting, but for what was withdrawn. */
  async standing(tx: Tx, postingId: string, memberId: string): Promise<ApplicationEntity | null> {
    const [found] = await readRows(
      tx,
      ApplicationEntity,
      `community_id = $1 and posting_id = $2 and member_id = $3 and state <> 'withdrawn'`,
      [tx.community, postingId, memberId],
    );
    return found ?? null;
  }

  /** Of a posting, the newest three hundred. */
  ofPosting(tx: Tx, postingId: string): Promise<ApplicationEntity[]> {
    return readRows(
      tx,
      ApplicationEntity,
      'community_id = $1 and posting_id = $2 order by applied_at desc, id desc limit 300',
      [tx.community, postingId],
    );
  }

  /** The latest hundred of a member. */
  ofMember(tx: Tx, memberId: string): Promise<ApplicationEntity[]> {
    return readRows(
      tx,
      ApplicationEntity,
      'community_id = $1 and member_id = $2 order by applied_at desc, id desc limit 100',
      [tx.community, memberId],
    );
  }

  /** How many stand where, without whom. */
  counts(tx: Tx, postingIds: readonly string[]): Promise<PostingCounts[]> {
    return tx.query<PostingCounts>(
      `select posting_id "postingId", count(*) filter (where state = any ($3::text[]))::int live,
              count(*) filter (where state = 'hired')::int hired, count(*) filter (where state = 'declined')::int declined,
              count(*) filter (where state = 'withdrawn')::int withdrawn,
              count(*) filter (where stay_6 = 'stayed')::int "stayed6", count(*) filter (where stay_6 = 'left')::int "left6",
              count(*) filter (where stay_12 = 'stayed')::int "stayed12", count(*) filter (where stay_12 = 'left')::int "left12"
         from work.application where community_id = $1 and posting_id = any ($2::uuid[]) group by posting_id`,
      [tx.community, postingIds, liveStates],
    );
  }

  async move(
    tx: Tx,
    id: string,
    {
      to,
      by,
      reason,
      hiredOn,
    }: {
      to: ApplicationState;
      by: ApplicationEnder | null;
      reason: string | null;
      hiredOn: TokyoDate | null;
    },
  ): Promise<void> {
    await tx.change(
      `update work.application set state = $3, ender = $4, reason = $5, hired_on = $6, turned_at = $7,
              message = case when $3 = 'withdrawn' then null else message end where community_id = $1 and id = $2`,
      [tx.community, id, to, by, reason, hiredOn, tx.now],
    );
  }

  /** Null: the company sees the mail address no more. */
  async showEmail(tx: Tx, id: string, wording: string | null): Promise<void> {
    await tx.change(
      'update work.application set email_wording = $3, email_agreed_at = $4 where community_id = $1 and id = $2',
      [tx.community, id, wording, wording === null ? null : tx.now],
    );
  }

  /** Whether a person is in a selection of a company, or was hired by it. */
  async isWith(tx: Tx, memberId: string, companyId: string): Promise<boolean> {
    const found = await tx.query(
      `select from work.application
        where community_id = $1 and member_id = $2 and company_id = $3 and state = any ($4::text[]) limit 1`,
      [tx.community, memberId, companyId, readableStates],
    );
    return found.length > 0;
  }

  async answerStay(tx: Tx, id: string, months: StayMonth, stay: Stay): Promise<void> {
    await tx.change(
      `update work.application set ${months === 6 ? 'stay_6' : 'stay_12'} = $3 where community_id = $1 and id = $2`,
      [tx.community, id, stay],
    );
  }

  /** Those hired half a year or a year ago about whom nothing was asked for that month; noted as asked at the same time. */
  async askStays(tx: Tx): Promise<{ id: string; postingId: string; companyId: string; months: StayMonth }[]> {
    const today = tokyoDateOf(tx.now);
    const before = (months: number) => addMonthsFromAnchor(today, -months, dayOfMonth(today));
    return tx.query(
      `with due as (
         select id, case when hired_on <= $3 then 12 else 6 end months from work.application
          where community_id = $1 and state = 'hired'
            and ((hired_on <= $3 and stay_12 is null and coalesce(stay_6, '') <> 'left' and coalesce(stay_asked, 0) < 12)
              or (hired_on <= $2 and hired_on > $3 and stay_6 is null and stay_asked is null))
          order by id limit 500 for update)
       update work.application a set stay_asked = due.months from due where a.id = due.id
       returning a.id, a.posting_id "postingId", a.company_id "companyId", due.months`,
      [tx.community, before(6), before(12)],
    );
  }

  /** Forgets what was written for selections that ended with a no long ago. */
  async forget(tx: Tx): Promise<void> {
    await tx.change(
      `update work.application set message = null
        where community_id = $1 and state = 'declined' and message is not null and turned_at < $2`,
      [tx.community, new Date(tx.now.getTime() - keptDays * 86_400_000)],
    );
  }

  /** The live ones of a person, held until commit. */
  live(tx: Tx, memberId: string): Promise<ApplicationEntity[]> {
    return readRows(
      tx,
      ApplicationEntity,
      'community_id = $1 and member_id = $2 and state = any ($3::text[]) order by id for update',
      [tx.community, memberId, liveStates],
    );
  }

  /** What both entries applied for: of these only one can stand, that of the other entry unless it was the closed one who was hired. */
  doubled(tx: Tx, { from, to }: { from: string; to: string }): Promise<{ id: string }[]> {
    return tx.query<{ id: string }>(
      `select case when a.state = 'hired' and o.state <> 'hired' then o.id else a.id end id
         from work.application a join work.application o on o.community_id = $1 and o.member_id = $3 and o.posting_id = a.posting_id
          and o.state <> 'withdrawn'
        where a.community_id = $1 and a.member_id = $2 and a.state <> 'withdrawn' for update`,
      [tx.community, from, to],
    );
  }

  async handOver(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await tx.change('update work.application set member_id = $3 where community_id = $1 and member_id = $2', [
      ...[tx.community, from, to],
    ]);
  }

  async handBack(tx: Tx, memberId: string, doubles: readonly string[]): Promise<void> {
    await tx.change(
      `update work.application set member_id = $2
        where community_id = $1 and giver_id = any ($3::uuid[]) and member_id <> $2`,
      [tx.community, memberId, [memberId, ...doubles]],
    );
  }
}
