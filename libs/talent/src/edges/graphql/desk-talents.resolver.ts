import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AskTalent } from '../../actions/records/ask-talent.ts';
import { FindTalents } from '../../actions/records/find-talents.ts';
import { KeepSkills } from '../../actions/records/keep-skills.ts';
import { OpenRecord } from '../../actions/records/open-record.ts';
import type { ReadingReason } from '../../domain/talent-record.ts';
import {
  OpenedTalentType,
  openedTalentType,
  ReadingReasonEnum,
  TalentAskInputType,
  TalentBankType,
  talentBankType,
  talentFilter,
  TalentFilterArgs,
} from './types/talent-record.type.ts';

/** The talent bank for those who look for people to take part: what they may read, and nothing else. */
@Resolver()
export class DeskTalentsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly find: FindTalents,
    private readonly opening: OpenRecord,
    private readonly asking: AskTalent,
    private readonly skills: KeepSkills,
  ) {}

  @Query(() => TalentBankType, { description: 'Up to fifty, the last changed first.' })
  talentBank(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args() filter: TalentFilterArgs,
  ): Promise<TalentBankType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      talentBankType(await this.find.run(tx, talentFilter(filter))),
    );
  }

  @Query(() => OpenedTalentType, { description: 'Each reading is recorded, and the person sees it.' })
  talentRecord(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => ReadingReasonEnum }) reason: ReadingReason,
  ): Promise<OpenedTalentType> {
    const reader = { accountId, role };
    return this.transactions.inCommunity(communityId, async (tx) =>
      openedTalentType(await this.opening.run(tx, id, { reader, reason })),
    );
  }

  @Mutation(() => ID, { description: 'The person is written to; the same ask pressed twice is one.' })
  askTalent(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('ask') { eventId, occurrenceId, fee = null, ...shift }: TalentAskInputType,
  ): Promise<string> {
    const form = { ...shift, fee };
    return this.transactions.inCommunity(communityId, (tx) =>
      this.asking.run(tx, { id, eventId, occurrenceId, form, by }),
    );
  }

  @Mutation(() => Boolean, { description: 'The whole list, one on each line: Japanese / English.' })
  async saveTalentSkills(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('skills', { type: () => String }) skills: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.skills.run(tx, skills));
    return true;
  }
}
