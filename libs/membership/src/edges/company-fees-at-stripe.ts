import { Injectable } from '@nestjs/common';
import { RegisterOffer } from '@enishi/billing';
import { Transactions } from '@enishi/platform';
import { ListDueFees } from '../actions/company/list-due-fees.ts';
import { MoveCompanyFee } from '../actions/company/move-company-fee.ts';

/** Brings fees that companies agreed to to Stripe, with no transaction open meanwhile. Everything may be asked for again. */
@Injectable()
export class CompanyFeesAtStripe {
  constructor(
    private readonly transactions: Transactions,
    private readonly offers: RegisterOffer,
    private readonly due: ListDueFees,
    private readonly moves: MoveCompanyFee,
  ) {}

  /** Of one company or of all: the price first, then the wish. */
  async move(communityId: string, companyId: string | null): Promise<void> {
    const due = await this.transactions.inCommunity(communityId, (tx) => this.due.run(tx, companyId));
    for (const each of due) {
      await this.offers.run(communityId, each.offer);
      await this.transactions.inCommunity(communityId, (tx) => this.moves.run(tx, each));
    }
  }
}
