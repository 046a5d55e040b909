import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { CancellationEntity } from './cancellation.entity.ts';

/** Cancellations of plans, with what was said about them. */
@Injectable()
export class CancellationStore {
  async add(
    tx: Tx,
    said: Pick<CancellationEntity, 'memberId' | 'planKey' | 'reasonKey' | 'remark'>,
  ): Promise<void> {
    await tx
      .repo(CancellationEntity)
      .insert({ ...said, id: newId(), communityId: tx.community, askedAt: tx.now });
  }

  /** The newest of a member, or null. */
  latest(tx: Tx, memberId: string): Promise<CancellationEntity | null> {
    return tx
      .repo(CancellationEntity)
      .findOne({ where: { communityId: tx.community, memberId }, order: { askedAt: 'DESC', id: 'DESC' } });
  }
}
