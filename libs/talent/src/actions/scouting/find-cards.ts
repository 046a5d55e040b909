import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { maskedCount } from '../../domain/shared-card.ts';
import type { ListKey, ListPage } from '../../store/consent.store.ts';
import { SharedCardStore } from '../../store/shared-card.store.ts';
import type { FacetRow } from '../../store/shared-card.store.ts';
import type { TalentFilter } from '../../store/talent-record.store.ts';
import type { Clerk } from '../card-sides.ts';
import { ListTalentChoices } from '../records/list-talent-choices.ts';
import type { TalentChoices } from '../records/list-talent-choices.ts';
import { ScoutingSides } from './scouting-sides.ts';
import type { ScoutingSide } from './scouting-sides.ts';
import { ShowCards } from './show-cards.ts';
import type { SharedCard } from './show-cards.ts';

/** How many cards say something; null stands for one to four. */
export type Facet = Omit<FacetRow, 'people'> & { people: number | null };

/** A page of what a company found, or why it finds nothing. */
export type FoundCards = {
  side: ScoutingSide;
  cards: SharedCard[];
  facets: Facet[];
  choices: TalentChoices;
  end: ListKey | null;
  hasNext: boolean;
};

/** A company finds cards without a name. That it was in the results is counted for each person, by company and day. */
@Injectable()
export class FindCards {
  constructor(
    private readonly sides: ScoutingSides,
    private readonly cards: SharedCardStore,
    private readonly show: ShowCards,
    private readonly choices: ListTalentChoices,
  ) {}

  /**
   * The last shared first. Nothing is found while the company may not look (`side.gate`). Throws COMPANY_NOT_FOUND and, where a skill is asked for that was never one
   * here, TALENT_SKILL_UNKNOWN (not_found).
   */
  async run(tx: Tx, clerk: Clerk, filter: TalentFilter, page: ListPage): Promise<FoundCards> {
    const side = await this.sides.of(tx, clerk);
    if (side.gate !== 'open')
      return { side, cards: [], facets: [], choices: { skills: [], areas: [] }, end: null, hasNext: false };
    const found = await this.cards.find(tx, side.looker, filter, { ...page, first: page.first + 1 });
    const rows = found.slice(0, page.first);
    const chosen = rows.flatMap(({ skillIds }) => skillIds);
    const choices = await this.choices.forSearch(tx, filter, chosen);
    const shown = await this.show.run(tx, rows);
    await this.cards.noteShowing(
      tx,
      side.company.id,
      shown.map(({ memberId }) => memberId),
    );
    const facets = await this.cards.facets(tx, side.looker, filter);
    const last = rows.at(-1);
    return {
      side,
      cards: shown.map(({ card }) => card),
      facets: facets.map(({ people, ...facet }) => ({ ...facet, people: maskedCount(people) })),
      choices,
      end: last ? { at: last.givenAt, id: last.id } : null,
      hasNext: found.length > page.first,
    };
  }
}
