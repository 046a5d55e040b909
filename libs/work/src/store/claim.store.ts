import { Injectable } from '@nestjs/common';
import { putRows, readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { ClaimEntity } from './claim.entity.ts';

/** What sides say against each other. */
@Injectable()
export class ClaimStore {
  async put(tx: Tx, row: ClaimEntity): Promise<void> {
    await putRows(tx, ClaimEntity, [row], { key: ['assignmentId', 'side'] });
  }

  /** Of some places, what was said first before. */
  of(tx: Tx, assignmentIds: readonly string[]): Promise<ClaimEntity[]> {
    return readRows(
      tx,
      ClaimEntity,
      'community_id = $1 and assignment_id = any ($2::uuid[]) order by said_at, side',
      [tx.community, assignmentIds],
    );
  }
}
