import { Injectable } from '@nestjs/common';
import { putRows, readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { IncidentEntity } from './incident.entity.ts';

/** Accidents as they were reported. */
@Injectable()
export class IncidentStore {
  async put(tx: Tx, row: IncidentEntity): Promise<void> {
    await putRows(tx, IncidentEntity, [row], { key: ['assignmentId', 'side'] });
  }

  /** Whether something of a place is not settled yet. */
  async isOpen(tx: Tx, assignmentId: string): Promise<boolean> {
    const [found] = await tx.query(
      'select 1 from work.incident where community_id = $1 and assignment_id = $2 and closed_at is null limit 1',
      [tx.community, assignmentId],
    );
    return found !== undefined;
  }

  /** What is not settled, and what was lately; the newest first, two hundred at most. */
  latest(tx: Tx): Promise<IncidentEntity[]> {
    return readRows(
      tx,
      IncidentEntity,
      'community_id = $1 order by closed_at desc nulls first, told_at desc, assignment_id, side limit 200',
      [tx.community],
    );
  }

  /** Of both sides of one place. */
  async close(tx: Tx, assignmentId: string, { by, note }: { by: string; note: string }): Promise<boolean> {
    const closed = await tx.query(
      `update work.incident set closed_at = $3, closed_by = $4, closed_note = $5
        where community_id = $1 and assignment_id = $2 and closed_at is null returning assignment_id`,
      [tx.community, assignmentId, tx.now, by, note],
    );
    return closed.length > 0;
  }
}
