import { Injectable } from '@nestjs/common';
import { KeepOffer } from '@enishi/billing';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { isPriceMove } from '../domain/price-move.ts';
import { MembershipStore, nothingPlanned } from '../store/membership.store.ts';
import { PriceMoveStore } from '../store/price-move.store.ts';

/** Takes the regular price back that was announced, and perhaps planned at Stripe, for a renewal that is reduced after all. */
@Injectable()
export class StayReduced {
  constructor(
    private readonly moves: PriceMoveStore,
    private readonly memberships: MembershipStore,
    private readonly billing: KeepOffer,
  ) {}

  /** `until` is the first day that is not reduced. The member is held by whoever calls it. */
  async run(tx: Tx, memberId: string, until: TokyoDate): Promise<void> {
    const withdrawn = await this.moves.withdrawBefore(tx, memberId, until);
    for (const sourceId of withdrawn) {
      const source = await this.memberships.sourceBy(tx, memberId, sourceId);
      if (!source || source.reduction?.kind !== 'student' || !isPriceMove(source)) continue;
      await this.billing.run(tx, { kind: 'member', id: memberId });
      await this.memberships.saveSource(tx, { ...source, ...nothingPlanned });
    }
  }
}
