import { Injectable } from '@nestjs/common';
import { AccountEmails } from '@enishi/identity';
import type { Tx } from '@enishi/platform';
import { CompanyAdminStore } from '../../store/company/company-admin.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';

/** From which mail addresses a company writes: those of whoever acts for it, and of its contact (担当者), who may have no account. */
@Injectable()
export class CompanyAddresses {
  constructor(
    private readonly companies: CompanyStore,
    private readonly admins: CompanyAdminStore,
    private readonly emails: AccountEmails,
  ) {}

  /** In small letters, with the account where there is one. Needs the identity scope. */
  async run(tx: Tx, companyId: string): Promise<ReadonlyMap<string, string | null>> {
    const company = await this.companies.byId(tx, companyId);
    const admins = await this.admins.of(tx, companyId);
    const emails = await this.emails.run(
      tx,
      admins.map(({ accountId }) => accountId),
    );
    const contact = company?.contactEmail.toLowerCase();
    return new Map([
      ...(contact ? [[contact, null] as const] : []),
      ...[...emails].map(([accountId, email]) => [email.toLowerCase(), accountId] as const),
    ]);
  }
}
