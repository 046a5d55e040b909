import { GatherTeam } from '../../actions/team/gather-team.ts';
import { JoinTeam } from '../../actions/team/join-team.ts';
import { LeaveTeam } from '../../actions/team/leave-team.ts';
import { ReadTeams } from '../../actions/team/read-teams.ts';
import { StayInTeam } from '../../actions/team/stay-in-team.ts';
import type { RunningProgram, WorkStage } from './work-stage.ts';

/** Friends on a stage of gigs. */
export function teamStage(program: RunningProgram, stage: () => WorkStage) {
  return {
    gather: (
      memberId: string,
      gigId: string,
      more: Partial<{ size: number; whole: boolean; agreed: boolean }> = {},
    ) =>
      stage().inside((tx) =>
        program.get(GatherTeam).run(tx, memberId, {
          ...{ gigId, size: 3, whole: false, agreed: true, agreedTo: null, locale: 'ja' },
          ...more,
        }),
      ),
    join: (memberId: string, code: string, agreed = true) =>
      stage().inside((tx) =>
        program.get(JoinTeam).run(tx, memberId, { code, agreed, agreedTo: null, locale: 'ja' }),
      ),
    leaveTeam: (memberId: string, code: string) =>
      stage().inside((tx) => program.get(LeaveTeam).run(tx, memberId, code)),
    stay: (memberId: string, code: string) =>
      stage().inside((tx) => program.get(StayInTeam).run(tx, memberId, code)),
    lapse: () =>
      stage().inside(async (tx) => {
        for (const team of await program.get(LeaveTeam).over(tx))
          await program.get(LeaveTeam).lapse(tx, team);
      }),
    team: (code: string, memberId: string | null = null) =>
      stage().inside((tx) => program.get(ReadTeams).one(tx, code, memberId)),
    teamsOf: (memberId: string) => stage().inside((tx) => program.get(ReadTeams).own(tx, memberId)),
    teamsAtDesk: (requestId: string) => stage().inside((tx) => program.get(ReadTeams).atDesk(tx, requestId)),
  };
}
