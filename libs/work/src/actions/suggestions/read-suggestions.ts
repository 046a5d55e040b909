import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { NameAccompanied } from '@enishi/talent';
import { refusalOf } from '../../domain/cases/case-rights.ts';
import type { CaseReader } from '../../domain/cases/case-rights.ts';
import { liveCaseStates } from '../../domain/cases/support-case.ts';
import { gigPhaseAt } from '../../domain/gig.ts';
import type { GigSuggestionEntity } from '../../store/cases/gig-suggestion.entity.ts';
import { GigSuggestionStore } from '../../store/cases/gig-suggestion.store.ts';
import { SupportCaseStore } from '../../store/cases/support-case.store.ts';
import { ReadBoard } from '../read-board.ts';
import type { ShownGig } from '../read-board.ts';

/** What was suggested in a case, the newest first, and the gigs that could be. */
export type CaseSuggestions = {
  suggested: { suggestion: GigSuggestionEntity; gig: ShownGig | null }[];
  choices: ShownGig[];
};

/** As many gigs as somebody chooses from. */
const mostChoices = 50;
const nothing: CaseSuggestions = { suggested: [], choices: [] };

/** Suggestions as whoever accompanies sees them: nothing without the person's consent in force. */
@Injectable()
export class ReadSuggestions {
  constructor(
    private readonly cases: SupportCaseStore,
    private readonly people: NameAccompanied,
    private readonly suggestions: GigSuggestionStore,
    private readonly board: ReadBoard,
  ) {}

  /** Names nobody. Throws CASE_NOT_FOUND, also for whoever may not see it. */
  async ofCase(tx: Tx, reader: CaseReader, id: string): Promise<CaseSuggestions> {
    const found = await this.cases.byId(tx, id);
    if (!found || refusalOf('see', found, reader)) throw new Refusal('not_found', 'CASE_NOT_FOUND');
    const { memberId, state } = found;
    if (!memberId || !(await this.people.allowed(tx, memberId))) return nothing;
    const rows = await this.suggestions.ofCase(tx, id);
    const gigs = await this.board.among(
      tx,
      rows.map(({ gigId }) => gigId),
    );
    const suggested = rows.map((suggestion) => ({ suggestion, gig: gigs.get(suggestion.gigId) ?? null }));
    if (!liveCaseStates.includes(state)) return { suggested, choices: [] };
    const open = await this.board.page(tx, { day: null, area: null }, { first: mostChoices, after: null });
    const declined = new Set(rows.filter(({ answer }) => answer === 'declined').map(({ gigId }) => gigId));
    const choices = open.filter((gig) => gigPhaseAt(gig, tx.now) === 'open' && !declined.has(gig.id));
    return { suggested, choices };
  }
}
