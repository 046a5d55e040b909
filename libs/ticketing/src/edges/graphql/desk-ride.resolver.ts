import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer, Tx } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ArrangeBuses } from '../../actions/tours/arrange-buses.ts';
import { ReadRide } from '../../actions/tours/read-ride.ts';
import { SeatTravellers } from '../../actions/tours/seat-travellers.ts';
import type { BlockReason } from '../../domain/bus.ts';
import {
  BlockReasonEnum,
  BusInput,
  RideType,
  rideType,
  SeatedCountType,
  SeatingArgs,
} from './types/ride.type.ts';

/** Buses of a date, and who sits where. */
@Resolver()
export class DeskRideResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadRide,
    private readonly buses: ArrangeBuses,
    private readonly seats: SeatTravellers,
  ) {}

  @Query(() => RideType, { description: 'The look at the names is written down.' })
  ride(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('occurrenceId', { type: () => ID }) occurrenceId: string,
  ): Promise<RideType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      rideType(await this.read.run(tx, occurrenceId, { reader: { accountId, role } })),
    );
  }

  @Mutation(() => ID, { description: 'What is blocked of it stays.' })
  saveBus(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('occurrenceId', { type: () => ID }) occurrenceId: string,
    @Args('bus') typed: BusInput,
    @Args('id', { type: () => ID, nullable: true, description: 'Null: a further one.' })
    id: string | null = null,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.buses.save(tx, { occurrenceId, id, typed }),
    );
  }

  @Mutation(() => Boolean, { description: 'Whoever sat in it has no seat any more.' })
  removeBus(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.done(communityId, (tx) => this.buses.remove(tx, id));
  }

  @Mutation(() => Boolean, { description: 'Keeps a seat free, or gives it out again.' })
  blockBusSeat(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('busId', { type: () => ID }) busId: string,
    @Args('seat', { type: () => String }) seat: string,
    @Args('why', { type: () => BlockReasonEnum, nullable: true }) why: BlockReason | null = null,
  ): Promise<boolean> {
    return this.done(communityId, (tx) => this.buses.block(tx, { busId, seat, why }));
  }

  @Mutation(() => SeatedCountType, { description: 'Whoever has no seat yet; nobody who sits is moved.' })
  placeInBuses(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('occurrenceId', { type: () => ID }) occurrenceId: string,
  ): Promise<SeatedCountType> {
    return this.transactions.inCommunity(communityId, (tx) => this.seats.place(tx, occurrenceId));
  }

  @Mutation(() => Boolean, { description: 'By hand; whoever sat there changes places with it.' })
  seatTraveller(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args() { ticketId, busId = null, seat = null, expected = null }: SeatingArgs,
  ): Promise<boolean> {
    const to = busId === null || seat === null ? null : { busId, seat };
    return this.done(communityId, (tx) => this.seats.seat(tx, { ticketId, to, expected }));
  }

  @Mutation(() => Boolean, { description: 'To those who travel.' })
  showSeats(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('occurrenceId', { type: () => ID }) occurrenceId: string,
    @Args('shown', { type: () => Boolean }) shown: boolean,
  ): Promise<boolean> {
    return this.done(communityId, (tx) => this.seats.show(tx, occurrenceId, shown));
  }

  private done(communityId: string, work: (tx: Tx) => Promise<void>): Promise<boolean> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      await work(tx);
      return true;
    });
  }
}
