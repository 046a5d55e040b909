import { Injectable } from '@nestjs/common';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { ApplicantLookEntity } from './applicant-look.entity.ts';

/** Years for which the record of a disclosure is kept after it (個人情報保護法29条2項, 同施行規則21条). */
export const lookYears = 3;

/** Each look of a company at whoever applied. */
@Injectable()
export class ApplicantLookStore {
  async add(tx: Tx, row: ApplicantLookEntity): Promise<void> {
    await tx.repo(ApplicantLookEntity).insert(row);
  }

  /** Of some applications, the newest first, three hundred at most. */
  of(tx: Tx, applicationIds: readonly string[]): Promise<ApplicantLookEntity[]> {
    return readRows(
      tx,
      ApplicantLookEntity,
      'community_id = $1 and application_id = any ($2::uuid[]) order by looked_at desc, id desc limit 300',
      [tx.community, applicationIds],
    );
  }

  /** Those that have been kept for their years. */
  async forget(tx: Tx): Promise<void> {
    const before = new Date(tx.now);
    before.setUTCFullYear(before.getUTCFullYear() - lookYears);
    await tx.change('delete from work.applicant_look where community_id = $1 and looked_at < $2', [
      ...[tx.community, before],
    ]);
  }
}
