import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { ImportRowState } from '../domain/member-import.ts';
import { MemberImportRowEntity } from './member-import-row.entity.ts';
import { MemberImportEntity } from './member-import.entity.ts';

/** A row of a list and the cells it came with. */
export type KeptRow = Pick<MemberImportRowEntity, 'rowNo' | 'cells' | 'state' | 'memberId' | 'invitedAt'>;

const newest = 20;

/** Lists of members from elsewhere. */
@Injectable()
export class MemberImportStore {
  byId(tx: Tx, id: string): Promise<MemberImportEntity | null> {
    return isId(id) ? tx.repo(MemberImportEntity).findOneBy({ id }) : Promise.resolve(null);
  }

  /** Waits for whoever else works on this list, then holds it until commit. */
  async locked(tx: Tx, id: string): Promise<MemberImportEntity | null> {
    if (!isId(id)) return null;
    return tx.repo(MemberImportEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** The newest twenty. */
  recent(tx: Tx): Promise<MemberImportEntity[]> {
    return tx.repo(MemberImportEntity).find({ order: { uploadedAt: 'DESC', id: 'DESC' }, take: newest });
  }

  /** The newest list that held the same file and was taken over. */
  sameFile(tx: Tx, { id, digest }: MemberImportEntity): Promise<MemberImportEntity | null> {
    return tx
      .repo(MemberImportEntity)
      .createQueryBuilder('i')
      .where(`i.digest = :digest and i.id <> :id and i.started_at is not null`, { digest, id })
      .orderBy('i.uploaded_at', 'DESC')
      .getOne();
  }

  async add(tx: Tx, list: MemberImportEntity, rows: readonly (readonly string[])[]): Promise<void> {
    await tx.repo(MemberImportEntity).insert(list);
    await tx.query(
      `insert into membership.member_import_row (import_id, row_no, community_id, cells, state)
       select $1, (r->>'no')::int, $2, array(select jsonb_array_elements_text(r->'cells')), 'waiting'
         from jsonb_array_elements($3::jsonb) r`,
      [list.id, tx.community, JSON.stringify(rows.map((cells, at) => ({ no: at + 2, cells })))],
    );
  }

  async change(tx: Tx, id: string, changes: Partial<Omit<MemberImportEntity, 'import'>>): Promise<void> {
    await tx.repo(MemberImportEntity).update({ id }, changes);
  }

  rows(tx: Tx, importId: string): Promise<KeptRow[]> {
    return tx.repo(MemberImportRowEntity).find({ where: { importId }, order: { rowNo: 'ASC' } });
  }

  /** The next rows in a state, in the order of the file. */
  next(tx: Tx, importId: string, state: ImportRowState, most: number): Promise<KeptRow[]> {
    return tx
      .repo(MemberImportRowEntity)
      .find({ where: { importId, state }, order: { rowNo: 'ASC' }, take: most });
  }

  async settle(
    tx: Tx,
    importId: string,
    rowNo: number,
    became: { state: ImportRowState; memberId?: string | null },
  ): Promise<void> {
    await tx.repo(MemberImportRowEntity).update({ importId, rowNo }, became);
  }

  /** Members this list has created who have not agreed to the terms and have not been written to, in the order of the file. */
  uninvited(tx: Tx, importId: string, most: number): Promise<{ rowNo: number; memberId: string }[]> {
    return tx.query(
      `select r.row_no "rowNo", r.member_id "memberId" from membership.member_import_row r
         join membership.member m on m.id = r.member_id and m.awaits_agreement and m.left_on is null
        where r.import_id = $1 and r.state = 'created' and r.invited_at is null order by r.row_no limit $2`,
      [importId, most],
    );
  }

  async noteInvited(tx: Tx, importId: string, rowNos: readonly number[]): Promise<void> {
    await tx.change(
      'update membership.member_import_row set invited_at = $3 where import_id = $1 and row_no = any($2::int[])',
      [importId, rowNos, tx.now],
    );
  }

  /** Numbers of the members behind settled rows, by row. */
  async numbers(tx: Tx, importId: string): Promise<Map<number, string>> {
    const rows = await tx.query<{ rowNo: number; number: string }>(
      `select r.row_no "rowNo", m.number from membership.member_import_row r
         join membership.member m on m.id = r.member_id where r.import_id = $1`,
      [importId],
    );
    return new Map(rows.map(({ rowNo, number }) => [rowNo, number]));
  }

  /** Whether anybody has done anything with a member since an import created them. */
  async touched(tx: Tx, memberId: string): Promise<boolean> {
    const [row] = await tx.query<{ touched: boolean }>(
      `select not m.awaits_agreement or m.left_on is not null
           or exists (select from membership.membership_source s
                       where s.member_id = m.id and s.kind not in ('free', 'imported'))
           or exists (select from membership.timeline_entry t where t.member_id = m.id
                       and t.kind not in ('joined', 'imported', 'plan_started', 'plan_ended', 'import_invited',
                                            'newsletter_on', 'newsletter_off')) touched
         from membership.member m where m.id = $1`,
      [memberId],
    );
    return row?.touched ?? true;
  }

  /** Forgets the people in one list. */
  async forgetOne(tx: Tx, importId: string): Promise<void> {
    await tx.change(`update membership.member_import_row set cells = '{}' where import_id = $1`, [importId]);
    await this.change(tx, importId, { forgottenAt: tx.now });
  }

  /** Forgets the cells of lists that can no longer be taken back, and of those that nobody went on with. */
  async forget(tx: Tx, before: Date): Promise<number> {
    const over = `state in ('undone', 'discarded') or coalesce(finished_at, uploaded_at) <= $1 and state in ('done', 'draft')`;
    await tx.change(
      `update membership.member_import_row set cells = '{}' where import_id in (
         select id from membership.member_import where forgotten_at is null and (${over}))`,
      [before],
    );
    return tx.change(
      `update membership.member_import set forgotten_at = $2, state = case state when 'draft' then 'discarded' else state end
        where forgotten_at is null and (${over})`,
      [before, tx.now],
    );
  }
}
