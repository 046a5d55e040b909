import { Injectable } from '@nestjs/common';
import { DailyAt, Follows, Transactions } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { NoticeCompanyRenewals } from '../../actions/company/notice-company-renewals.ts';
import { WriteOfRenewal } from '../../actions/company/write-of-renewal.ts';
import { companyRenewalNear } from '../../membership.events.ts';
import type { CompanyRenewalNear } from '../../membership.events.ts';

/** Years of companies that renew by card are told of, 60, 30 and 7 days before. */
@Injectable()
export class CompanyRenewalLetters {
  constructor(
    private readonly transactions: Transactions,
    private readonly notice: NoticeCompanyRenewals,
    private readonly letters: WriteOfRenewal,
  ) {}

  @DailyAt('09:15', 'membership.notice_company_renewals')
  async noticeDay(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.notice.run(tx);
    });
  }

  @Follows(companyRenewalNear, 'membership.write_of_company_renewal', 'mail')
  async letter(tx: Tx, near: CompanyRenewalNear): Promise<void> {
    await this.letters.run(tx, near);
  }
}
