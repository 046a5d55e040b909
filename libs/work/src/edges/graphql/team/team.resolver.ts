import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer, Viewer } from '@enishi/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GatherTeam } from '../../../actions/team/gather-team.ts';
import { JoinTeam } from '../../../actions/team/join-team.ts';
import { LeaveTeam } from '../../../actions/team/leave-team.ts';
import { ReadTeams } from '../../../actions/team/read-teams.ts';
import { StayInTeam } from '../../../actions/team/stay-in-team.ts';
import { GatherTeamArgs, GigTeamType } from './team.type.ts';

/** Friends take a gig together: one begins, each says yes on their own phone. */
@Resolver()
export class TeamResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly teams: ReadTeams,
    private readonly gathering: GatherTeam,
    private readonly joining: JoinTeam,
    private readonly leaving: LeaveTeam,
  ) {}

  @Query(() => GigTeamType, { description: 'For whoever has the code.' })
  gigTeam(
    @CurrentViewer() { communityId, memberId }: Viewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<GigTeamType> {
    return this.transactions.inCommunity(communityId, (tx) => this.teams.one(tx, code, memberId));
  }

  @Query(() => [GigTeamType], { description: 'Of gigs to come, twenty at most.' })
  myGigTeams(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<GigTeamType[]> {
    return this.transactions.inCommunity(communityId, (tx) => this.teams.own(tx, memberId));
  }

  @Mutation(() => String, {
    description:
      'Answers with the code for friends; places are kept for all of them, and nobody has one yet.',
  })
  gatherGigTeam(
    @CurrentViewer() { communityId, memberId, locale }: MemberViewer,
    @Args() { id: gigId, agreedTo = null, ...wish }: GatherTeamArgs,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.gathering.run(tx, memberId, { ...wish, gigId, agreedTo, locale }),
    );
  }

  @Mutation(() => Boolean, { description: 'True where all have said yes by now, and have their places.' })
  joinGigTeam(
    @CurrentViewer() { communityId, memberId, locale }: MemberViewer,
    @Args('code', { type: () => String }) code: string,
    @Args('agreed', { type: () => Boolean, description: 'The terms were read.' }) agreed: boolean,
    @Args('agreedTo', { type: () => String, nullable: true }) agreedTo: string | null = null,
  ): Promise<boolean> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.joining.run(tx, memberId, { code, agreed, agreedTo, locale }),
    );
  }

  @Mutation(() => Boolean, { description: 'While it gathers; whoever began it drops it by that.' })
  async leaveGigTeam(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.leaving.run(tx, memberId, code));
    return true;
  }
}

/** What is asked of those who are left of a team. */
@Resolver()
export class TeamAnswerResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly staying: StayInTeam,
  ) {}

  @Mutation(() => Boolean, { description: 'The viewer still comes, though one of the team does not.' })
  async stayInGigTeam(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.staying.run(tx, memberId, code));
    return true;
  }
}
