import { Injectable } from '@nestjs/common';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { EvaluationEntity } from './evaluation.entity.ts';

/** What sides say of each other afterwards. */
@Injectable()
export class EvaluationStore {
  /** Answers whether it was kept: not where that side had spoken. */
  async add(tx: Tx, row: EvaluationEntity): Promise<boolean> {
    const done = await tx
      .repo(EvaluationEntity)
      .createQueryBuilder()
      .insert()
      .values(row)
      .orIgnore()
      .returning('side')
      .execute();
    return (done.raw as unknown[]).length > 0;
  }

  of(tx: Tx, assignmentIds: readonly string[]): Promise<EvaluationEntity[]> {
    return readRows(tx, EvaluationEntity, 'community_id = $1 and assignment_id = any ($2::uuid[])', [
      tx.community,
      assignmentIds,
    ]);
  }
}
