import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { CompanyStore } from '../../store/company/company.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';

/** Money of a company that moved, or did not. Yen, tax included. */
export type CompanyMoney = {
  companyId: string;
  kind: 'paid' | 'refunded' | 'payment_failed';
  amount: number;
  decline?: string | null;
};

/** Writes a turn of money into a company's story. */
@Injectable()
export class NoteCompanyMoney {
  constructor(
    private readonly companies: CompanyStore,
    private readonly turns: CompanyTurnStore,
  ) {}

  async run(tx: Tx, { companyId, kind, amount, decline }: CompanyMoney): Promise<void> {
    if (!(await this.companies.byId(tx, companyId))) return;
    await this.turns.append(tx, companyId, { kind, amount, facts: decline ? { decline } : {} });
  }
}
