import type { Yen } from '@enishi/kernel';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { In } from 'typeorm';
import type { LivePayout, PayoutShare } from '../domain/payout.ts';
import { PayoutEntity } from './payout.entity.ts';

/** Payouts as they were seen last. */
@Injectable()
export class PayoutStore {
  find(tx: Tx, stripeId: string): Promise<PayoutEntity | null> {
    return tx.repo(PayoutEntity).findOneBy({ communityId: tx.community, stripeId });
  }

  /** Writes down how a payout was seen; `known` is how it was seen before. */
  async keep(
    tx: Tx,
    { stripeId, amount: whole, state, arrivesOn }: LivePayout,
    share: PayoutShare,
    known: PayoutEntity | null,
  ): Promise<void> {
    await tx.repo(PayoutEntity).save({
      ...{ id: known?.id ?? newId(), communityId: tx.community, stripeId, whole, state, arrivesOn },
      ...{ ...share, seenAt: tx.now },
    });
  }

  /** This community's shares of these payouts. */
  async shares(tx: Tx, stripeIds: readonly string[]): Promise<Map<string, Yen>> {
    if (stripeIds.length === 0) return new Map();
    const rows = await tx
      .repo(PayoutEntity)
      .findBy({ communityId: tx.community, stripeId: In([...stripeIds]) });
    return new Map(rows.map(({ stripeId, amount }) => [stripeId, amount]));
  }

  /** The newest first. */
  list(tx: Tx, count: number): Promise<PayoutEntity[]> {
    return tx
      .repo(PayoutEntity)
      .find({ where: { communityId: tx.community }, order: { arrivesOn: 'DESC', id: 'DESC' }, take: count });
  }

  /** Yen of this community that have left Stripe and are not on the bank account yet. */
  async underWay(tx: Tx): Promise<number> {
    return (
      (await tx.repo(PayoutEntity).sum('amount', { communityId: tx.community, state: 'under_way' })) ?? 0
    );
  }
}
