import { Every, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { LookForCompanions } from '../../actions/team/look-for-companions.ts';
import { LeaveTeam } from '../../actions/team/leave-team.ts';

/** Teams whose time is over are told so, and what was kept for them is offered to whoever waits; beginners with whom nobody came are told the evening before. */
@Injectable()
export class TeamCalendar {
  constructor(
    private readonly transactions: Transactions,
    private readonly leaving: LeaveTeam,
    private readonly companions: LookForCompanions,
  ) {}

  @Every('10 minutes', 'work.end_teams')
  async end(): Promise<void> {
    const due: { communityId: string; id: string; gigId: string }[] = [];
    await this.transactions.forEachCommunity(async (tx) => {
      for (const team of await this.leaving.over(tx)) due.push({ communityId: tx.community, ...team });
    });
    for (const { communityId, ...team } of due)
      await this.transactions.inCommunity(communityId, (tx) => this.leaving.lapse(tx, team));
  }

  @Every('10 minutes', 'work.look_for_companions')
  async look(): Promise<void> {
    const due: { communityId: string; gigId: string }[] = [];
    await this.transactions.forEachCommunity(async (tx) => {
      for (const gigId of await this.companions.due(tx)) due.push({ communityId: tx.community, gigId });
    });
    for (const { communityId, gigId } of due)
      await this.transactions.inCommunity(communityId, (tx) => this.companions.run(tx, gigId));
  }
}
