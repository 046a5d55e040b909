import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { ComplimentaryEntity } from './complimentary.entity.ts';

/** Plans given without payment, with their reasons. */
@Injectable()
export class ComplimentaryStore {
  async byId(tx: Tx, id: string): Promise<ComplimentaryEntity | null> {
    return isId(id) ? tx.repo(ComplimentaryEntity).findOneBy({ communityId: tx.community, id }) : null;
  }

  ofMember(tx: Tx, memberId: string): Promise<ComplimentaryEntity[]> {
    return tx.repo(ComplimentaryEntity).findBy({ communityId: tx.community, memberId });
  }

  async add(
    tx: Tx,
    given: Pick<ComplimentaryEntity, 'id' | 'memberId' | 'reason' | 'givenBy'>,
  ): Promise<void> {
    await tx.repo(ComplimentaryEntity).insert({
      ...given,
      communityId: tx.community,
      givenAt: tx.now,
      endedBy: null,
      endedAt: null,
    });
  }

  async end(tx: Tx, id: string, endedBy: string): Promise<void> {
    await tx
      .repo(ComplimentaryEntity)
      .update({ communityId: tx.community, id }, { endedBy, endedAt: tx.now });
  }
}
