import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readTeamCode } from '../../domain/team/team.ts';
import { GigTeamStore } from '../../store/team/gig-team.store.ts';

/** Whoever was asked whether they come without one of them says that they do. Who does not, gives their own place back as anybody does; whoever says nothing keeps what they agreed to. */
@Injectable()
export class StayInTeam {
  constructor(private readonly teams: GigTeamStore) {}

  /** Pressed twice it is one answer. Throws TEAM_NOT_FOUND, also for who is not of it. */
  async run(tx: Tx, memberId: string, code: string): Promise<void> {
    const team = await this.teams.byCode(tx, readTeamCode(code));
    const mates = team ? await this.teams.mates(tx, [team.id]) : [];
    const own = mates.find((mate) => mate.memberId === memberId);
    if (!own) throw new Refusal('not_found', 'TEAM_NOT_FOUND');
    await this.teams.ask(tx, [own.id], null);
  }
}
