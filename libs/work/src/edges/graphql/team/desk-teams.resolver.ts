import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ReadTeams } from '../../../actions/team/read-teams.ts';
import { GigTeamAtDeskType, teamAtDeskType } from './team.type.ts';

/** The secretariat sees which places of its gigs belong together. */
@Resolver()
export class DeskTeamsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly teams: ReadTeams,
  ) {}

  @Query(() => [GigTeamAtDeskType], { description: 'The newest first, two hundred at most; names nobody.' })
  requestTeams(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID, description: 'Of the request.' }) id: string,
  ): Promise<GigTeamAtDeskType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.teams.atDesk(tx, id)).map(teamAtDeskType),
    );
  }
}
