import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readGrant } from '../../../domain/company/benefit-form.ts';
import type { TypedGrant } from '../../../domain/company/benefit-form.ts';
import { BenefitGrantStore } from '../../../store/company/benefits/benefit-grant.store.ts';
import { CompanyTurnStore } from '../../../store/company/company-turn.store.ts';
import { FindCompany } from '../find-company.ts';
import { FindContract } from './find-contract.ts';

/** Gives a company more of a benefit than its plan does, with a reason and until a day. */
@Injectable()
export class GrantBenefit {
  constructor(
    private readonly companies: FindCompany,
    private readonly contract: FindContract,
    private readonly grants: BenefitGrantStore,
    private readonly turns: CompanyTurnStore,
  ) {}

  /** Throws COMPANY_NOT_FOUND, BENEFITS_CLOSED and the refusals of {@link readGrant}. */
  async run(tx: Tx, companyId: string, typed: TypedGrant, actor: string): Promise<void> {
    const { id } = await this.companies.run(tx, companyId);
    const today = tokyoDateOf(tx.now);
    const grant = unwrap(readGrant(typed, today));
    const contract = await this.contract.run(tx, id);
    if (!contract?.open) throw new Refusal('conflict', 'BENEFITS_CLOSED');
    await this.grants.add(tx, { companyId: id, ...grant, grantedOn: today, grantedBy: actor });
    const { kind: benefit, parts, reason, endsOn: until } = grant;
    const facts = { benefit, parts, reason, until };
    await this.turns.append(tx, id, { kind: 'benefit_granted', facts, actor });
  }
}
