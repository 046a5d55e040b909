import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GiveCard } from '../../actions/give-card.ts';
import { OfferCard } from '../../actions/offer-card.ts';
import { CardLimits } from '../card-limits.ts';
import {
  InterestCardInputType,
  InterestCardOfferType,
  interestCardOfferType,
} from './types/own-consent.type.ts';

/** A member gives a company an interest card. */
@Resolver()
export class GivingCardsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly offers: OfferCard,
    private readonly giving: GiveCard,
    private readonly limits: CardLimits,
  ) {}

  @Query(() => InterestCardOfferType, {
    description: 'What a card would show this company; asking shows it nothing.',
  })
  interestCardOffer(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<InterestCardOfferType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      interestCardOfferType(await this.offers.run(tx, memberId, companyId)),
    );
  }

  @Mutation(() => ID, { description: 'Answers with the consent; pressed twice it is one.' })
  async giveInterestCard(
    @CurrentViewer() { communityId, memberId, accountId, locale }: MemberViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('eventId', { type: () => ID, nullable: true }) eventId: string | null,
    @Args('card') { telephone, message, agreedTo = null, emailAgreedTo = null }: InterestCardInputType,
  ): Promise<string> {
    await this.limits.giving(accountId);
    const form = { telephone, message, agreedTo, emailAgreedTo };
    return this.transactions.inCommunity(communityId, (tx) =>
      this.giving.run(tx, { memberId, companyId, eventId: eventId ?? null, form, locale }),
    );
  }
}
