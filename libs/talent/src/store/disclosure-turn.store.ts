import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { DisclosureTurnEntity } from './disclosure-turn.entity.ts';

/** Longest story that is shown. */
const mostShown = 20;

/** What was changed of how members may give their own data to companies. */
@Injectable()
export class DisclosureTurnStore {
  /** Newest first. */
  newest(tx: Tx): Promise<DisclosureTurnEntity[]> {
    const [where, order] = [{ communityId: tx.community }, { at: 'DESC', id: 'DESC' } as const];
    return tx.repo(DisclosureTurnEntity).find({ where, order, take: mostShown });
  }

  async append(tx: Tx, turn: Pick<DisclosureTurnEntity, 'actor' | 'before' | 'after'>): Promise<void> {
    const written = { id: newId(), communityId: tx.community, at: tx.now, ...turn };
    await tx.repo(DisclosureTurnEntity).insert(written);
  }
}
