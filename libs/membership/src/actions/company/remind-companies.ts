import { Injectable } from '@nestjs/common';
import { ReadInvoicing } from '@enishi/billing';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { remindsAgain } from '../../domain/company/company-holding.ts';
import type { CompanyHoldingEntity } from '../../store/company/company-holding.entity.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import { WriteOfInvoices } from './write-of-invoices.ts';

/** Writes once more to companies whose invoice is unpaid, some days before their grace ends and the plan with it. */
@Injectable()
export class RemindCompanies {
  constructor(
    private readonly holdings: CompanyHoldingStore,
    private readonly plans: CompanyPlanStore,
    private readonly turns: CompanyTurnStore,
    private readonly letters: WriteOfInvoices,
    private readonly invoicing: ReadInvoicing,
  ) {}

  /** Answers how many were written to; once per invoice, also where the morning of its day was missed. */
  async run(tx: Tx): Promise<number> {
    const today = tokyoDateOf(tx.now);
    const { reminderDays } = await this.invoicing.run(tx);
    let reminded = 0;
    for (const held of await this.holdings.inGraceOnInvoice(tx, today))
      if (remindsAgain(held, reminderDays, today) && (await this.one(tx, held))) reminded += 1;
    return reminded;
  }

  private async one(tx: Tx, { companyId, planKey, graceUntil }: CompanyHoldingEntity): Promise<boolean> {
    const late = await this.letters.late(tx, companyId);
    const plan = await this.plans.byKey(tx, planKey);
    if (!late || !plan || graceUntil === null) return false;
    const { number } = late.document;
    const turn = { kind: 'invoice_reminded', facts: { number }, amount: late.invoice.amount } as const;
    if (!(await this.turns.appendOnce(tx, companyId, turn))) return false;
    const said = { plan: plan.name, lastUsableDay: addDays(graceUntil, -1), again: true };
    await this.letters.overdue(tx, companyId, late, said);
    return true;
  }
}
