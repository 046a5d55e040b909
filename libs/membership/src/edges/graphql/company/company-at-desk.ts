import { Injectable } from '@nestjs/common';
import { AccountEmail } from '@enishi/identity';
import { Transactions } from '@enishi/platform';
import type { DeskViewer, Tx } from '@enishi/platform';
import { FindCompany } from '../../../actions/company/find-company.ts';
import type { CompanyEntity } from '../../../store/company/company.entity.ts';

/** An act of the desk on a company: one transaction, in which the company and the address of whoever acts are known. */
@Injectable()
export class CompanyAtDesk {
  constructor(
    private readonly transactions: Transactions,
    private readonly find: FindCompany,
    private readonly emails: AccountEmail,
  ) {}

  /** Throws COMPANY_NOT_FOUND. */
  async act(
    { communityId, accountId }: DeskViewer,
    companyId: string,
    done: (tx: Tx, company: CompanyEntity, actor: string) => Promise<unknown>,
  ): Promise<boolean> {
    await this.transactions.inIdentity(communityId, async (tx) => {
      const company = await this.find.run(tx, companyId);
      await done(tx, company, await this.emails.run(tx, accountId));
    });
    return true;
  }

  /** Looks at something of a company. */
  read<Answer>(
    { communityId }: DeskViewer,
    companyId: string,
    look: (tx: Tx, company: CompanyEntity) => Promise<Answer>,
  ): Promise<Answer> {
    return this.transactions.inIdentity(communityId, async (tx) =>
      look(tx, await this.find.run(tx, companyId)),
    );
  }
}
