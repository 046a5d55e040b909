import { Injectable } from '@nestjs/common';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { lookYears } from './postings/applicant-look.store.ts';
import { ProvisionEntity } from './provision.entity.ts';

/** What companies were told of those who work for them. */
@Injectable()
export class ProvisionStore {
  /** A second look of an account on one day is the same. */
  async add(tx: Tx, rows: readonly ProvisionEntity[]): Promise<void> {
    if (rows.length === 0) return;
    await tx
      .repo(ProvisionEntity)
      .createQueryBuilder()
      .insert()
      .values([...rows])
      .orIgnore()
      .execute();
  }

  /** Of one place, the newest first, a hundred at most. */
  of(tx: Tx, assignmentId: string): Promise<ProvisionEntity[]> {
    return readRows(
      tx,
      ProvisionEntity,
      'community_id = $1 and assignment_id = $2 order by provided_at desc, id desc limit 100',
      [tx.community, assignmentId],
    );
  }

  /** Those that have been kept for their years. */
  async forget(tx: Tx): Promise<void> {
    const before = new Date(tx.now);
    before.setUTCFullYear(before.getUTCFullYear() - lookYears);
    await tx.change('delete from work.provision where community_id = $1 and provided_at < $2', [
      ...[tx.community, before],
    ]);
  }
}
