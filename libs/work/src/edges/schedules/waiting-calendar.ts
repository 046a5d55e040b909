import { Every, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { OfferFreed } from '../../actions/remake/offer-freed.ts';

/** Places that were kept for somebody who did not answer go on to the next. */
@Injectable()
export class WaitingCalendar {
  constructor(
    private readonly transactions: Transactions,
    private readonly offering: OfferFreed,
  ) {}

  @Every('10 minutes', 'work.offer_again')
  async offer(): Promise<void> {
    const due: { communityId: string; gigId: string }[] = [];
    await this.transactions.forEachCommunity(async (tx) => {
      for (const gigId of await this.offering.lapsed(tx)) due.push({ communityId: tx.community, gigId });
    });
    for (const { communityId, gigId } of due)
      await this.transactions.inCommunity(communityId, (tx) => this.offering.run(tx, gigId));
  }
}
