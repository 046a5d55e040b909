import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CheckArticle } from '../../../actions/articles/check-article.ts';
import { InviteStudent } from '../../../actions/articles/invite-student.ts';
import { ReadArticles } from '../../../actions/articles/read-articles.ts';
import {
  CompanyArticleType,
  companyArticleType,
  GiveBackArticleArgs,
  UseArticleArgs,
} from './article.type.ts';

/** A company asks a student to write for a draft posting, and checks what they wrote. */
@Resolver()
export class CompanyArticlesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadArticles,
    private readonly inviting: InviteStudent,
    private readonly checking: CheckArticle,
  ) {}

  @Query(() => CompanyArticleType, { nullable: true, description: 'Null where nobody was asked.' })
  companyArticle(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('postingId', { type: () => ID }) postingId: string,
  ): Promise<CompanyArticleType | null> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const found = await this.reading.ofCompany(tx, { accountId, companyId }, postingId);
      return found && companyArticleType(found, tx.now);
    });
  }

  @Mutation(() => String, { description: 'Answers with the secret of the link, for one student and once.' })
  inviteToArticle(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('postingId', { type: () => ID }) postingId: string,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.inviting.run(tx, { accountId, companyId }, postingId),
    );
  }

  @Mutation(() => Boolean, { description: 'The student is told by mail.' })
  async giveBackArticle(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args() { companyId, ...read }: GiveBackArticleArgs,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.checking.giveBack(tx, { accountId, companyId }, read),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'It was checked; its four texts go into the draft.' })
  async useArticle(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args() { companyId, ...read }: UseArticleArgs,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.checking.takeOver(tx, { accountId, companyId }, read),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'The link is dead; whoever writes already is told by mail.' })
  async callOffArticle(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.checking.callOff(tx, { accountId, companyId }, id),
    );
    return true;
  }
}
