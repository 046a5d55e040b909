import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer, Viewer } from '@enishi/platform';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReadArticles } from '../../../actions/articles/read-articles.ts';
import { TakeInvitation } from '../../../actions/articles/take-invitation.ts';
import { WriteArticle } from '../../../actions/articles/write-article.ts';
import {
  ArticleInvitationType,
  articleInvitationType,
  NameInArticleArgs,
  OwnArticleType,
  ownArticleType,
  SaveArticleArgs,
} from './article.type.ts';

/** A student takes a company's invitation, writes, hands in, and says whether they are named. */
@Resolver()
export class MyArticlesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly inviting: TakeInvitation,
    private readonly reading: ReadArticles,
    private readonly writing: WriteArticle,
  ) {}

  @Query(() => ArticleInvitationType, { description: 'For whoever has the link.' })
  articleInvitation(
    @CurrentViewer() { communityId, memberId }: Viewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<ArticleInvitationType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      articleInvitationType(await this.inviting.read(tx, code, memberId)),
    );
  }

  @Query(() => [OwnArticleType], { description: 'The newest fifty.' })
  myArticles(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<OwnArticleType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.reading.list(tx, memberId)).map((each) => ownArticleType(each, tx.now)),
    );
  }

  @Query(() => OwnArticleType)
  myArticle(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<OwnArticleType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      ownArticleType(await this.reading.one(tx, memberId, id), tx.now),
    );
  }

  @Mutation(() => ID, { description: 'Answers with the viewer’s own article; the link is dead by that.' })
  acceptArticle(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) => this.inviting.take(tx, memberId, code));
  }

  @Mutation(() => Int, { description: 'Answers with the edition. Writing on takes back what was handed in.' })
  saveArticle(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args() { id, edition, article: texts, handsIn }: SaveArticleArgs,
  ): Promise<number> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.writing.save(tx, memberId, { id, edition, texts, handsIn }),
    );
  }

  @Mutation(() => Boolean, { description: 'At any time; shown, or shown no more, from the commit on.' })
  async nameInArticle(
    @CurrentViewer() { communityId, memberId, locale }: MemberViewer,
    @Args() { id, ...wish }: NameInArticleArgs,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.writing.name(tx, memberId, { id, wish, locale }),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'Before the company took it over.' })
  async leaveArticle(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.writing.leave(tx, memberId, id));
    return true;
  }
}
