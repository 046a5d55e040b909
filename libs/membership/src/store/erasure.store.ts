import { Injectable } from '@nestjs/common';
import { newId, tokyoDateOf } from '@enishi/kernel';
import type { KeptRows, Tx } from '@enishi/platform';
import { keptUntil } from '../domain/retention.ts';
import { ErasureKeptEntity } from './erasure-kept.entity.ts';
import { ErasureEntity } from './erasure.entity.ts';

/** On whose word somebody is erased. */
export type ErasureGrounds = Pick<ErasureEntity, 'memberId' | 'basis' | 'reason' | 'actor'>;

/** Proof of erasures and of what was kept. */
@Injectable()
export class ErasureStore {
  async add(tx: Tx, grounds: ErasureGrounds, kept: readonly KeptRows[]): Promise<void> {
    const id = newId();
    const place = { communityId: tx.community };
    await tx.repo(ErasureEntity).insert({ ...grounds, ...place, id, erasedAt: tx.now });
    const today = tokyoDateOf(tx.now);
    for (const { table, title, because, years, rows } of kept) {
      await tx.repo(ErasureKeptEntity).insert({
        ...{ ...place, erasureId: id, tableName: table, rows },
        ...{ titleJa: title.ja, titleEn: title.en, becauseJa: because.ja, becauseEn: because.en },
        untilDay: keptUntil(today, years),
      });
    }
  }

  /** What was kept of an erased member; empty for everybody else. */
  async keptOf(tx: Tx, memberId: string): Promise<ErasureKeptEntity[]> {
    const erasure = await tx.repo(ErasureEntity).findOneBy({ memberId });
    return erasure ? tx.repo(ErasureKeptEntity).findBy({ erasureId: erasure.id }) : [];
  }
}
