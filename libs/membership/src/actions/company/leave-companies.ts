import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { CompanyAdminStore } from '../../store/company/company-admin.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import { WriteToAdmins } from './write-to-admins.ts';

/**
 * Notes for each company that somebody acts for that they are being erased. Nobody's erasure waits for a successor: where the last
 * one goes, the company's contact is told and the desk sees that nobody acts for it. Their rows go with the other personal records.
 */
@Injectable()
export class LeaveCompanies {
  constructor(
    private readonly admins: CompanyAdminStore,
    private readonly companies: CompanyStore,
    private readonly turns: CompanyTurnStore,
    private readonly letters: WriteToAdmins,
  ) {}

  async run(tx: Tx, { accountId, email }: { accountId: string; email: string }): Promise<void> {
    for (const { companyId, alone } of await this.admins.actedForBy(tx, accountId)) {
      await this.turns.append(tx, companyId, { kind: alone ? 'last_admin_erased' : 'admin_erased' });
      const company = alone ? await this.companies.byId(tx, companyId) : null;
      if (company && company.contactEmail !== email.toLowerCase()) await this.letters.nobodyLeft(tx, company);
    }
  }
}
