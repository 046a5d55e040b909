import { Injectable } from '@nestjs/common';
import { addDays, daysBetween, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { termNoticeDays, termNoticeDue } from '../../domain/term-notices.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import type { EndingCompanyTerm } from '../../store/company/company-holding.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import { OfferToCompany } from './offer-to-company.ts';
import { WriteOfTerms } from './write-of-terms.ts';

/**
 * Tells companies whose year was paid ahead that it ends, 60, 30 and 7 days before as members are told, with what the next year costs at
 * the company's size and price by then: nothing is charged by itself.
 */
@Injectable()
export class NoticeCompanyTerms {
  constructor(
    private readonly holdings: CompanyHoldingStore,
    private readonly companies: CompanyStore,
    private readonly turns: CompanyTurnStore,
    private readonly offers: OfferToCompany,
    private readonly letters: WriteOfTerms,
  ) {}

  /** Answers how many companies were told. */
  async run(tx: Tx): Promise<number> {
    const today = tokyoDateOf(tx.now);
    const furthest = addDays(today, Math.max(...termNoticeDays));
    let told = 0;
    for (const term of await this.holdings.termsEndingBetween(tx, addDays(today, 1), furthest)) {
      const days = termNoticeDue(daysBetween(today, term.on), term.noticed);
      if (days !== null && (await this.tell(tx, term, days))) told += 1;
    }
    return told;
  }

  private async tell(tx: Tx, { companyId, planKey, on }: EndingCompanyTerm, days: number): Promise<boolean> {
    const company = await this.companies.byId(tx, companyId);
    const next = company && (await this.offers.again(tx, company, { planKey, interval: 'year' }, on));
    if (!next) return false;
    const { amount } = next.offer;
    await this.turns.append(tx, companyId, { kind: 'term_noticed', facts: { on, days }, amount });
    await this.letters.ends(tx, companyId, { planKey, amount, on });
    return true;
  }
}
