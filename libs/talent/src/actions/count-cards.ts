import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { InterestCardStore } from '../store/interest-card.store.ts';
import type { CardCount } from '../store/interest-card.store.ts';

/** Counts for the secretariat what a company was given and did, by the event that led to it; whose cards they are it does not learn. */
@Injectable()
export class CountCards {
  constructor(
    private readonly cards: InterestCardStore,
    private readonly companies: PublicCompanies,
  ) {}

  /** Throws COMPANY_NOT_FOUND. */
  async run(tx: Tx, companyId: string): Promise<CardCount[]> {
    if (!(await this.companies.run(tx, [companyId])).has(companyId))
      throw new Refusal('not_found', 'COMPANY_NOT_FOUND');
    return this.cards.counts(tx, companyId);
  }
}
