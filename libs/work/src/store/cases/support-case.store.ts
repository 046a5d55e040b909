import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { CaseEnding, CaseState } from '../../domain/cases/support-case.ts';
import { SupportCaseEntity } from './support-case.entity.ts';

/** Cases of the transaction's community. */
@Injectable()
export class SupportCaseStore {
  /** Answers whether it was added: a match makes one, however often it is told. */
  async add(tx: Tx, row: SupportCaseEntity): Promise<boolean> {
    const done = await tx
      .repo(SupportCaseEntity)
      .createQueryBuilder()
      .insert()
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    return (done.raw as unknown[]).length > 0;
  }

  async byId(tx: Tx, id: string): Promise<SupportCaseEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, SupportCaseEntity, 'community_id = $1 and id = $2', [
      tx.community,
      id,
    ]);
    return found ?? null;
  }

  /** Held until commit: of two who change it, the second reads what the first has made of it. */
  async held(tx: Tx, id: string): Promise<SupportCaseEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, SupportCaseEntity, 'community_id = $1 and id = $2 for update', [
      tx.community,
      id,
    ]);
    return found ?? null;
  }

  among(tx: Tx, ids: readonly string[]): Promise<SupportCaseEntity[]> {
    return readRows(tx, SupportCaseEntity, 'community_id = $1 and id = any ($2::uuid[])', [
      tx.community,
      ids,
    ]);
  }

  async bySource(tx: Tx, sourceId: string): Promise<SupportCaseEntity | null> {
    const [found] = await readRows(tx, SupportCaseEntity, 'community_id = $1 and source_id = $2 for update', [
      tx.community,
      sourceId,
    ]);
    return found ?? null;
  }

  /** What waits to be assigned, the longest waiting first, two hundred at most. */
  tray(tx: Tx): Promise<SupportCaseEntity[]> {
    return readRows(
      tx,
      SupportCaseEntity,
      `community_id = $1 and state = 'asked' order by opened_at, id limit 200`,
      [tx.community],
    );
  }

  /** What somebody accompanies, as main or second coordinator, two hundred at most. */
  carried(tx: Tx, accountId: string): Promise<SupportCaseEntity[]> {
    return readRows(
      tx,
      SupportCaseEntity,
      `community_id = $1 and (main_id = $2 or second_id = $2) and state in ('under_way', 'resting')
        order by opened_at, id limit 200`,
      [tx.community, accountId],
    );
  }

  /** All that is under way or rests, of everybody, for the meters. */
  live(tx: Tx): Promise<SupportCaseEntity[]> {
    return readRows(
      tx,
      SupportCaseEntity,
      `community_id = $1 and state in ('under_way', 'resting') order by opened_at, id limit 2000`,
      [tx.community],
    );
  }

  /** Those of a company or a person, the newest fifty. */
  ofCompany(tx: Tx, companyId: string): Promise<SupportCaseEntity[]> {
    return readRows(
      tx,
      SupportCaseEntity,
      'community_id = $1 and company_id = $2 order by opened_at desc, id desc limit 50',
      [tx.community, companyId],
    );
  }

  ofMember(tx: Tx, memberId: string): Promise<SupportCaseEntity[]> {
    return readRows(
      tx,
      SupportCaseEntity,
      'community_id = $1 and member_id = $2 order by opened_at desc, id desc limit 50',
      [tx.community, memberId],
    );
  }

  /** Those of a person that are not over, held until commit. */
  openOf(tx: Tx, memberId: string): Promise<SupportCaseEntity[]> {
    return readRows(
      tx,
      SupportCaseEntity,
      `community_id = $1 and member_id = $2 and state <> 'closed' order by id for update`,
      [tx.community, memberId],
    );
  }

  async lead(
    tx: Tx,
    id: string,
    to: { mainId: string; secondId: string | null; weight: number; state: CaseState },
  ): Promise<void> {
    await tx.change(
      `update work.support_case set main_id = $3, second_id = $4, weight = $5, state = $6, edition = edition + 1, turned_at = $7,
              ending = null, end_line = null where community_id = $1 and id = $2`,
      [tx.community, id, to.mainId, to.secondId, to.weight, to.state, tx.now],
    );
  }

  async turn(
    tx: Tx,
    id: string,
    { to, ending, line }: { to: CaseState; ending: CaseEnding | null; line: string | null },
  ): Promise<void> {
    await tx.change(
      `update work.support_case set state = $3, ending = $4, end_line = $5, edition = edition + 1, turned_at = $6
        where community_id = $1 and id = $2`,
      [tx.community, id, to, ending, line, tx.now],
    );
  }

  /** How often somebody has worked for a company, and takes part still. */
  async goesOn(
    tx: Tx,
    { memberId, companyId }: { memberId: string; companyId: string },
  ): Promise<{ accepted: number; ahead: number }> {
    const [found] = await tx.query<{ accepted: number; ahead: number }>(
      `select count(*) filter (where a.state = 'accepted')::int accepted,
              count(*) filter (where a.state in ('taken', 'checked_in', 'reported', 'disputed'))::int ahead
         from work.assignment a join work.gig g on g.id = a.gig_id
        where a.community_id = $1 and g.community_id = $1 and a.member_id = $2 and g.company_id = $3`,
      [tx.community, memberId, companyId],
    );
    return found!;
  }

  async handOver(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await tx.change(
      'update work.support_case set member_id = $3 where community_id = $1 and member_id = $2',
      [...[tx.community, from, to]],
    );
  }

  async handBack(tx: Tx, memberId: string, doubles: readonly string[]): Promise<void> {
    await tx.change(
      `update work.support_case set member_id = $2
        where community_id = $1 and giver_id = any ($3::uuid[]) and member_id <> $2`,
      [tx.community, memberId, [memberId, ...doubles]],
    );
  }
}
