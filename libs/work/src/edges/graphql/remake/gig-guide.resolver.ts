import { CurrentCommunity } from '@enishi/identity';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ReadTemplates } from '../../../actions/remake/read-templates.ts';
import { ReadBoard } from '../../../actions/read-board.ts';
import { GigGuideType, gigGuideType } from './template.type.ts';

/** What whoever takes a gig has to know beside its steps. */
@Resolver()
export class GigGuideResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly board: ReadBoard,
    private readonly reading: ReadTemplates,
    private readonly community: CurrentCommunity,
  ) {}

  @Query(() => GigGuideType, { nullable: true, description: 'Null where it was cut without a template.' })
  gigGuide(
    @CurrentViewer() { communityId }: Viewer,
    @Args('id', { type: () => ID, description: 'Of the gig.' }) id: string,
  ): Promise<GigGuideType | null> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      await this.board.one(tx, id);
      const guide = await this.reading.guide(tx, id);
      return guide && gigGuideType(guide, (await this.community.run(tx)).slug);
    });
  }
}
