import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DeskPromoCodes } from '../../actions/codes/desk-promo-codes.ts';
import { EventCodesType, eventCodesType, PromoCodeInput, promoTerms } from './types/promo-code.type.ts';

/** Codes of events at the desk. */
@Resolver()
export class PromoCodesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly codes: DeskPromoCodes,
  ) {}

  @Query(() => EventCodesType)
  eventCodes(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<EventCodesType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      eventCodesType(await this.codes.list(tx, eventId), tx.now),
    );
  }

  @Mutation(() => Boolean, { description: 'Makes a code of an event; it is turned off, never changed.' })
  async makePromoCode(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('promo', { type: () => PromoCodeInput }) promo: PromoCodeInput,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.codes.make(tx, eventId, promoTerms(promo)));
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Turns a code off; what was chosen or ordered with it keeps its price.',
  })
  async endPromoCode(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.codes.end(tx, id));
    return true;
  }
}
