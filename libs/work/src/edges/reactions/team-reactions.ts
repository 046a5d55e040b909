import { Injectable } from '@nestjs/common';
import { membersMerged, membershipLeft } from '@enishi/membership';
import type { Left, Merged } from '@enishi/membership';
import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { FollowCompanions } from '../../actions/team/follow-companions.ts';
import { FollowTeams } from '../../actions/team/follow-teams.ts';
import { LeaveTeam } from '../../actions/team/leave-team.ts';
import { mateLost, placeAlone, placeGivenBack, teamEnded } from '../../work.events.ts';

/** What follows for friends who take a gig together. */
@Injectable()
export class TeamReactions {
  constructor(
    private readonly follow: FollowTeams,
    private readonly leaving: LeaveTeam,
    private readonly companions: FollowCompanions,
  ) {}

  @Follows(teamEnded, 'work.tell_team_ended', 'mail')
  async ended(tx: Tx, { teamId }: { teamId: string }): Promise<void> {
    await this.follow.ended(tx, teamId);
  }

  @Follows(mateLost, 'work.tell_mate_lost', 'mail')
  async lost(tx: Tx, of: { teamId: string; memberId: string }): Promise<void> {
    await this.follow.lost(tx, of);
  }

  @Follows(placeGivenBack, 'work.tell_team_of_gap', 'mail')
  async givenBack(tx: Tx, { assignmentId }: { assignmentId: string }): Promise<void> {
    await this.follow.givenBack(tx, assignmentId);
  }

  @Follows(placeGivenBack, 'work.tell_beginners', 'mail')
  async companionGone(tx: Tx, { assignmentId }: { assignmentId: string }): Promise<void> {
    await this.companions.givenBack(tx, assignmentId);
  }

  @Follows(placeAlone, 'work.tell_beginner_alone', 'mail')
  async alone(tx: Tx, { assignmentId }: { assignmentId: string }): Promise<void> {
    await this.companions.alone(tx, assignmentId);
  }

  @Follows(membershipLeft, 'work.leave_teams', 'members')
  async left(tx: Tx, { memberId }: Left): Promise<void> {
    await this.leaving.leaveAll(tx, memberId);
  }

  @Follows(membersMerged, 'work.merge_teams', 'members')
  async merged(tx: Tx, { mergedId }: Merged): Promise<void> {
    await this.leaving.leaveAll(tx, mergedId);
  }
}
