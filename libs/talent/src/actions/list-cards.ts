import { Injectable } from '@nestjs/common';
import type { PublicCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { ListKey, ListPage } from '../store/consent.store.ts';
import { InterestCardStore } from '../store/interest-card.store.ts';
import type { CardRow } from '../store/interest-card.store.ts';
import { CardSides } from './card-sides.ts';
import type { Clerk } from './card-sides.ts';

/** A page of a company's cards; none while it does not show itself to everybody. */
export type CardList = { company: PublicCompany; cards: CardRow[]; end: ListKey | null; hasNext: boolean };

/** Lists the cards that a company was given and that are in force, without a word of whom they are from. */
@Injectable()
export class ListCards {
  constructor(
    private readonly sides: CardSides,
    private readonly cards: InterestCardStore,
  ) {}

  /** Newest first. Throws COMPANY_NOT_FOUND. */
  async run(tx: Tx, clerk: Clerk, page: ListPage): Promise<CardList> {
    const company = await this.sides.company(tx, clerk);
    if (!company.page) return { company, cards: [], end: null, hasNext: false };
    const found = await this.cards.ofCompany(tx, company.id, { ...page, first: page.first + 1 });
    const rows = found.slice(0, page.first);
    const people = await this.sides.people(
      tx,
      rows.map(({ memberId }) => memberId),
    );
    const last = rows.at(-1);
    const end = last ? { at: last.givenAt, id: last.id } : null;
    const cards = rows.filter(({ memberId }) => people.has(memberId));
    return { company, cards, end, hasNext: found.length > page.first };
  }
}
