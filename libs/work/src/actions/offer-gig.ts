import { Injectable } from '@nestjs/common';
import type { Bilingual, Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { nobodyYet } from '../domain/terms.ts';
import type { TermsLine } from '../domain/terms.ts';
import { rulesOf } from '../domain/track.ts';
import { AssignmentStore } from '../store/assignment.store.ts';
import { KnowMinors } from './minors/know-minors.ts';
import { ReadBoard } from './read-board.ts';
import type { ShownGig } from './read-board.ts';
import { TellTerms } from './tell-terms.ts';

/** A gig with the terms that taking it would have, and the words of the consent where the company is told who comes; `ownId` the reader's own place of it. */
export type OfferedGig = {
  gig: ShownGig;
  terms: TermsLine[];
  consent: Bilingual | null;
  ownId: string | null;
};

/** The page of a gig: what there is to do, for how much, and under which terms; the same for visitors, who cannot take it. */
@Injectable()
export class OfferGig {
  constructor(
    private readonly board: ReadBoard,
    private readonly terms: TellTerms,
    private readonly assignments: AssignmentStore,
    private readonly minors: KnowMinors,
  ) {}

  /** `memberId` null for visitors. Throws GIG_NOT_FOUND, also for a draft. */
  async run(
    tx: Tx,
    id: string,
    { memberId, locale }: { memberId: string | null; locale: Locale },
  ): Promise<OfferedGig> {
    const gig = await this.board.one(tx, id);
    const terms = await this.terms.lines(tx, { gig, worker: nobodyYet[locale], locale });
    const holding = memberId ? await this.assignments.holding(tx, [id]) : [];
    const young =
      memberId !== null && rulesOf(gig).namesWorker && (await this.minors.isYoung(tx, memberId, gig.day));
    const consent = await this.terms.consent(tx, gig, young);
    return { gig, terms, consent, ownId: holding.find((each) => each.memberId === memberId)?.id ?? null };
  }
}
