import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { NameAccompanied } from '@enishi/talent';
import type { CaseReader } from '../../domain/cases/case-rights.ts';
import { readSuggestionWord } from '../../domain/cases/suggestion.ts';
import { liveCaseStates } from '../../domain/cases/support-case.ts';
import { gigPhaseAt } from '../../domain/gig.ts';
import { CoordinatorStore } from '../../store/cases/coordinator.store.ts';
import { GigSuggestionStore } from '../../store/cases/gig-suggestion.store.ts';
import { gigSuggested } from '../../work.events.ts';
import { HoldCase } from '../cases/hold-case.ts';
import { ReadBoard } from '../read-board.ts';

/** In which case (`id`), which gig, with which line. */
export type SuggestionWish = { id: string; gigId: string; word: string };

/** Whoever accompanies somebody suggests one gig to them, with a line that the person reads together with who says it. It takes no place. */
@Injectable()
export class SuggestGig {
  constructor(
    private readonly hold: HoldCase,
    private readonly people: NameAccompanied,
    private readonly board: ReadBoard,
    private readonly coordinators: CoordinatorStore,
    private readonly suggestions: GigSuggestionStore,
  ) {}

  /**
   * The later one takes the place of one that waits; the same gig again, while it waits, is the same suggestion. Throws the refusals of `HoldCase` and `readSuggestionWord`, CASE_MOVED, SUGGESTION_NO_PERSON (conflict) in a
   * case of a company alone, CASE_CONSENT_ASK (forbidden) without the person's consent to be accompanied, SUGGESTION_NAMELESS (conflict) for whoever has not said how they are called, GIG_NOT_FOUND, SUGGESTION_GIG_CLOSED and
   * SUGGESTION_DECLINED (conflict).
   */
  async run(tx: Tx, reader: CaseReader, { id, gigId, word }: SuggestionWish): Promise<string> {
    const held = await this.hold.run(tx, reader, 'write', { id, edition: null });
    if (!liveCaseStates.includes(held.state)) throw new Refusal('conflict', 'CASE_MOVED');
    const { memberId } = held;
    if (!memberId) throw new Refusal('conflict', 'SUGGESTION_NO_PERSON');
    if (!(await this.people.allowed(tx, memberId))) throw new Refusal('forbidden', 'CASE_CONSENT_ASK');
    const text = unwrap(readSuggestionWord(word));
    if (!(await this.coordinators.of(tx, reader.accountId)))
      throw new Refusal('conflict', 'SUGGESTION_NAMELESS');
    const gig = await this.board.one(tx, gigId);
    if (gigPhaseAt(gig, tx.now) !== 'open')
      throw new Refusal('conflict', 'SUGGESTION_GIG_CLOSED', { field: 'gigId' });
    const before = await this.suggestions.ofCase(tx, id);
    if (before.some((one) => one.gigId === gig.id && one.answer === 'declined'))
      throw new Refusal('conflict', 'SUGGESTION_DECLINED', { field: 'gigId' });
    const waiting = before.find(({ answer }) => answer === null);
    if (waiting?.gigId === gig.id) return waiting.id;
    if (waiting) await this.suggestions.answer(tx, waiting.id, 'replaced');
    const suggestionId = newId();
    await this.suggestions.add(tx, {
      ...{ id: suggestionId, communityId: tx.community, caseId: id, memberId, giverId: memberId },
      ...{ gigId: gig.id, word: text, suggestedBy: reader.accountId, suggestedAt: tx.now },
      ...{ answer: null, answeredAt: null },
    });
    await tx.emit(gigSuggested, { suggestionId });
    return suggestionId;
  }
}
