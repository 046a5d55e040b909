import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer, Tx } from '@enishi/platform';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { ArrangeRooms } from '../../actions/tours/arrange-rooms.ts';
import { LodgeTravellers } from '../../actions/tours/lodge-travellers.ts';
import { LodgingArgs, LodgingRoomInput, LodgingRoomsInput } from './types/lodging.type.ts';
import { SeatedCountType } from './types/ride.type.ts';

/** Rooms of a date, and who sleeps where; they are read with its buses. */
@Resolver()
export class DeskLodgingResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly rooms: ArrangeRooms,
    private readonly lodging: LodgeTravellers,
  ) {}

  @Mutation(() => Int, { description: 'All or none; answers how many.' })
  addLodgingRooms(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('occurrenceId', { type: () => ID }) occurrenceId: string,
    @Args('rooms') { note = null, ...typed }: LodgingRoomsInput,
  ): Promise<number> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.rooms.add(tx, occurrenceId, { ...typed, note }),
    );
  }

  @Mutation(() => Boolean)
  changeLodgingRoom(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('room') { note = null, ...typed }: LodgingRoomInput,
  ): Promise<boolean> {
    return this.done(communityId, (tx) => this.rooms.change(tx, id, { ...typed, note }));
  }

  @Mutation(() => Boolean, { description: 'Whoever slept in it has no room any more.' })
  removeLodgingRoom(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.done(communityId, (tx) => this.rooms.remove(tx, id));
  }

  @Mutation(() => SeatedCountType, { description: 'Whoever has none yet, with no strangers in one room.' })
  placeInRooms(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('occurrenceId', { type: () => ID }) occurrenceId: string,
  ): Promise<SeatedCountType> {
    return this.transactions.inCommunity(communityId, (tx) => this.lodging.place(tx, occurrenceId));
  }

  @Mutation(() => Boolean, { description: 'By hand.' })
  lodgeTraveller(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args() { ticketId, roomId = null }: LodgingArgs,
  ): Promise<boolean> {
    return this.done(communityId, (tx) => this.lodging.move(tx, { ticketId, roomId }));
  }

  @Mutation(() => Boolean, { description: 'To those who travel.' })
  showRooms(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('occurrenceId', { type: () => ID }) occurrenceId: string,
    @Args('shown', { type: () => Boolean }) shown: boolean,
  ): Promise<boolean> {
    return this.done(communityId, (tx) => this.lodging.show(tx, occurrenceId, shown));
  }

  private done(communityId: string, work: (tx: Tx) => Promise<void>): Promise<boolean> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      await work(tx);
      return true;
    });
  }
}
