import { Injectable } from '@nestjs/common';
import { AwaitOrderTransfer } from '@enishi/billing';
import { CurrentCommunity } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import { ListPlans } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { unknownPlanAt } from '../../domain/audience.ts';
import type { PlannedSale } from '../../domain/event-sale.ts';

/** What a community has said of itself that its events may name: municipalities, plans, an account into which is paid. */
@Injectable()
export class KnownToCommunity {
  constructor(
    private readonly community: CurrentCommunity,
    private readonly transfers: AwaitOrderTransfer,
    private readonly plans: ListPlans,
  ) {}

  /** Codes of its municipalities. */
  async areas(tx: Tx): Promise<string[]> {
    return (await this.community.run(tx)).municipalities.map(({ code }) => code);
  }

  /**
   * Throws TRANSFER_NO_ACCOUNT (conflict) where a sale is paid by transfer and nobody has said into which account, and AUDIENCE_WRONG (invalid) where a
   * kind of ticket is for a plan that is not on offer.
   */
  async assertSale(tx: Tx, { further, types }: Pick<PlannedSale, 'further' | 'types'>): Promise<void> {
    if (further.bank_transfer && !(await this.transfers.isOffered(tx)))
      throw new Refusal('conflict', 'TRANSFER_NO_ACCOUNT');
    if (!types.some(({ audience }) => audience.to === 'plans')) return;
    const offered = (await this.plans.run(tx)).filter(({ active }) => active).map(({ key }) => key);
    const at = unknownPlanAt(types, offered);
    if (at !== null) throw new Refusal('invalid', 'AUDIENCE_WRONG', { field: `type-${at}-audience` });
  }
}
