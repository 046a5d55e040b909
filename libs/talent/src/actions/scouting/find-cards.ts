import { Injectable } from '@nestjs/common';
import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readWish } from '../../domain/card-search.ts';
import { alsoSought } from '../../domain/equal-words.ts';
import type { AlsoSought } from '../../domain/equal-words.ts';
import { shownCount } from '../../domain/shared-card.ts';
import { CardIndexStore } from '../../store/card-index.store.ts';
import type { FacetRow } from '../../store/card-index.store.ts';
import type { ListKey, ListPage } from '../../store/consent.store.ts';
import { SharedCardStore } from '../../store/shared-card.store.ts';
import type { TalentFilter } from '../../store/talent-record.store.ts';
import type { Clerk } from '../card-sides.ts';
import { ListTalentChoices } from '../records/list-talent-choices.ts';
import type { TalentChoices } from '../records/list-talent-choices.ts';
import { ScoutingSides } from './scouting-sides.ts';
import type { ScoutingSide } from './scouting-sides.ts';
import { ShowCards } from './show-cards.ts';
import type { SharedCard } from './show-cards.ts';

/** `words` as they were typed: each has to stand in the line, or in what a skill or an area of the card is called. Nobody is found by name. */
export type CardWish = TalentFilter & { words: string };

/** How many cards say something; null stands for one to four, and where numbers are rough there is none such. */
export type Facet = Omit<FacetRow, 'people'> & { people: number | null };

/** A page of what a company found, or why it finds nothing. */
export type FoundCards = {
  side: ScoutingSide;
  cards: SharedCard[];
  /** How many fit; null stands for one to four. */
  people: number | null;
  /** Numbers are about right: what many cards say is counted in a part of them. A choice that is not among the facets has few, or none. */
  rough: boolean;
  facets: Facet[];
  choices: TalentChoices;
  /** Words that were looked for besides those that were typed. */
  also: AlsoSought[];
  end: ListKey | null;
  hasNext: boolean;
};

const nothing = { cards: [], people: 0, rough: false, facets: [], also: [], end: null, hasNext: false };

/** A company finds cards without a name. That it was in the results is counted for each person, by company and day. */
@Injectable()
export class FindCards {
  constructor(
    private readonly sides: ScoutingSides,
    private readonly index: CardIndexStore,
    private readonly cards: SharedCardStore,
    private readonly show: ShowCards,
    private readonly choices: ListTalentChoices,
  ) {}

  /**
   * The last shared first. Nothing is found while the company may not look (`side.gate`). Throws COMPANY_NOT_FOUND and, where a skill is asked for that was never one
   * here, TALENT_SKILL_UNKNOWN (not_found), and the refusals of `readWish`.
   */
  async run(tx: Tx, clerk: Clerk, wish: CardWish, page: ListPage): Promise<FoundCards> {
    const side = await this.sides.of(tx, clerk);
    if (side.gate !== 'open') return { ...nothing, side, choices: { skills: [], areas: [] } };
    const choices = await this.choices.ever(tx, side.community);
    const sought = { ...wish, words: unwrap(readWish(wish.words, choices.named)) };
    const { ids, people, facets, oneIn, ...found } = await this.index.find(tx, side.looker, sought, {
      ...page,
      first: page.first + 1,
    });
    const onPage = new Set(ids.slice(0, page.first));
    const rows = found.rows.filter(({ id }) => onPage.has(id));
    const chosen = rows.flatMap(({ skillIds }) => skillIds);
    const shown = await this.show.run(tx, rows);
    await this.cards.noteShowing(
      tx,
      side.company.id,
      shown.map(({ memberId }) => memberId),
    );
    const last = rows.at(-1);
    return {
      side,
      cards: shown.map(({ card }) => card),
      people: shownCount(people, oneIn),
      rough: oneIn > 1,
      facets: facets
        .map(({ people: counted, ...facet }) => ({ ...facet, people: shownCount(counted, oneIn) }))
        .filter((facet) => oneIn === 1 || facet.people !== null),
      choices: choices.beside(wish, chosen),
      also: alsoSought(sought.words, choices.named.equal ?? []),
      end: last ? { at: last.givenAt, id: last.id } : null,
      hasNext: ids.length > page.first && last !== undefined,
    };
  }
}
