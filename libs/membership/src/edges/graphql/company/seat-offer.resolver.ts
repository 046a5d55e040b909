import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer, Viewer } from '@enishi/platform';
import { GiveUpSeat } from '../../../actions/company/give-up-seat.ts';
import { LookAtSeat } from '../../../actions/company/look-at-seat.ts';
import { SeatsOfMember } from '../../../actions/company/seats-of-member.ts';
import { TakeSeat } from '../../../actions/company/take-seat.ts';
import type { OwnPlanChoice } from '../../../domain/company/seat-states.ts';
import {
  MySeatType,
  OwnPlanChoiceEnum,
  SeatOfferType,
  mySeatType,
  seatOfferType,
} from './seat-offer.type.ts';

/** Seats of companies, for the people who sit in them. */
@Resolver()
export class SeatOfferResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly look: LookAtSeat,
    private readonly take: TakeSeat,
    private readonly giveUp: GiveUpSeat,
    private readonly held: SeatsOfMember,
  ) {}

  @Query(() => SeatOfferType, {
    description: 'For whoever holds the link, signed in or not; looking takes nothing.',
  })
  async seatOffer(
    @CurrentViewer() { communityId, accountId, memberId }: Viewer,
    @Args('link', { type: () => String, description: 'The code of an invitation, or the id of a company.' })
    link: string,
  ): Promise<SeatOfferType> {
    return seatOfferType(
      await this.transactions.inIdentity(communityId, (tx) =>
        this.look.run(tx, link, { accountId, memberId }),
      ),
    );
  }

  @Query(() => [MySeatType], {
    description: 'Seats that the member has, with what their company sees of them.',
  })
  async mySeats(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<MySeatType[]> {
    const held = await this.transactions.inCommunity(communityId, (tx) => this.held.run(tx, memberId));
    return held.map(mySeatType);
  }

  @Mutation(() => Boolean, {
    description: 'Of two who take the last seat the second is told. Pressed twice it is one seat.',
  })
  async takeSeat(
    @CurrentViewer() { communityId, accountId, memberId }: MemberViewer,
    @Args('link', { type: () => String }) link: string,
    @Args('name', { type: () => String, description: 'What the company sees, with the address.' })
    name: string,
    @Args('ownPlan', { type: () => OwnPlanChoiceEnum }) ownPlan: OwnPlanChoice,
  ): Promise<boolean> {
    await this.transactions.inIdentity(communityId, (tx) =>
      this.take.run(tx, { accountId, memberId }, { link, name, ownPlan }),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'Gives a seat back; what the member has beside it stays.' })
  async giveUpSeat(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('seatId', { type: () => ID }) seatId: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.giveUp.run(tx, memberId, seatId));
    return true;
  }
}
