import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer, Tx } from '@enishi/platform';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { AddEventDate } from '../../actions/events/add-event-date.ts';
import { SaveEvent } from '../../actions/events/save-event.ts';
import { StateTravel } from '../../actions/events/state-travel.ts';
import { TurnEvent } from '../../actions/events/turn-event.ts';
import {
  EventDateInput,
  EventSaleInput,
  eventSale,
  EventWordsInput,
  eventWords,
  WhichEventArgs,
} from './types/desk-event.type.ts';
import { TravelInput, travelOf } from './types/travel.type.ts';

/** Writing events, and putting them on the site. */
@Resolver()
export class DeskEventActsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly save: SaveEvent,
    private readonly turn: TurnEvent,
    private readonly adding: AddEventDate,
    private readonly travelling: StateTravel,
  ) {}

  @Mutation(() => ID, {
    description:
      'Keeps an event as typed; without an id it is a new one, with what goes along from the event that it is `like`. Without a sale, dates and prices stay. Answers its id.',
  })
  saveEvent(
    @CurrentViewer() viewer: DeskViewer,
    @Args('words', { type: () => EventWordsInput }) words: EventWordsInput,
    @Args('sale', { type: () => EventSaleInput, nullable: true }) sale: EventSaleInput | null,
    @Args() { id, like }: WhichEventArgs,
  ): Promise<string> {
    const event = {
      id: id ?? null,
      like: like ?? null,
      words: eventWords(words),
      sale: sale ? eventSale(sale) : null,
    };
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.save.run(tx, event));
  }

  @Mutation(() => Boolean, { description: 'Puts an event on the site; from then on tickets are given out.' })
  publishEvent(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.done(viewer, (tx) => this.turn.publish(tx, id));
  }

  @Mutation(() => Boolean, { description: 'Takes an event off the site; tickets stay good.' })
  withdrawEvent(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.done(viewer, (tx) => this.turn.withdraw(tx, id));
  }

  @Mutation(() => Boolean, { description: 'Throws a draft away.' })
  discardEvent(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.done(viewer, (tx) => this.turn.discard(tx, id));
  }

  @Mutation(() => Boolean, {
    description: 'One more date of an event on the site, with the same tickets at the same prices.',
  })
  addEventDate(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('date', { type: () => EventDateInput }) date: EventDateInput,
  ): Promise<boolean> {
    return this.done(viewer, (tx) => this.adding.run(tx, id, date));
  }

  @Mutation(() => Boolean, {
    description: 'Until so many hours before a date its tickets may be handed on; null: not at all.',
  })
  setHandOnHours(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('hours', { type: () => Int, nullable: true }) hours: number | null,
  ): Promise<boolean> {
    return this.done(viewer, (tx) => this.turn.setHandOn(tx, id, hours ?? null));
  }

  @Mutation(() => Boolean, { description: 'Gives a set of places of an event on the site another size.' })
  setCapacity(
    @CurrentViewer() viewer: DeskViewer,
    @Args('quotaId', { type: () => ID }) quotaId: string,
    @Args('capacity', { type: () => Int }) capacity: number,
  ): Promise<boolean> {
    return this.done(viewer, (tx) => this.turn.resize(tx, quotaId, capacity));
  }

  @Mutation(() => Boolean, {
    description: 'Says what the price includes of a journey, which agency answers for it, and the itinerary.',
  })
  stateTravel(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('travel', { type: () => TravelInput }) travel: TravelInput,
  ): Promise<boolean> {
    return this.done(viewer, (tx) => this.travelling.run(tx, id, travelOf(travel)));
  }

  private async done(viewer: DeskViewer, act: (tx: Tx) => Promise<void>): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, act);
    return true;
  }
}
