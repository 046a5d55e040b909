import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SetAsking } from '../../actions/attendees/set-asking.ts';
import { askingDraft, EventAskingInput, EventAskingType, eventAskingType } from './types/asking.type.ts';

/** What an event asks of those who order tickets. */
@Resolver()
export class DeskAskingResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly asking: SetAsking,
  ) {}

  @Query(() => EventAskingType)
  eventAsking(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<EventAskingType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      eventAskingType(await this.asking.read(tx, eventId)),
    );
  }

  @Mutation(() => Boolean, {
    description: 'Also of an event on the site: who has ordered adds what is missing.',
  })
  setEventAsking(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('asking', { type: () => EventAskingInput }) asking: EventAskingInput,
  ): Promise<boolean> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      await this.asking.run(tx, eventId, askingDraft(asking));
      return true;
    });
  }
}
