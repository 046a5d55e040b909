import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DeclineOffer } from '../../actions/waiting/decline-offer.ts';
import { OfferSigner } from '../offer-signer.ts';
import { OfferedPlacesType, offeredPlacesType } from './types/offered-places.type.ts';

/** The link in the letter of an offer, for saying no without signing in. */
@Resolver()
export class OfferLinkResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly decline: DeclineOffer,
    private readonly signer: OfferSigner,
  ) {}

  @Query(() => OfferedPlacesType, { description: 'Reads, turns nothing down. It names nobody.' })
  offeredPlaces(
    @CurrentViewer() { communityId }: Viewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<OfferedPlacesType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      offeredPlacesType(await this.decline.read(tx, code, this.signer)),
    );
  }

  @Mutation(() => Boolean, {
    description: 'By whoever has the letter. Of an offer that is over nothing changes.',
  })
  async declineOffer(
    @CurrentViewer() { communityId }: Viewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.decline.run(tx, code, this.signer));
    return true;
  }
}
