import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { SettingsTurnEntity } from './settings-turn.entity.ts';

/** Longest story that is shown. */
const mostShown = 20;

/** What was changed of the percents by which gigs are run. */
@Injectable()
export class SettingsTurnStore {
  /** Newest first. */
  newest(tx: Tx): Promise<SettingsTurnEntity[]> {
    const [where, order] = [{ communityId: tx.community }, { at: 'DESC', id: 'DESC' } as const];
    return tx.repo(SettingsTurnEntity).find({ where, order, take: mostShown });
  }

  async append(tx: Tx, turn: Pick<SettingsTurnEntity, 'actor' | 'before' | 'after'>): Promise<void> {
    const written = { id: newId(), communityId: tx.community, at: tx.now, ...turn };
    await tx.repo(SettingsTurnEntity).insert(written);
  }
}
