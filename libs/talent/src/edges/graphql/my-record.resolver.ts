import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ContestEvidence } from '../../actions/evidence/contest-evidence.ts';
import { ReadOwnRecord } from '../../actions/records/read-own-record.ts';
import { SaveOwnRecord } from '../../actions/records/save-own-record.ts';
import {
  OwnTalentRecordType,
  ownRecordType,
  recordForm,
  TalentRecordInputType,
} from './types/talent-record.type.ts';

/** What a member says of themselves in the talent bank, and whether the secretariat may read it. */
@Resolver()
export class MyRecordResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: ReadOwnRecord,
    private readonly saving: SaveOwnRecord,
    private readonly contest: ContestEvidence,
  ) {}

  @Query(() => OwnTalentRecordType)
  myTalentRecord(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<OwnTalentRecordType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      ownRecordType(await this.own.run(tx, memberId)),
    );
  }

  @Mutation(() => Boolean, { description: 'What was allowed before stays until it is stopped.' })
  async saveTalentRecord(
    @CurrentViewer() { communityId, memberId, locale }: MemberViewer,
    @Args('record') record: TalentRecordInputType,
    @Args('agreedTo', {
      type: () => String,
      nullable: true,
      description: 'The sentence as it was shown; null without the tick.',
    })
    agreedTo: string | null = null,
  ): Promise<boolean> {
    const form = recordForm(record);
    await this.transactions.inCommunity(communityId, (tx) =>
      this.saving.run(tx, { memberId, form, agreedTo, locale }),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'The reply stands beside the line, which stays as it is.' })
  async contestEvidence(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('reply', { type: () => String }) reply: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.contest.run(tx, memberId, { id, reply }));
    return true;
  }
}
