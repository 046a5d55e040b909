import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readTeamCode, teamPhaseAt } from '../../domain/team/team.ts';
import type { TeamState } from '../../domain/team/team.ts';
import { GigStore } from '../../store/gig.store.ts';
import { HelpRequestStore } from '../../store/help-request.store.ts';
import type { GigTeamEntity } from '../../store/team/gig-team.entity.ts';
import { GigTeamStore } from '../../store/team/gig-team.store.ts';
import type { TeamMate } from '../../store/team/gig-team.store.ts';

/** A team as whoever has its code sees it: how many have said yes, and never who. */
export type ShownTeam = Pick<GigTeamEntity, 'code' | 'gigId' | 'size' | 'whole' | 'heldUntil'> & {
  phase: TeamState;
  /** How many have said yes, or have their place still. */
  said: number;
  own: boolean;
  founder: boolean;
  /** The reader's own place of it, and whether they are asked whether they still come. */
  placeId: string | null;
  asked: boolean;
};
/** The same for the desk, by the numbers of places under which names stand beside it. */
export type TeamAtDesk = ShownTeam & { places: number[] };

/** Reads teams for those who are in them, for whoever has the code, and for the desk. */
@Injectable()
export class ReadTeams {
  constructor(
    private readonly teams: GigTeamStore,
    private readonly gigs: GigStore,
    private readonly requests: HelpRequestStore,
  ) {}

  /** `memberId` null for visitors. Throws TEAM_NOT_FOUND. */
  async one(tx: Tx, code: string, memberId: string | null): Promise<ShownTeam> {
    const team = await this.teams.byCode(tx, readTeamCode(code));
    if (!team) throw new Refusal('not_found', 'TEAM_NOT_FOUND');
    return shown(team, await this.teams.mates(tx, [team.id]), { memberId, now: tx.now });
  }

  /** Of gigs to come, twenty at most. */
  async own(tx: Tx, memberId: string): Promise<ShownTeam[]> {
    const teams = await this.teams.ofMember(tx, memberId);
    return this.all(tx, teams, memberId);
  }

  /** Of all gigs of a request, the newest first, two hundred at most. Throws HELP_NOT_FOUND. */
  async atDesk(tx: Tx, requestId: string): Promise<TeamAtDesk[]> {
    if (!(await this.requests.byId(tx, requestId))) throw new Refusal('not_found', 'HELP_NOT_FOUND');
    const gigs = await this.gigs.ofRequests(tx, [requestId]);
    const teams = await this.teams.ofGigs(
      tx,
      gigs.map(({ id }) => id),
    );
    return this.all(tx, teams, null);
  }

  private async all(tx: Tx, teams: readonly GigTeamEntity[], memberId: string | null): Promise<TeamAtDesk[]> {
    const mates = await this.teams.mates(
      tx,
      teams.map(({ id }) => id),
    );
    return teams.map((team) => {
      const of = mates.filter(({ teamId }) => teamId === team.id);
      const places = of.flatMap((mate) => (mate.placeState === 'taken' ? (mate.place ?? []) : []));
      places.sort((one, other) => one - other);
      return { ...shown(team, of, { memberId, now: tx.now }), places };
    });
  }
}

function shown(
  team: GigTeamEntity,
  mates: readonly TeamMate[],
  { memberId, now }: { memberId: string | null; now: Date },
): ShownTeam {
  const { code, gigId, size, whole, heldUntil } = team;
  const own = memberId === null ? undefined : mates.find((mate) => mate.memberId === memberId);
  const standing = mates.filter(({ state, placeState }) => state === 'agreed' || !gaveBack(placeState));
  return {
    ...{ code, gigId, size, whole, heldUntil, phase: teamPhaseAt(team, now), said: standing.length },
    ...{ own: own !== undefined, founder: own?.founder ?? false, placeId: own?.assignmentId ?? null },
    asked: own?.askedAt !== null && own?.askedAt !== undefined && own.placeState === 'taken',
  };
}

const gaveBack = (state: TeamMate['placeState']): boolean => state === 'withdrawn' || state === 'called_off';
