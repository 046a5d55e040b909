import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readReturnReason, readUse } from '../../../domain/company/benefit-form.ts';
import type { TypedUse } from '../../../domain/company/benefit-form.ts';
import { BenefitUseStore } from '../../../store/company/benefits/benefit-use.store.ts';
import { FindCompany } from '../find-company.ts';
import { GiveBackBenefit } from './give-back-benefit.ts';
import { UseBenefit } from './use-benefit.ts';

/** A press of the desk's button; the key was made with the page. */
export type RecordedUse = TypedUse & { companyId: string; key: string };

/** The desk writes down what a company used (a mention, a booth, hours of advice), and takes it back. */
@Injectable()
export class RecordBenefitUse {
  constructor(
    private readonly companies: FindCompany,
    private readonly use: UseBenefit,
    private readonly giveBack: GiveBackBenefit,
    private readonly uses: BenefitUseStore,
  ) {}

  /** Throws COMPANY_NOT_FOUND, the refusals of {@link readUse} and of {@link UseBenefit}. */
  async run(tx: Tx, { companyId, key, ...typed }: RecordedUse, actor: string): Promise<void> {
    const company = await this.companies.run(tx, companyId);
    const { on, ...read } = unwrap(readUse(typed));
    const by = { accountId: null, recordedBy: actor };
    await this.use.run(tx, { companyId: company.id, ...read, ...by, key: `desk:${key}`, on });
  }

  /**
   * Only what the desk wrote down; a ticket or posting goes back where it was made. Throws BENEFIT_USE_NOT_FOUND,
   * BENEFIT_USE_ELSEWHERE, BENEFIT_USE_RETURNED and those of the reason.
   */
  async takeBack(tx: Tx, useId: string, reason: string, actor: string): Promise<void> {
    const use = await this.uses.byId(tx, useId);
    if (!use) throw new Refusal('not_found', 'BENEFIT_USE_NOT_FOUND');
    if (use.recordedBy === null) throw new Refusal('conflict', 'BENEFIT_USE_ELSEWHERE');
    const given = { reason: unwrap(readReturnReason(reason)), by: actor };
    if (!(await this.giveBack.run(tx, use.consumerKey, given)))
      throw new Refusal('conflict', 'BENEFIT_USE_RETURNED');
  }
}
