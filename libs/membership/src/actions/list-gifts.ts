import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { GiftStore } from '../store/gift.store.ts';
import type { ListedGift } from '../store/gift.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';

/** A page of the desk's list of gifts. */
export type GiftList = { gifts: ListedGift[]; plans: KeptPlan[]; hasNext: boolean };

/** All gifts of the community that were paid, for the desk; it names nobody, so that looking at it is no look at a record. */
@Injectable()
export class ListGifts {
  constructor(
    private readonly gifts: GiftStore,
    private readonly plans: PlanStore,
  ) {}

  async run(
    tx: Tx,
    { first, after }: { first: number; after: { at: Date; id: string } | null },
  ): Promise<GiftList> {
    const gifts = await this.gifts.page(tx, { first: first + 1, after });
    return { gifts: gifts.slice(0, first), hasNext: gifts.length > first, plans: await this.plans.all(tx) };
  }
}
