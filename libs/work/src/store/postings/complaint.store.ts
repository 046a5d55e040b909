import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { complaintDays } from '../../domain/postings/complaint.ts';
import { ComplaintEntity } from './complaint.entity.ts';

/** Complaints about postings. */
@Injectable()
export class ComplaintStore {
  async add(tx: Tx, row: ComplaintEntity): Promise<void> {
    await tx.repo(ComplaintEntity).insert(row);
  }

  async waiting(tx: Tx, postingId: string): Promise<number> {
    const [row] = await tx.query<{ waiting: number }>(
      'select count(*)::int waiting from work.complaint where community_id = $1 and posting_id = $2 and answered_at is null',
      [tx.community, postingId],
    );
    return row!.waiting;
  }

  /** What waits first, then the latest, a hundred at most; of one posting, or (null) of all. */
  latest(tx: Tx, postingId: string | null): Promise<ComplaintEntity[]> {
    return readRows(
      tx,
      ComplaintEntity,
      'community_id = $1 and ($2::uuid is null or posting_id = $2) order by answered_at desc nulls first, said_at desc, id limit 100',
      [tx.community, postingId],
    );
  }

  async byId(tx: Tx, id: string): Promise<ComplaintEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, ComplaintEntity, 'community_id = $1 and id = $2 for update', [
      ...[tx.community, id],
    ]);
    return found ?? null;
  }

  async answer(tx: Tx, id: string, { by, answer }: { by: string; answer: string }): Promise<void> {
    await tx.change(
      'update work.complaint set answered_at = $3, answered_by = $4, answer = $5 where community_id = $1 and id = $2',
      [tx.community, id, tx.now, by, answer],
    );
  }

  /** Words and answers of those answered a year ago; that there were complaints stays. */
  async forget(tx: Tx): Promise<void> {
    await tx.change(
      `update work.complaint set words = null, answer = null
        where community_id = $1 and answered_at < $2::timestamptz - make_interval(days => $3) and words is not null`,
      [tx.community, tx.now, complaintDays],
    );
  }
}
