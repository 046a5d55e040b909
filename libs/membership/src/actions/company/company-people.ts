import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { CompanySeatStore } from '../../store/company/company-seat.store.ts';

/** Who belongs to a company as far as the register knows: whoever has or had a seat of it, and whoever acts or acted for it. */
@Injectable()
export class CompanyPeople {
  constructor(private readonly seats: CompanySeatStore) {}

  /** Members, by id. */
  of(tx: Tx, companyId: string): Promise<string[]> {
    return this.seats.peopleOf(tx, companyId);
  }

  /** The other way round: companies of a member. */
  companiesOf(tx: Tx, memberId: string): Promise<string[]> {
    return this.seats.companiesOf(tx, memberId);
  }
}
