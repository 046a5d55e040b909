import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { gigPhaseAt } from '../../domain/gig.ts';
import { keptUntil } from '../../domain/remake/waiting.ts';
import { codeOf, mostTeams, readSize } from '../../domain/team/team.ts';
import { AssignmentStore } from '../../store/assignment.store.ts';
import type { GigEntity } from '../../store/gig.entity.ts';
import { GigStore } from '../../store/gig.store.ts';
import { GigTeamStore } from '../../store/team/gig-team.store.ts';
import { GrantPlace } from '../grant-place.ts';

/** A gig for so many at once; `whole`: where one steps back later, the others are asked whether they still come. `agreed` and `agreedTo` as with taking a gig alone: the yes is of whoever begins alone. */
export type TeamWish = {
  gigId: string;
  size: number;
  whole: boolean;
  agreed: boolean;
  agreedTo: string | null;
  locale: Locale;
};

/** Somebody begins a team: places for all of them are kept for a short time, and nobody has one before each has said yes. */
@Injectable()
export class GatherTeam {
  constructor(
    private readonly gigs: GigStore,
    private readonly assignments: AssignmentStore,
    private readonly teams: GigTeamStore,
    private readonly granting: GrantPlace,
  ) {}

  /**
   * Answers with the code that friends are given; pressed twice it is one team. Throws GIG_NOT_FOUND, TEAM_SIZE_WRONG, GIG_TERMS_UNREAD, GIG_OWN, GIG_NOT_OPEN, TEAM_TOO_LATE, TEAM_NO_ROOM (conflict; `left`,
   * `size`), TEAM_TOO_OFTEN (conflict; `most`), and what `GrantPlace` refuses of whoever begins.
   */
  async run(tx: Tx, memberId: string, { gigId, ...wish }: TeamWish): Promise<string> {
    const gig = await this.gigs.held(tx, gigId);
    if (!gig || gig.state === 'draft') throw new Refusal('not_found', 'GIG_NOT_FOUND');
    const own = await this.teams.gatheringFor(tx, memberId, gigId);
    if (own) return own.code;
    const size = unwrap(readSize(wish.size));
    if (!wish.agreed) throw new Refusal('invalid', 'GIG_TERMS_UNREAD', { field: 'agreed' });
    const heldUntil = await this.room(tx, gig, { memberId, size });
    const { agreedTo, locale, whole } = wish;
    await this.granting.check(tx, gig, { memberId, agreedTo, locale });
    await this.granting.isFree(tx, memberId, gig);
    if ((await this.teams.begunBy(tx, memberId, gigId)) >= mostTeams)
      throw new Refusal('conflict', 'TEAM_TOO_OFTEN', { most: mostTeams });
    const [id, code] = [newId(), codeOf(randomInt)];
    await this.teams.add(tx, {
      ...{ id, communityId: tx.community, gigId, code, size, whole, state: 'gathering' },
      ...{ begunAt: tx.now, heldUntil, endedAt: null },
    });
    await this.teams.agree(tx, { teamId: id, memberId, founder: true, locale, agreedTo });
    return code;
  }

  /** Until when so many places are kept. */
  private async room(
    tx: Tx,
    gig: GigEntity,
    { memberId, size }: { memberId: string; size: number },
  ): Promise<Date> {
    const holding = await this.assignments.holding(tx, [gig.id]);
    if (holding.some((each) => each.memberId === memberId)) throw new Refusal('conflict', 'GIG_OWN');
    const phase = gigPhaseAt({ ...gig, taken: holding.length }, tx.now);
    if (phase !== 'open' && phase !== 'filled') throw new Refusal('conflict', 'GIG_NOT_OPEN');
    const until = keptUntil(tx.now, gig.startsAt);
    if (!until) throw new Refusal('conflict', 'TEAM_TOO_LATE');
    const left = gig.places - holding.length - (await this.assignments.keptFor(tx, gig.id, memberId));
    if (left < size)
      throw new Refusal('conflict', 'TEAM_NO_ROOM', { field: 'size', left: Math.max(left, 0), size });
    return until;
  }
}
