import { Injectable } from '@nestjs/common';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { TermsEntity } from './terms.entity.ts';

/** Terms as they were told; written once. */
@Injectable()
export class TermsStore {
  async add(tx: Tx, row: TermsEntity): Promise<void> {
    await tx.repo(TermsEntity).insert(row);
  }

  /** By the places that they are of. */
  of(tx: Tx, assignmentIds: readonly string[]): Promise<TermsEntity[]> {
    return readRows(tx, TermsEntity, 'community_id = $1 and assignment_id = any ($2::uuid[])', [
      tx.community,
      assignmentIds,
    ]);
  }
}
