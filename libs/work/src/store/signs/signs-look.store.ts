import { newId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { SignsLookEntity } from './signs-look.entity.ts';

/** Looks at signs of employment. */
@Injectable()
export class SignsLookStore {
  /** The newest twenty of a request. */
  ofRequest(tx: Tx, requestId: string): Promise<SignsLookEntity[]> {
    return readRows(
      tx,
      SignsLookEntity,
      'community_id = $1 and request_id = $2 order by looked_at desc, id limit 20',
      [tx.community, requestId],
    );
  }

  async add(tx: Tx, look: Omit<SignsLookEntity, 'id' | 'communityId' | 'lookedAt'>): Promise<void> {
    await tx
      .repo(SignsLookEntity)
      .insert({ ...look, id: newId(), communityId: tx.community, lookedAt: tx.now });
  }
}
