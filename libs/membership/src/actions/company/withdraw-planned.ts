import { Injectable } from '@nestjs/common';
import { KeepOffer } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import type { CompanyHoldingEntity } from '../../store/company/company-holding.entity.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import { nothingPlanned } from './apply-company-subscription.ts';
import { PutHolding } from './put-holding.ts';

/** Takes a planned plan off what a company holds, at billing and here. */
@Injectable()
export class WithdrawPlanned {
  constructor(
    private readonly keep: KeepOffer,
    private readonly put: PutHolding,
    private readonly turns: CompanyTurnStore,
  ) {}

  async run(tx: Tx, before: CompanyHoldingEntity): Promise<void> {
    const { companyId } = before;
    await this.keep.run(tx, { kind: 'company', id: companyId });
    await this.put.run(tx, before, nothingPlanned);
    await this.turns.append(tx, companyId, { kind: 'plan_change_withdrawn', facts: {} });
  }
}
