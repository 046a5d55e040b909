import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { SaleOpening } from '../domain/sale-opening.ts';
import { SaleOpeningEntity } from './sale-opening.entity.ts';

const everybody = '';

/** From when tickets of events are given out to whom. */
@Injectable()
export class SaleOpeningStore {
  async ofEvent(tx: Tx, eventId: string): Promise<SaleOpening[]> {
    const rows = await tx
      .repo(SaleOpeningEntity)
      .find({ where: { eventId }, order: { opensAt: 'ASC', planKey: 'ASC' } });
    return rows.map(({ planKey, opensAt }) => ({ planKey: planKey === everybody ? null : planKey, opensAt }));
  }

  /** In the place of those that were set before. */
  async set(tx: Tx, eventId: string, openings: readonly SaleOpening[]): Promise<void> {
    await tx.repo(SaleOpeningEntity).delete({ eventId });
    await tx.repo(SaleOpeningEntity).insert(
      openings.map(({ planKey, opensAt }) => ({
        ...{ eventId, communityId: tx.community, planKey: planKey ?? everybody, opensAt },
      })),
    );
  }
}
