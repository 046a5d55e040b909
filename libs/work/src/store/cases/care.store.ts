import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { insertRows, readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { careCalendar } from '../../domain/cases/care.ts';
import type { CareAnswer, CareRisk, CareSide } from '../../domain/cases/care.ts';
import { CareContactEntity } from './care-contact.entity.ts';

/** What the program asks both sides of a match. */
@Injectable()
export class CareStore {
  /** Every contact of a match that began on a day. */
  async plan(tx: Tx, caseId: string, from: TokyoDate): Promise<void> {
    await insertRows(
      tx,
      CareContactEntity,
      careCalendar(from).map((each) => ({
        ...{ ...each, id: newId(), communityId: tx.community, caseId, state: 'waiting' as const, risks: [] },
      })),
    );
  }

  /** Those of a case, for the desk, by day. */
  ofCase(tx: Tx, caseId: string): Promise<CareContactEntity[]> {
    return readRows(
      tx,
      CareContactEntity,
      'community_id = $1 and case_id = $2 order by day, side desc limit 20',
      [tx.community, caseId],
    );
  }

  /** Open forms of one side in some cases: nothing that the other side said is read. */
  formsOf(
    tx: Tx,
    caseIds: readonly string[],
    side: CareSide,
  ): Promise<Pick<CareContactEntity, 'id' | 'caseId' | 'day' | 'dueOn' | 'state'>[]> {
    return tx.query(
      `select id, case_id "caseId", day, to_char(due_on, 'YYYY-MM-DD') "dueOn", state from work.care_contact
        where community_id = $1 and case_id = any ($2::uuid[]) and side = $3 and state = 'asked' order by due_on limit 50`,
      [tx.community, caseIds, side],
    );
  }

  async byId(tx: Tx, id: string): Promise<CareContactEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, CareContactEntity, 'community_id = $1 and id = $2', [
      tx.community,
      id,
    ]);
    return found ?? null;
  }

  /** Held until commit: of two answers the second finds the first. */
  async held(tx: Tx, id: string): Promise<CareContactEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, CareContactEntity, 'community_id = $1 and id = $2 for update', [
      tx.community,
      id,
    ]);
    return found ?? null;
  }

  async answer(
    tx: Tx,
    { id, side }: Pick<CareContactEntity, 'id' | 'side'>,
    given: { answer: CareAnswer; way: 'form' | 'phone'; by: string | null; risks: readonly CareRisk[] },
  ): Promise<void> {
    await tx.change(
      `update work.care_contact set state = 'answered', answered_at = $3, answered_way = $4, answered_by = $5, risks = $6,
              ${side === 'person' ? 'person_answer' : 'company_answer'} = $7::jsonb, settled_at = null, settled_by = null
        where community_id = $1 and id = $2`,
      [tx.community, id, tx.now, given.way, given.by, given.risks, JSON.stringify(given.answer)],
    );
  }

  /** Those whose day has come, of cases that are not over, noted as asked at the same time; five hundred a run. */
  takeDue(tx: Tx, today: TokyoDate): Promise<Pick<CareContactEntity, 'id' | 'caseId' | 'side' | 'day'>[]> {
    return tx.query(
      `with due as (
         select c.id from work.care_contact c join work.support_case s on s.id = c.case_id and s.community_id = $1 and s.state <> 'closed'
          where c.community_id = $1 and c.state = 'waiting' and c.due_on <= $2 order by c.due_on limit 500 for update of c skip locked)
       update work.care_contact c set state = 'asked', asked_at = $3 from due where c.id = due.id
       returning c.id, c.case_id "caseId", c.side, c.day`,
      [tx.community, today, tx.now],
    );
  }

  /** Asked, without an answer and without a sign noted yet. */
  unanswered(tx: Tx): Promise<CareContactEntity[]> {
    return readRows(
      tx,
      CareContactEntity,
      `community_id = $1 and state = 'asked' and risks = '{}' order by due_on limit 2000`,
      [tx.community],
    );
  }

  async raise(tx: Tx, ids: readonly string[], risks: readonly CareRisk[]): Promise<void> {
    await tx.change(
      'update work.care_contact set risks = $3 where community_id = $1 and id = any ($2::uuid[])',
      [...[tx.community, ids, risks]],
    );
  }

  async settle(tx: Tx, id: string, by: string): Promise<void> {
    await tx.change(
      'update work.care_contact set settled_at = $3, settled_by = $4 where community_id = $1 and id = $2',
      [tx.community, id, tx.now, by],
    );
  }

  /** Nobody is asked any more about matches that are over. */
  async drop(tx: Tx, caseIds: readonly string[]): Promise<void> {
    await tx.change(
      `update work.care_contact set state = 'dropped' where community_id = $1 and case_id = any ($2::uuid[]) and state in ('waiting', 'asked')`,
      [tx.community, caseIds],
    );
  }

  /** Signs that nobody has settled, and contacts that were asked and have no answer, of some cases. */
  tasks(tx: Tx, caseIds: readonly string[]): Promise<CareContactEntity[]> {
    return readRows(
      tx,
      CareContactEntity,
      `community_id = $1 and case_id = any ($2::uuid[]) and (state = 'asked' or (risks <> '{}' and settled_at is null))
        order by due_on, id limit 500`,
      [tx.community, caseIds],
    );
  }

  /** Whether a case has a sign that nobody has settled. */
  async hasRisk(tx: Tx, caseId: string): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from work.care_contact where community_id = $1 and case_id = $2 and risks <> '{}' and settled_at is null limit 1`,
      [tx.community, caseId],
    );
    return rows.length > 0;
  }
}
