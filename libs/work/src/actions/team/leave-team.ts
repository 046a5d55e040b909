import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readTeamCode, saidNo, teamPhaseAt } from '../../domain/team/team.ts';
import { GigStore } from '../../store/gig.store.ts';
import { GigTeamStore } from '../../store/team/gig-team.store.ts';
import { teamEnded } from '../../work.events.ts';
import { OfferFreed } from '../remake/offer-freed.ts';

/** A team that gathers no more, or one of it less. Nobody had a place; what was kept is free, or offered to whoever waits, at the same commit. */
@Injectable()
export class LeaveTeam {
  constructor(
    private readonly gigs: GigStore,
    private readonly teams: GigTeamStore,
    private readonly offering: OfferFreed,
  ) {}

  /** Before all have said yes; whoever began the team drops it by that. Pressed twice it is done once. Throws TEAM_NOT_FOUND, TEAM_OVER (conflict) once it gathers no more. */
  async run(tx: Tx, memberId: string, code: string): Promise<void> {
    const seen = await this.teams.byCode(tx, readTeamCode(code));
    if (!seen) throw new Refusal('not_found', 'TEAM_NOT_FOUND');
    await this.leave(tx, memberId, seen);
  }

  /** Somebody who is no member any more, or whose entry was put together with another, leaves all that gather. */
  async leaveAll(tx: Tx, memberId: string): Promise<void> {
    for (const team of await this.teams.gathering(tx, memberId)) await this.leave(tx, memberId, team);
  }

  /** Teams whose time is over, or whose gig is not open any more, and of which nobody was told. */
  over(tx: Tx): Promise<{ id: string; gigId: string }[]> {
    return this.teams.ending(tx);
  }

  /** A team of which the time is over, or the gig is not open any more. Done once, however often it is looked at. */
  async lapse(tx: Tx, { id, gigId }: { id: string; gigId: string }): Promise<void> {
    const gig = await this.gigs.held(tx, gigId);
    const team = await this.teams.byId(tx, id);
    if (!gig || team?.state !== 'gathering') return;
    if (gig.state === 'open' && teamPhaseAt(team, tx.now) === 'gathering') return;
    await this.teams.turn(tx, id, 'lapsed');
    await tx.emit(teamEnded, { teamId: id });
    await this.offering.run(tx, gigId);
  }

  private async leave(tx: Tx, memberId: string, { id, gigId }: { id: string; gigId: string }): Promise<void> {
    await this.gigs.held(tx, gigId);
    const team = await this.teams.byId(tx, id);
    const mates = await this.teams.mates(tx, [id]);
    const own = mates.find((each) => each.memberId === memberId);
    if (!team || !own) return;
    const agreed = mates.flatMap((each) => each.memberId ?? []);
    const { founder } = own;
    const { state } = unwrap(saidNo({ ...team, agreed }, memberId, { founder, now: tx.now }));
    await this.teams.out(tx, [own.id]);
    if (state !== 'dropped') return;
    await this.teams.turn(tx, id, state);
    await tx.emit(teamEnded, { teamId: id });
    await this.offering.run(tx, gigId);
  }
}
