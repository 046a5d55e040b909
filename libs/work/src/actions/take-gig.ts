import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { firstFreePlace, gigPhaseAt } from '../domain/gig.ts';
import { mayCome } from '../domain/team/companion.ts';
import { AssignmentStore } from '../store/assignment.store.ts';
import { GigStore } from '../store/gig.store.ts';
import { GrantPlace } from './grant-place.ts';

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
    private readonly granting: GrantPlace,
  ) {}

  /**
   * Pressed twice it answers with the same place. Throws GIG_NOT_FOUND, GIG_TERMS_UNREAD, GIG_TOO_YOUNG (forbidden), GIG_FULL, GIG_NOT_OPEN and
   * GIG_KEPT (conflict; for others who wait, or for a team), TEAM_OWN, GIG_NEEDS_COMPANION (conflict), GIG_OVERLAPS (conflict) with the `title` of the person's own other gig, also where that is taken at this moment on another device, GIG_OVER_OWN_HOURS
   * (conflict) above the hours that they set themselves, and GIG_MEMBER_ONLY for who is no member in force; of employment GIG_UNLICENSED, GIG_CONSENT_CHANGED (invalid), GIG_OWN_CONSENT (conflict; on somebody's word), WORKER_CHILD,
   * WORKER_NIGHT, WORKER_DANGER, WORKER_AGE_UNKNOWN, WORKER_PAPERS (forbidden), and WORKER_DAY_FULL, WORKER_WEEK_FULL, WORKER_YOUNG_DAY and WORKER_YOUNG_WEEK (conflict; `most` hours).
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
    const agreement = { memberId, agreedTo, onWord, locale };
    const may = await this.granting.check(tx, gig, agreement);
    unwrap(mayCome(may.frozen.seasoned, { startsAt: gig.startsAt, others: holding }, tx.now));
    const place = firstFreePlace(holding.map((each) => each.place));
    return this.granting.give(tx, gig, { agreed: agreement, may, place });
  }
}
