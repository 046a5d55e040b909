import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { NameAccompanied } from '@enishi/talent';
import { gigPhaseAt } from '../../domain/gig.ts';
import type { GigPhase } from '../../domain/gig.ts';
import { CoordinatorStore } from '../../store/cases/coordinator.store.ts';
import type { GigSuggestionEntity } from '../../store/cases/gig-suggestion.entity.ts';
import { GigSuggestionStore } from '../../store/cases/gig-suggestion.store.ts';
import { ReadBoard } from '../read-board.ts';
import type { ShownGig } from '../read-board.ts';

/** A suggestion as the person sees it: who says it, why, and where the gig stands. */
export type OwnSuggestion = {
  suggestion: GigSuggestionEntity;
  coordinator: string;
  gig: ShownGig;
  phase: GigPhase;
};

/** Whoever was suggested a gig looks at it, and accepts or declines. Accepting takes no place: they read the terms and take the gig as everybody does. */
@Injectable()
export class AnswerSuggestion {
  constructor(
    private readonly suggestions: GigSuggestionStore,
    private readonly people: NameAccompanied,
    private readonly coordinators: CoordinatorStore,
    private readonly board: ReadBoard,
  ) {}

  /** What waits for an answer, of gigs that have not begun and were not called off; nothing once the person has stopped being accompanied. */
  async waiting(tx: Tx, memberId: string): Promise<OwnSuggestion[]> {
    const rows = await this.suggestions.waitingFor(tx, memberId);
    if (rows.length === 0 || !(await this.people.allowed(tx, memberId))) return [];
    const gigs = await this.board.among(
      tx,
      rows.map(({ gigId }) => gigId),
    );
    const named = await this.coordinators.among(
      tx,
      rows.map(({ suggestedBy }) => suggestedBy),
    );
    return rows.flatMap((suggestion) => {
      const gig = gigs.get(suggestion.gigId);
      const by = named.find(({ accountId }) => accountId === suggestion.suggestedBy);
      const phase = gig ? gigPhaseAt(gig, tx.now) : 'called_off';
      if (!gig || !by || phase === 'begun' || phase === 'called_off') return [];
      return [{ suggestion, coordinator: by.name, gig, phase }];
    });
  }

  /**
   * Answers the gig. The same answer again changes nothing. Throws SUGGESTION_NOT_FOUND, also for those of others and of which the consent is over, SUGGESTION_ANSWERED (conflict), and SUGGESTION_GIG_CLOSED (conflict) where there
   * is nothing to accept any more.
   */
  async run(tx: Tx, memberId: string, { id, accept }: { id: string; accept: boolean }): Promise<string> {
    const found = await this.suggestions.heldOf(tx, memberId, id);
    if (!found || !(await this.people.allowed(tx, memberId)))
      throw new Refusal('not_found', 'SUGGESTION_NOT_FOUND');
    const answer = accept ? 'accepted' : 'declined';
    if (found.answer === answer) return found.gigId;
    if (found.answer !== null) throw new Refusal('conflict', 'SUGGESTION_ANSWERED');
    const gig = (await this.board.among(tx, [found.gigId])).get(found.gigId);
    if (accept && (!gig || gigPhaseAt(gig, tx.now) !== 'open'))
      throw new Refusal('conflict', 'SUGGESTION_GIG_CLOSED');
    await this.suggestions.answer(tx, id, answer);
    return found.gigId;
  }
}
