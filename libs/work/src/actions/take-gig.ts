import { Injectable } from '@nestjs/common';
import { Refusal, newId } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { firstFreePlace, gigPhaseAt } from '../domain/gig.ts';
import { AssignmentStore } from '../store/assignment.store.ts';
import type { GigEntity } from '../store/gig.entity.ts';
import { GigStore } from '../store/gig.store.ts';
import { placeTaken } from '../work.events.ts';
import { MeetWorker } from './matching/meet-worker.ts';
import { TakingGround } from './taking-ground.ts';
import { TellTerms } from './tell-terms.ts';

/** Who takes a place; `agreed`: they have ticked that they read the terms; `agreedTo`: the words of the consent as they stood beside the tick, where a company is told who comes. */
export type TakingWish = {
  memberId: string;
  gigId: string;
  agreed: boolean;
  agreedTo?: string | null;
  /** Taken on the person's word by somebody else, who cannot agree in their place. */
  onWord?: boolean;
  locale: Locale;
};

/** A member takes a place of a gig. At the same commit its terms are told: without them nobody has a place. */
@Injectable()
export class TakeGig {
  constructor(
    private readonly gigs: GigStore,
    private readonly assignments: AssignmentStore,
    private readonly workers: MeetWorker,
    private readonly terms: TellTerms,
    private readonly ground: TakingGround,
  ) {}

  /**
   * Pressed twice it answers with the same place. Throws GIG_NOT_FOUND, GIG_TERMS_UNREAD, GIG_TOO_YOUNG (forbidden; a birthday that nobody knows stops nobody), GIG_FULL, GIG_NOT_OPEN and
   * GIG_KEPT (conflict; for others who wait), GIG_OVERLAPS (conflict) with the `title` of the person's own other gig, also where that is taken at this moment on another device, GIG_OVER_OWN_HOURS
   * (conflict) above the hours that they set themselves, and GIG_MEMBER_ONLY for who is no member in force; of employment GIG_UNLICENSED, GIG_CONSENT_CHANGED (invalid), GIG_OWN_CONSENT (conflict; on somebody's word), WORKER_CHILD,
   * WORKER_NIGHT, WORKER_DANGER, WORKER_AGE_UNKNOWN (forbidden), and WORKER_DAY_FULL and WORKER_WEEK_FULL (conflict; `most` hours).
   */
  async run(
    tx: Tx,
    { memberId, gigId, agreed, agreedTo = null, onWord = false, locale }: TakingWish,
  ): Promise<string> {
    const gig = await this.gigs.held(tx, gigId);
    if (!gig || gig.state === 'draft') throw new Refusal('not_found', 'GIG_NOT_FOUND');
    const holding = await this.assignments.holding(tx, [gigId]);
    const own = holding.find((each) => each.memberId === memberId);
    if (own) return own.id;
    if (!agreed) throw new Refusal('invalid', 'GIG_TERMS_UNREAD', { field: 'agreed' });
    const phase = gigPhaseAt({ ...gig, taken: holding.length }, tx.now);
    if (phase !== 'open') throw new Refusal('conflict', phase === 'filled' ? 'GIG_FULL' : 'GIG_NOT_OPEN');
    const kept = await this.assignments.keptFor(tx, gigId, memberId);
    if (holding.length + kept >= gig.places) throw new Refusal('conflict', 'GIG_KEPT');
    const worker = await this.workers.run(tx, memberId, gig);
    const id = newId();
    const frozen = await this.ground.run(tx, gig);
    const consent = (await this.terms.consent(tx, gig))?.[locale] ?? null;
    if (consent !== null && onWord) throw new Refusal('conflict', 'GIG_OWN_CONSENT');
    if (consent !== null && agreedTo !== consent)
      throw new Refusal('invalid', 'GIG_CONSENT_CHANGED', { field: 'agreed' });
    const { startsAt, endsAt } = gig;
    const added = await this.assignments.add(tx, {
      ...{ id, communityId: tx.community, gigId, memberId, giverId: memberId, startsAt, endsAt, ...frozen },
      ...{ place: firstFreePlace(holding.map(({ place }) => place)), state: 'taken', takenAt: tx.now },
    });
    if (!added) throw await this.overlap(tx, memberId, gig);
    await this.terms.tell(tx, id, { gig, worker: worker.name, locale, memberId, consent });
    await tx.emit(placeTaken, { assignmentId: id });
    return id;
  }

  /** Which of the person's own gigs is in the way. */
  private async overlap(tx: Tx, memberId: string, gig: GigEntity): Promise<Refusal> {
    const other = await this.assignments.across(tx, memberId, gig);
    const title = other ? ((await this.gigs.byId(tx, other.gigId))?.title ?? '') : '';
    return new Refusal('conflict', 'GIG_OVERLAPS', { title });
  }
}
