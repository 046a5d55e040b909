import { Injectable } from '@nestjs/common';
import type { PeriodToInvoice } from '@enishi/billing';
import { DailyAt, Transactions } from '@enishi/platform';
import { RenewCompanies } from '../../actions/company/renew-companies.ts';
import { SettlePrices } from '../../actions/company/settle-prices.ts';
import { ForgetInvitations } from '../../actions/company/forget-invitations.ts';
import { TurnCompanies } from '../../actions/company/turn-companies.ts';

/** What companies' memberships do by the calendar alone. */
@Injectable()
export class CompanyCalendar {
  constructor(
    private readonly transactions: Transactions,
    private readonly turn: TurnCompanies,
    private readonly renewals: RenewCompanies,
    private readonly invitations: ForgetInvitations,
    private readonly prices: SettlePrices,
  ) {}

  /** Just after midnight in Japan: what has ended, ends, who never came to a seat is forgotten, and fees of coming renewals are settled. */
  @DailyAt('00:10', 'membership.turn_companies')
  async turnDay(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.turn.run(tx);
      await this.invitations.run(tx);
      await this.prices.run(tx);
    });
  }

  /** Early in the morning: years that end soon are invoiced, each in a transaction of its own: one that fails holds no other up. */
  @DailyAt('06:10', 'membership.renew_companies')
  async renew(): Promise<void> {
    const due: { community: string; period: PeriodToInvoice }[] = [];
    await this.transactions.forEachCommunity(async (tx) => {
      const periods = await this.renewals.due(tx);
      due.push(...periods.map((period) => ({ community: tx.community, period })));
    });
    const failures: unknown[] = [];
    for (const { community, period } of due)
      await this.transactions
        .inCommunity(community, (tx) => this.renewals.one(tx, period))
        .catch((failure: unknown) => failures.push(failure));
    if (failures.length > 0)
      throw new AggregateError(failures, 'years of companies that could not be invoiced');
  }
}
