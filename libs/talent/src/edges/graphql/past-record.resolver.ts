import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer, Viewer } from '@enishi/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AnswerPast } from '../../actions/past/answer-past.ts';
import { PastRecordType, pastRecordType } from './types/past.type.ts';

/** The page on which somebody of an old list says what is to become of the record, by the secret address that was mailed. */
@Resolver()
export class PastRecordResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly answers: AnswerPast,
  ) {}

  @Query(() => PastRecordType)
  pastRecord(
    @CurrentViewer() { communityId }: Viewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<PastRecordType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      pastRecordType(await this.answers.look(tx, code)),
    );
  }

  @Mutation(() => Boolean, { description: 'It becomes part of the member’s own record.' })
  async takePastRecord(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.answers.take(tx, code, memberId));
    return true;
  }

  @Mutation(() => Boolean, { description: 'It is deleted. Needs no account.' })
  async deletePastRecord(
    @CurrentViewer() { communityId }: Viewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.answers.refuse(tx, code));
    return true;
  }
}
