import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';

import { ReadEventAudience } from '../../actions/read-event-audience.ts';
import { ReadEventResult } from '../../actions/read-event-result.ts';
import { EventAudienceType, eventAudienceType } from './event-audience.type.ts';
import { EventResultType } from './event-result.type.ts';

/** Whether an event paid for itself and whom it reached, at the desk. */
@Resolver()
export class EventResultResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly result: ReadEventResult,
    private readonly audience: ReadEventAudience,
  ) {}

  @Query(() => EventResultType, {
    description: 'Profit and loss of an event, with what was entered for it by hand.',
  })
  async eventResult(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<EventResultType> {
    const { kinds, costs, slips, definitions, ...result } = await this.transactions.inCommunity(
      communityId,
      (tx) => this.result.run(tx, eventId),
    );
    const lists = { kinds: [...kinds], costs: [...costs], slips: [...slips], definitions: [...definitions] };
    return { ...result, ...lists };
  }

  @Query(() => EventAudienceType, {
    description: 'Who applied and who came, by area and age; small counts are hidden.',
  })
  async eventAudience(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<EventAudienceType> {
    return eventAudienceType(
      await this.transactions.inCommunity(communityId, (tx) => this.audience.run(tx, eventId)),
    );
  }
}
