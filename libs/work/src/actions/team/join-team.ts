import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { firstFreePlace, gigPhaseAt } from '../../domain/gig.ts';
import { readTeamCode, saidYes } from '../../domain/team/team.ts';
import { mayCome } from '../../domain/team/companion.ts';
import { AssignmentStore } from '../../store/assignment.store.ts';
import type { GigEntity } from '../../store/gig.entity.ts';
import { GigStore } from '../../store/gig.store.ts';
import { GigTeamStore } from '../../store/team/gig-team.store.ts';
import type { TeamMate } from '../../store/team/gig-team.store.ts';
import { mateLost } from '../../work.events.ts';
import { GrantPlace } from '../grant-place.ts';
import type { Agreed, MayTake } from '../grant-place.ts';

/** A friend's own yes to the terms, as with taking a gig alone. */
export type OwnYes = { code: string; agreed: boolean; agreedTo: string | null; locale: Locale };

type Granted = { mate: Agreed & { id: string }; may: MayTake };

/** A friend says yes to their own terms. With the last yes all have their place at one commit, each with terms of their own; before that nobody has. */
@Injectable()
export class JoinTeam {
  constructor(
    private readonly gigs: GigStore,
    private readonly assignments: AssignmentStore,
    private readonly teams: GigTeamStore,
    private readonly granting: GrantPlace,
  ) {}

  /**
   * Answers whether all have said yes by now; pressed twice it is one yes. Throws TEAM_NOT_FOUND, TEAM_OVER, TEAM_FULL, GIG_NOT_OPEN, GIG_OWN, GIG_NEEDS_COMPANION (conflict), GIG_TERMS_UNREAD, and what `GrantPlace` refuses of
   * whoever presses. Of the others whoever cannot take it any more loses their seat and is told; the team then waits for another friend.
   */
  async run(tx: Tx, memberId: string, { code, agreed, agreedTo, locale }: OwnYes): Promise<boolean> {
    const seen = await this.teams.byCode(tx, readTeamCode(code));
    const gig = seen && (await this.gigs.held(tx, seen.gigId));
    const team = gig && (await this.teams.byId(tx, seen.id));
    if (!gig || !team) throw new Refusal('not_found', 'TEAM_NOT_FOUND');
    const mates = await this.teams.mates(tx, [team.id]);
    if (mates.some((each) => each.memberId === memberId)) return team.state === 'complete';
    if (!agreed) throw new Refusal('invalid', 'GIG_TERMS_UNREAD', { field: 'agreed' });
    const said = mates.flatMap((each) => each.memberId ?? []);
    const next = unwrap(saidYes({ ...team, agreed: said }, memberId, tx.now));
    const holding = await this.assignments.holding(tx, [gig.id]);
    if (holding.some((each) => each.memberId === memberId)) throw new Refusal('conflict', 'GIG_OWN');
    // Their own places are kept for them, so that a gig that is full by that is none for them.
    if (gigPhaseAt({ ...gig, taken: 0 }, tx.now) !== 'open') throw new Refusal('conflict', 'GIG_NOT_OPEN');
    const own = { memberId, agreedTo, locale, teamId: team.id };
    const asked = next.state === 'complete' ? mates : [];
    const { granted, lost } = await this.checked(tx, gig, { own, others: asked });
    const ownId = await this.teams.agree(tx, { ...own, founder: false });
    if (lost.length > 0) await this.lose(tx, lost);
    if (next.state !== 'complete' || lost.length > 0) return false;
    const others = [...holding, ...granted.map(({ may }) => may.frozen)];
    for (const { may } of granted)
      unwrap(mayCome(may.frozen.seasoned, { startsAt: gig.startsAt, others }, tx.now));
    const taken = holding.map(({ place }) => place);
    for (const { mate, may } of granted) {
      const place = firstFreePlace(taken);
      taken.push(place);
      const id = await this.granting.give(tx, gig, { agreed: mate, may, place });
      await this.teams.place(tx, mate.id === '' ? ownId : mate.id, id);
    }
    await this.teams.turn(tx, team.id, 'complete');
    return true;
  }

  /** People are held in one order, so that two teams of the same friends do not wait crosswise. */
  private async checked(
    tx: Tx,
    gig: GigEntity,
    { own, others }: { own: Agreed; others: readonly TeamMate[] },
  ): Promise<{ granted: Granted[]; lost: TeamMate[] }> {
    const lost: TeamMate[] = [];
    const granted: Granted[] = [];
    const asked = [...others.map((mate) => ({ id: mate.id, mate })), { id: '', mate: null }];
    const named = asked.map(({ id, mate }) => ({ id, mate, of: mate ? yesOf(mate) : own }));
    for (const { id, mate, of } of named.sort((one, two) => (one.of.memberId < two.of.memberId ? -1 : 1))) {
      try {
        const may = await this.granting.check(tx, gig, of);
        await this.granting.isFree(tx, of.memberId, gig);
        granted.push({ mate: { ...of, id }, may });
      } catch (reason) {
        if (!(reason instanceof Refusal) || !mate) throw reason;
        lost.push(mate);
      }
    }
    return { granted, lost };
  }

  private async lose(tx: Tx, lost: readonly TeamMate[]): Promise<void> {
    await this.teams.out(
      tx,
      lost.map(({ id }) => id),
    );
    for (const { teamId, memberId } of lost) if (memberId) await tx.emit(mateLost, { teamId, memberId });
  }
}

/** An erased person has no id, and is found to be no member. */
const yesOf = ({ memberId, agreedTo, locale, teamId }: TeamMate): Agreed => ({
  ...{ memberId: memberId ?? '', agreedTo, locale, teamId },
});
