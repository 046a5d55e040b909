import { Injectable } from '@nestjs/common';
import { addDays, daysBetween, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { termNoticeDays, termNoticeDue } from '../../domain/term-notices.ts';
import { companyRenewalNear } from '../../membership.events.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';

/**
 * Tells companies whose year is charged to a card that it renews, 60, 30 and 7 days before: time enough to have the next year approved
 * within the company, or to change or cancel. Who pays on invoice is told by the invoice, who pays by the month by the charge.
 */
@Injectable()
export class NoticeCompanyRenewals {
  constructor(
    private readonly holdings: CompanyHoldingStore,
    private readonly turns: CompanyTurnStore,
  ) {}

  /** Answers how many are told; each notice once, and of several that were missed the nearest alone. */
  async run(tx: Tx): Promise<number> {
    const today = tokyoDateOf(tx.now);
    const by = addDays(today, Math.max(...termNoticeDays));
    const span = { from: addDays(today, 1), by };
    let told = 0;
    for (const { id: holdingId, companyId, on, noticed } of await this.holdings.yearsRenewing(tx, span)) {
      const days = termNoticeDue(daysBetween(today, on), noticed);
      if (days === null) continue;
      const turn = { kind: 'renewal_noticed', facts: { on, days } } as const;
      if (!(await this.turns.appendOnce(tx, companyId, turn))) continue;
      await tx.emit(companyRenewalNear, { companyId, holdingId, on, days });
      told += 1;
    }
    return told;
  }
}
