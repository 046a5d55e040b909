import { FollowCompanions } from './follow-companions.ts';
import { FollowTeams } from './follow-teams.ts';
import { GatherTeam } from './gather-team.ts';
import { JoinTeam } from './join-team.ts';
import { LeaveTeam } from './leave-team.ts';
import { LookForCompanions } from './look-for-companions.ts';
import { ReadTeams } from './read-teams.ts';
import { StayInTeam } from './stay-in-team.ts';

/** Friends who take a gig together, for the module. */
export const teamActions = [
  ...[
    FollowCompanions,
    FollowTeams,
    GatherTeam,
    JoinTeam,
    LeaveTeam,
    LookForCompanions,
    ReadTeams,
    StayInTeam,
  ],
];
