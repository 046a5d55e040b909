import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SaveCareers } from '../../actions/careers/save-careers.ts';
import { careerForm, CareerInputType, OwnCareersType, ownCareersType } from './types/careers.type.ts';

/** What a member says of the careers that they have beside each other. */
@Resolver()
export class MyCareersResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly careers: SaveCareers,
  ) {}

  @Query(() => OwnCareersType)
  myCareers(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<OwnCareersType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      ownCareersType(await this.careers.own(tx, memberId)),
    );
  }

  @Mutation(() => Boolean, { description: 'The whole list, in the place of the earlier one.' })
  async saveCareers(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('careers', { type: () => [CareerInputType] }) careers: CareerInputType[],
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.careers.run(tx, memberId, careers.map(careerForm)),
    );
    return true;
  }
}
