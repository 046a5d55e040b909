import { CurrentViewer, graphqlEnum, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReadPostings } from '../../../actions/postings/read-postings.ts';
import { TurnPosting } from '../../../actions/postings/turn-posting.ts';
import { WritePosting } from '../../../actions/postings/write-posting.ts';
import { OwnPostingType, ownPostingType, postingWish, SavePostingArgs } from './posting.type.ts';

/** What a company does with its posting. */
const turns = ['submit', 'take_back', 'confirm', 'close'] as const;
type Turn = (typeof turns)[number];
const PostingTurnEnum = graphqlEnum<Turn>(
  [...turns],
  'PostingTurn',
  'Hand it in, take it back, say that it still holds, close it.',
);

/** A company's own postings, for whoever acts for it. */
@Resolver()
export class CompanyPostingsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadPostings,
    private readonly writing: WritePosting,
    private readonly turning: TurnPosting,
  ) {}

  @Query(() => [OwnPostingType], { description: 'The newest hundred; names nobody.' })
  companyPostings(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<OwnPostingType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.reading.ofCompany(tx, { accountId, companyId })).map(ownPostingType),
    );
  }

  @Query(() => OwnPostingType)
  companyPosting(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<OwnPostingType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      ownPostingType(await this.reading.ownOne(tx, { accountId, companyId }, id)),
    );
  }

  @Mutation(() => ID, { description: 'A draft; shown to nobody yet.' })
  savePosting(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args() { companyId, id = null, edition, posting }: SavePostingArgs,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.writing.run(tx, { accountId, companyId }, { id, edition, form: postingWish(posting) }),
    );
  }

  @Mutation(() => Boolean)
  async turnPosting(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('turn', { type: () => PostingTurnEnum }) turn: Turn,
  ): Promise<boolean> {
    const clerk = { accountId, companyId };
    await this.transactions.inCommunity(communityId, (tx) => {
      if (turn === 'submit') return this.turning.submit(tx, clerk, id);
      if (turn === 'take_back') return this.turning.takeBack(tx, clerk, id);
      return turn === 'confirm' ? this.turning.confirm(tx, clerk, id) : this.turning.close(tx, clerk, id);
    });
    return true;
  }
}
