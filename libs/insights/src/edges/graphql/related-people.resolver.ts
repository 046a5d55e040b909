import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';

import { ReadRelatedPeople } from '../../actions/read-related-people.ts';
import { RelatedPeopleType } from './related-people.type.ts';

/** How many people are tied to the region, at the desk. */
@Resolver()
export class RelatedPeopleResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadRelatedPeople,
  ) {}

  @Query(() => RelatedPeopleType, { description: 'Who took part in events in twelve months, each once.' })
  async relatedPeople(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('month', { type: () => String }) month: string,
  ): Promise<RelatedPeopleType> {
    const { definitions, ...counted } = await this.transactions.inCommunity(communityId, (tx) =>
      this.read.run(tx, month),
    );
    return { ...counted, definitions: [...definitions] };
  }
}
