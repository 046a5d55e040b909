import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { BenefitCounterStore } from '../../../store/company/benefits/benefit-counter.store.ts';
import { BenefitGrantStore } from '../../../store/company/benefits/benefit-grant.store.ts';
import { BenefitUseStore } from '../../../store/company/benefits/benefit-use.store.ts';
import { CompanyTurnStore } from '../../../store/company/company-turn.store.ts';

/** Why a use is given back, and by whom at the desk; null where another part of the program does. */
export type GivenBack = { reason: string; by: string | null };

/**
 * Gives a used benefit back to where it was taken from: a ticket that was cancelled, a posting that never appeared, a mistake at the
 * desk. It stays in the log with the reason. Given back after its period or grant is over it counts there and helps nobody any more.
 */
@Injectable()
export class GiveBackBenefit {
  constructor(
    private readonly uses: BenefitUseStore,
    private readonly counters: BenefitCounterStore,
    private readonly grants: BenefitGrantStore,
    private readonly turns: CompanyTurnStore,
  ) {}

  /** Answers whether this call gave it back: false for an unknown key and for what was given back before. */
  async run(tx: Tx, key: string, { reason, by }: GivenBack): Promise<boolean> {
    await tx.lock(`membership.benefit_use:${tx.community}:${key}`);
    const use = await this.uses.byKey(tx, key);
    if (!use || use.returnedAt !== null) return false;
    const counter = await this.counters.holdById(tx, use.counterId);
    const quota = use.drawn
      .filter(({ grantId }) => grantId === null)
      .reduce((sum, { parts }) => sum + parts, 0);
    await this.counters.count(tx, counter, { quota: -quota, extra: quota - use.parts });
    await this.grants.count(tx, use.drawn, -1);
    await this.uses.giveBack(tx, use.id, { returnedBy: by, returnReason: reason });
    const facts = { benefit: use.kind, parts: use.parts, for: use.usedFor, reason };
    await this.turns.append(tx, use.companyId, { kind: 'benefit_given_back', facts, actor: by });
    return true;
  }
}
