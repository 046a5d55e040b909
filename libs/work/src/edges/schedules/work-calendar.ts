import { Every, Transactions } from '@enishi/platform';
import { Injectable, Logger } from '@nestjs/common';
import { AcceptByClock } from '../../actions/accept-by-clock.ts';

/** What happens to gigs by the clock. */
@Injectable()
export class WorkCalendar {
  private readonly log = new Logger('work');

  constructor(
    private readonly transactions: Transactions,
    private readonly accepting: AcceptByClock,
  ) {}

  /** Each in a transaction of its own: what cannot be accepted for one stands in the way of no other. */
  @Every('1 hours', 'work.accept_unjudged')
  async accept(): Promise<void> {
    const due: { communityId: string; id: string }[] = [];
    await this.transactions.forEachCommunity(async (tx) => {
      for (const { id } of await this.accepting.due(tx)) due.push({ communityId: tx.community, id });
    });
    for (const { communityId, id } of due)
      await this.transactions
        .inCommunity(communityId, (tx) => this.accepting.run(tx, id))
        .catch((fault: unknown) =>
          this.log.error(`Place ${id} of community ${communityId} could not be accepted: ${String(fault)}`),
        );
  }
}
