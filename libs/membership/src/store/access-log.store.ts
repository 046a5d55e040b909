import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { AccessLogEntity } from './access-log.entity.ts';

/** One look of the desk at members' data. */
export type Access = Pick<
  AccessLogEntity,
  'accountId' | 'role' | 'act' | 'memberId' | 'people' | 'reason'
> & {
  memberIds?: string[];
};

/** Written in the transaction that reads, so that nothing is shown without a trace. */
@Injectable()
export class AccessLogStore {
  async write(tx: Tx, access: Access): Promise<void> {
    await tx.repo(AccessLogEntity).insert({ id: newId(), communityId: tx.community, at: tx.now, ...access });
  }
}
