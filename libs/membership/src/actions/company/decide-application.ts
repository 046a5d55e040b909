import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { applicationMachine } from '../../domain/company/company-states.ts';
import { readLine } from '../../domain/typed-text.ts';
import { CompanyApplicationStore } from '../../store/company/company-application.store.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import { WriteToCompany } from './write-to-company.ts';

/** What the secretariat says to a company's wish. `reason` is told to the company word for word; needed with a refusal. */
export type Decision = { applicationId: string; approved: boolean; reason: string | null; actor: string };

const longestReason = 300;

/** Approves or declines a company's wish for a plan, once, and writes to the company. */
@Injectable()
export class DecideApplication {
  constructor(
    private readonly applications: CompanyApplicationStore,
    private readonly plans: CompanyPlanStore,
    private readonly turns: CompanyTurnStore,
    private readonly letters: WriteToCompany,
  ) {}

  /** Of two who decide at once the second is told. Throws APPLICATION_NOT_FOUND, APPLICATION_DECIDED, DECLINE_REASON_MISSING. */
  async run(tx: Tx, { applicationId, approved, reason: typed, actor }: Decision): Promise<void> {
    const asked = await this.applications.toDecide(tx, applicationId);
    if (!asked) throw new Refusal('not_found', 'APPLICATION_NOT_FOUND');
    const state = approved ? 'approved' : 'declined';
    if (!applicationMachine.may(asked.state, state)) throw new Refusal('conflict', 'APPLICATION_DECIDED');
    const reason = approved ? null : readReason(typed ?? '');
    await this.applications.change(tx, asked.id, { state, decidedBy: actor, decidedAt: tx.now, reason });
    const { companyId, planKey } = asked;
    const name = (await this.plans.byKey(tx, planKey))?.name ?? { ja: planKey, en: planKey };
    const facts = { plan_ja: name.ja, plan_en: name.en, ...(reason ? { reason } : {}) };
    await this.turns.append(tx, companyId, { kind: `plan_${state}`, actor, facts });
    await this.letters.decided(tx, companyId, { planKey, plan: name, reason });
  }
}

function readReason(typed: string): string {
  const reason = readLine(typed, 'reason', longestReason);
  if (!reason.ok) throw new Refusal('invalid', 'DECLINE_REASON_MISSING', { field: 'reason' });
  return reason.value;
}
