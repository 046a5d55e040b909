import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { CompanyFeeMoveEntity } from './company-fee-move.entity.ts';
import type { CompanyHoldingEntity } from './company-holding.entity.ts';

/** Fees that companies agreed to for their next renewal. */
@Injectable()
export class CompanyFeeMoveStore {
  /** The one that waits for the renewal of a holding; null where its fee is that already. */
  async standing(
    tx: Tx,
    { id: holdingId, planKey, amount }: Pick<CompanyHoldingEntity, 'id' | 'planKey' | 'amount'>,
  ): Promise<CompanyFeeMoveEntity | null> {
    const move = await tx.repo(CompanyFeeMoveEntity).findOneBy({ communityId: tx.community, holdingId });
    return move && move.planKey === planKey && move.amount !== amount ? move : null;
  }

  /** Those that Stripe has to know of, of one company or of all, a few hundred at once; an invoice is written at the renewal anyway. */
  waiting(tx: Tx, companyId: string | null): Promise<CompanyFeeMoveEntity[]> {
    return tx
      .repo(CompanyFeeMoveEntity)
      .createQueryBuilder('move')
      .where(
        `move.community_id = :community and exists (select from membership.company_holding held
           where held.community_id = :community and held.id = move.holding_id
             and held.plan_key = move.plan_key and held.amount <> move.amount
             and held.cancels_on is null and not held.end_told and not held.invoiced)`,
        { community: tx.community },
      )
      .andWhere('(:companyId::uuid is null or move.company_id = :companyId)', { companyId })
      .orderBy('move.holding_id')
      .limit(500)
      .getMany();
  }

  async keep(tx: Tx, move: Omit<CompanyFeeMoveEntity, 'communityId' | 'agreedAt'>): Promise<void> {
    await tx
      .repo(CompanyFeeMoveEntity)
      .upsert({ ...move, communityId: tx.community, agreedAt: tx.now }, ['holdingId']);
  }

  async forget(tx: Tx, holdingId: string): Promise<void> {
    await tx.repo(CompanyFeeMoveEntity).delete({ communityId: tx.community, holdingId });
  }
}
