import { answeredTogether, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { ReadEvents } from '../actions/events/read-events.ts';
import type { AskedOfList } from '../actions/events/read-events.ts';
import type { EventFilter, EventKey } from '../store/event.store.ts';
import { eventPageType } from './graphql/types/event.type.ts';
import type { AskedEventPage } from './graphql/types/event.type.ts';

type Wanted = {
  communityId: string;
  /** Null: in the eyes of somebody without a membership. */
  memberId: string | null;
  page: EventFilter & { first: number; after: EventKey | null };
  asked: AskedOfList;
};

/**
 * Where lists of events are asked for. On the evening when a sale opens hundreds look at the same page at the same moment, and it is the same for
 * all who have no membership: they share one transaction and its answer. Whoever has one sees prices of their own, and asks for themselves.
 */
@Injectable()
export class EventLists {
  readonly page = answeredTogether<Wanted, AskedEventPage>(
    ({ memberId, ...wanted }) => JSON.stringify([wanted, wanted.asked.sale ? memberId : null]),
    ({ communityId, memberId, page, asked }) =>
      this.transactions.inCommunity(communityId, async (tx) =>
        eventPageType(await this.read.list(tx, memberId, page, asked), tx.now),
      ),
  );

  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadEvents,
  ) {}
}
