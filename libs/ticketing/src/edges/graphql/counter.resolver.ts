import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { BookAtCounter } from '../../actions/counter/book-at-counter.ts';
import { ListBookings } from '../../actions/counter/list-bookings.ts';
import { ReadCounter } from '../../actions/counter/read-counter.ts';
import {
  counterBookingType,
  CounterBookingType,
  counterPriceType,
  counterType,
} from './types/counter.type.ts';
import { typedAnswer } from './types/question.type.ts';
import { CounterPriceArgs, CounterPriceType, CounterType, CounterWishArgs } from './types/counter.type.ts';

/** Booking for somebody at the counter or on the phone. */
@Resolver()
export class CounterResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadCounter,
    private readonly list: ListBookings,
    private readonly book: BookAtCounter,
  ) {}

  @Query(() => CounterType)
  counter(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<CounterType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      counterType(await this.read.run(tx, eventId)),
    );
  }

  @Query(() => CounterPriceType)
  counterPrice(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args() { memberId = null, ...asked }: CounterPriceArgs,
  ): Promise<CounterPriceType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      counterPriceType(await this.read.price(tx, { ...asked, memberId })),
    );
  }

  @Query(() => [CounterBookingType], {
    description: 'Of an event, by the readings of the names; at most 200.',
  })
  counterBookings(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<CounterBookingType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.list.run(tx, eventId, { accountId, role })).map(counterBookingType),
    );
  }

  @Mutation(() => ID, { description: 'The order. What is paid in the hand is in the books with it.' })
  bookAtCounter(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args() { memberId = null, guest = null, payBy = null, answers: typed, ...wish }: CounterWishArgs,
  ): Promise<string> {
    const answers = (typed ?? []).map(typedAnswer);
    return this.transactions.inCommunity(communityId, (tx) =>
      this.book.run(tx, { ...wish, memberId, guest, payBy, answers, by, locale: 'ja' }),
    );
  }
}
