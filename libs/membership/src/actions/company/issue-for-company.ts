import { Injectable } from '@nestjs/common';
import { documentKindNames, IssueDocument } from '@enishi/billing';
import type { DocumentWish } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import { FindCompany } from './find-company.ts';

/** Issues what the desk has written for a company of the community; it stands among the company's papers and in its story. */
@Injectable()
export class IssueForCompany {
  constructor(
    private readonly issue: IssueDocument,
    private readonly turns: CompanyTurnStore,
    private readonly companies: FindCompany,
  ) {}

  /** For a company by its id. Throws COMPANY_NOT_FOUND as well. */
  async of(tx: Tx, companyId: string, wish: DocumentWish, actor: string): Promise<void> {
    await this.run(tx, await this.companies.run(tx, companyId), wish, actor);
  }

  /** Once per id. `actor` is the address of whoever does it. Throws what issuing a document refuses. */
  async run(tx: Tx, company: CompanyEntity, wish: DocumentWish, actor: string): Promise<void> {
    const { kana } = company;
    const income = { kana, ...wish.income, companyId: company.id };
    const { kind, number, total } = await this.issue.run(tx, { ...wish, income });
    const { ja, en } = documentKindNames[kind];
    await this.turns.appendOnce(tx, company.id, {
      ...{ kind: 'document_issued', actor, amount: total },
      facts: { number, kind_ja: ja, kind_en: en },
    });
  }
}
