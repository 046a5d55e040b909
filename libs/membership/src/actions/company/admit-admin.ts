import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { CompanyAdminStore } from '../../store/company/company-admin.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { WriteToAdmins } from './write-to-admins.ts';

/** Lets somebody act for a company; those who do so already are told. Needs the identity scope, and the company's row held. */
@Injectable()
export class AdmitAdmin {
  constructor(
    private readonly companies: CompanyStore,
    private readonly admins: CompanyAdminStore,
    private readonly turns: CompanyTurnStore,
    private readonly letters: WriteToAdmins,
  ) {}

  /** Whoever acts for it already is left as they are. */
  async run(
    tx: Tx,
    company: CompanyEntity,
    { accountId, email }: { accountId: string; email: string },
  ): Promise<void> {
    const before = await this.admins.of(tx, company.id);
    if (before.some((each) => each.accountId === accountId)) return;
    await this.companies.admit(tx, company.id, accountId);
    await this.turns.append(tx, company.id, { kind: 'admin_joined' });
    await this.letters.joined(tx, company, { email, before });
  }

  /** Whether somebody acts for a company now. */
  async acts(tx: Tx, companyId: string, accountId: string): Promise<boolean> {
    return (await this.companies.own(tx, accountId, companyId)) !== null;
  }
}
