import { maskEmail } from '@enishi/identity';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ListEventMessages } from '../../actions/messages/list-event-messages.ts';
import { WriteEventMessage } from '../../actions/messages/write-event-message.ts';
import {
  eventMessage,
  EventMessageArgs,
  EventMessagePreviewType,
  EventMessagesType,
  eventMessagesType,
} from './types/event-message.type.ts';

/** Messages to those who ordered for an event, for those who run events. */
@Resolver()
export class DeskEventMessagesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListEventMessages,
    private readonly write: WriteEventMessage,
  ) {}

  @Query(() => EventMessagesType)
  eventMessages(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<EventMessagesType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      eventMessagesType(await this.list.run(tx, eventId)),
    );
  }

  @Query(() => EventMessagePreviewType, { description: 'How it looks and how many people get it.' })
  eventMessagePreview(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args() { eventId, message }: EventMessageArgs,
  ): Promise<EventMessagePreviewType> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.write.preview(tx, eventId, eventMessage(message)),
    );
  }

  @Mutation(() => String, { description: 'Sends it to oneself; answers the address, masked.' })
  testEventMessage(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args() { eventId, message }: EventMessageArgs,
    @Args('english') english: boolean,
  ): Promise<string> {
    const locale = english ? 'en' : 'ja';
    const typed = eventMessage(message);
    return this.transactions.inIdentity(communityId, async (tx) =>
      maskEmail(await this.write.test(tx, eventId, { typed, accountId, locale })),
    );
  }

  @Mutation(() => Int, { description: 'Answers to how many people. Pressed twice it is sent once.' })
  sendEventMessage(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args() { eventId, message }: EventMessageArgs,
    @Args('press', { type: () => ID }) press: string,
  ): Promise<number> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.write.send(tx, eventId, { typed: eventMessage(message), press, by }),
    );
  }
}
