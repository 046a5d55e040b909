import { Injectable, Logger } from '@nestjs/common';
import { Every, Transactions } from '@enishi/platform';
import { PassOnPlaces } from '../../actions/pass-on-places.ts';
import { WaitingListStore } from '../../store/waiting-list.store.ts';

/** Looks once a minute whether there is anything for those who wait. Until it has looked nobody else gets what came free. */
@Injectable()
export class WaitingCalendar {
  private readonly log = new Logger('ticketing');

  constructor(
    private readonly transactions: Transactions,
    private readonly list: WaitingListStore,
    private readonly passOn: PassOnPlaces,
  ) {}

  /** Each event in a transaction of its own: one that cannot be served now keeps no other from it. */
  @Every('1 minutes', 'ticketing.pass_on_places')
  async passOnPlaces(): Promise<void> {
    const found: { communityId: string; eventId: string }[] = [];
    await this.transactions.forEachCommunity(async (tx) => {
      for (const eventId of await this.list.events(tx)) found.push({ communityId: tx.community, eventId });
    });
    for (const { communityId, eventId } of found)
      await this.transactions
        .inCommunity(communityId, (tx) => this.passOn.run(tx, eventId))
        .catch((fault: unknown) => {
          this.log.error(`places of event ${eventId} could not be passed on: ${String(fault)}`);
        });
  }
}
