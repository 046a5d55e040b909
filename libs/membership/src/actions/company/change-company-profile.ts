import { HoldPayers, NameCustomer } from '@enishi/billing';
import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { companyTitle, readCompanyFacts } from '../../domain/company/company-profile.ts';
import type { CompanyFacts, TypedFacts } from '../../domain/company/company-profile.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import { MoveCompanyFee } from './move-company-fee.ts';

/** What was typed; `agreedAmount` is the fee from the next renewal on that stood on the page, null where it stays. */
export type ProfileWish = { typed: TypedFacts; agreedAmount: number | null };

/**
 * Changes what stands on a company's papers from now on, and its size; receipts and documents that were issued stay as they are.
 * Another band changes the fee with the next renewal, never within the term, and only at the amount that was shown: else
 * COMPANY_FEE_DIFFERS (conflict). The same once more changes nothing. Throws the refusals of `readCompanyFacts`.
 */
@Injectable()
export class ChangeCompanyProfile {
  constructor(
    private readonly payers: HoldPayers,
    private readonly companies: CompanyStore,
    private readonly fees: MoveCompanyFee,
    private readonly customers: NameCustomer,
    private readonly turns: CompanyTurnStore,
  ) {}

  async run(tx: Tx, { id }: CompanyEntity, { typed, agreedAmount }: ProfileWish): Promise<void> {
    const facts = unwrap(readCompanyFacts(typed));
    await this.payers.run(tx, 'company', [id]);
    const before = await this.companies.locked(tx, id);
    if (!before || !differs(before, facts)) return;
    if (before.employees !== facts.employees)
      await this.fees.agree(tx, before, { employees: facts.employees, agreedAmount });
    await this.companies.changeFacts(tx, id, facts);
    const title = companyTitle(facts);
    if (title !== companyTitle(before)) await this.customers.run(tx, { kind: 'company', id }, title);
    await this.turns.append(tx, id, { kind: 'profile_changed', facts: { title } });
  }
}

const differs = (before: CompanyEntity, facts: CompanyFacts): boolean =>
  (Object.keys(facts) as (keyof CompanyFacts)[]).some((fact) => before[fact] !== facts[fact]);
