import { Injectable } from '@nestjs/common';
import { Refusal, newId } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Contact } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { isGuardedOn } from '../domain/working-age.ts';
import { AssignmentStore } from '../store/assignment.store.ts';
import type { GigEntity } from '../store/gig.entity.ts';
import { GigTeamStore } from '../store/team/gig-team.store.ts';
import { placeTaken } from '../work.events.ts';
import { MeetWorker } from './matching/meet-worker.ts';
import { TakingGround } from './taking-ground.ts';
import type { Frozen } from './taking-ground.ts';
import { TellTerms } from './tell-terms.ts';

/** Who has agreed to the terms of a gig; `agreedTo`: the words of the consent as they stood beside the tick, where a company is told who comes. `teamId`: the team in which they do. */
export type Agreed = {
  readonly memberId: string;
  readonly agreedTo: string | null;
  readonly onWord?: boolean;
  readonly locale: Locale;
  readonly teamId?: string | null;
};

/** What was found of somebody who may have a place: held as a member until the commit. */
export type MayTake = {
  readonly worker: Contact;
  readonly frozen: Frozen;
  readonly consent: string | null;
  /** Younger than eighteen on the day of the work. */
  readonly young: boolean;
};

/** Whether somebody may have a place of a gig, and giving it to them. The caller holds the gig and knows that a place is free. */
@Injectable()
export class GrantPlace {
  constructor(
    private readonly assignments: AssignmentStore,
    private readonly teams: GigTeamStore,
    private readonly workers: MeetWorker,
    private readonly terms: TellTerms,
    private readonly ground: TakingGround,
  ) {}

  /**
   * Throws what `MeetWorker` and `TakingGround` throw; GIG_CONSENT_CHANGED (invalid) and GIG_OWN_CONSENT (conflict; on somebody's word) where a company is told; TEAM_OWN (conflict) for who is in a
   * team for this gig, and GIG_OVERLAPS (conflict) with the `title` of the gig at that time for which they are in one.
   */
  async check(tx: Tx, gig: GigEntity, { memberId, ...of }: Agreed): Promise<MayTake> {
    // Before anything of theirs is counted: of two gigs taken at one moment the second finds the hours of the first.
    await this.teams.holdPerson(tx, memberId);
    const worker = await this.workers.run(tx, memberId, gig);
    const frozen = await this.ground.run(tx, gig, memberId);
    const young = worker.born !== null && isGuardedOn(worker.born, gig.day);
    const consent = (await this.terms.consent(tx, gig, young))?.[of.locale] ?? null;
    if (consent !== null && of.onWord) throw new Refusal('conflict', 'GIG_OWN_CONSENT');
    if (consent !== null && of.agreedTo !== consent)
      throw new Refusal('invalid', 'GIG_CONSENT_CHANGED', { field: 'agreed' });
    const team = await this.teams.across(tx, memberId, gig);
    if (team && team.teamId !== of.teamId)
      throw team.gigId === gig.id ? new Refusal('conflict', 'TEAM_OWN') : overlaps(team.title);
    return { worker, frozen, consent, young };
  }

  /** The place with its terms, at the same commit. Throws GIG_OVERLAPS (conflict) with the `title` of the person's own other gig. */
  async give(tx: Tx, gig: GigEntity, of: { agreed: Agreed; may: MayTake; place: number }): Promise<string> {
    const { agreed, may, place } = of;
    const { memberId, locale } = agreed;
    const { id: gigId, startsAt, endsAt } = gig;
    const id = newId();
    const added = await this.assignments.add(tx, {
      ...{ id, communityId: tx.community, gigId, memberId, giverId: memberId, startsAt, endsAt },
      ...{ ...may.frozen, place, state: 'taken', takenAt: tx.now },
    });
    if (!added) throw overlaps(await this.assignments.titleAcross(tx, memberId, gig));
    const { worker, consent, young } = may;
    await this.terms.tell(tx, id, { gig, worker: worker.name, locale, memberId, consent, young });
    await tx.emit(placeTaken, { assignmentId: id });
    return id;
  }

  /** Throws GIG_OVERLAPS (conflict) where the person has another gig at that time; the caller holds the person by `check`. */
  async isFree(tx: Tx, memberId: string, gig: GigEntity): Promise<void> {
    const title = await this.assignments.titleAcross(tx, memberId, gig);
    if (title !== null) throw overlaps(title);
  }
}

const overlaps = (title: string | null): Refusal =>
  new Refusal('conflict', 'GIG_OVERLAPS', { title: title ?? '' });
