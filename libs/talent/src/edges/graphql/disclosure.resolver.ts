import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SaveDisclosure } from '../../actions/disclosure/save-disclosure.ts';
import { DisclosureInput, DisclosureType, disclosureType } from './types/disclosure.type.ts';

/** How members may give their own data to companies. */
@Resolver()
export class DisclosureResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly save: SaveDisclosure,
  ) {}

  @Query(() => DisclosureType)
  disclosure(@CurrentViewer() { communityId }: DeskViewer): Promise<DisclosureType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      disclosureType(await this.save.story(tx)),
    );
  }

  @Mutation(() => DisclosureType, {
    description: 'For consents from now on; those that were given stay. `seen` is that of the page.',
  })
  saveDisclosure(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('input', { type: () => DisclosureInput }) typed: DisclosureInput,
    @Args('seen', { type: () => String }) seen: string,
  ): Promise<DisclosureType> {
    return this.transactions.inIdentity(communityId, async (tx) => {
      await this.save.run(tx, { typed, seen, by: accountId });
      return disclosureType(await this.save.story(tx));
    });
  }
}
