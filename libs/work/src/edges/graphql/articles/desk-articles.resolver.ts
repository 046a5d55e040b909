import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { LookAtArticle } from '../../../actions/articles/look-at-article.ts';
import { DeskArticleType, deskArticleType } from './article.type.ts';

/** Who wrote the texts of a posting, for the secretariat. */
@Resolver()
export class DeskArticlesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly looking: LookAtArticle,
  ) {}

  @Query(() => DeskArticleType, {
    nullable: true,
    description: 'Null where no student wrote it. The look at the name is recorded.',
  })
  deskArticle(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('postingId', { type: () => ID }) postingId: string,
  ): Promise<DeskArticleType | null> {
    return this.transactions.inIdentity(communityId, async (tx) => {
      const found = await this.looking.run(tx, postingId, { accountId, role });
      return found && deskArticleType(found);
    });
  }
}
