import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Bilingual, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { CompanyQuoteStore } from '../../store/company/company-quote.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import type { StandingQuote } from './quoted-offer.ts';

/** An order on invoice as it was taken: its id is that of the invoice. */
export type TakenOrder = {
  id: string;
  plan: Bilingual;
  amount: Yen;
  accountId: string;
  accepts: StandingQuote | null;
};

/** Writes down that a company ordered on invoice, and with a quote that it was accepted (申込書): by whom and when. What was shown is kept by billing. */
@Injectable()
export class WriteDownOrder {
  constructor(
    private readonly turns: CompanyTurnStore,
    private readonly quotes: CompanyQuoteStore,
  ) {}

  /** Throws QUOTE_ACCEPTED (conflict): a quote is accepted once, also by two at the same time. */
  async run(tx: Tx, companyId: string, { id, plan, amount, accountId, accepts }: TakenOrder): Promise<void> {
    const facts = { plan_ja: plan.ja, plan_en: plan.en };
    if (accepts) {
      if (!(await this.quotes.accept(tx, accepts.quote.id, { accountId, invoiceId: id })))
        throw new Refusal('conflict', 'QUOTE_ACCEPTED');
      await this.turns.append(tx, companyId, {
        kind: 'quote_accepted',
        facts: { ...facts, number: accepts.number },
        amount,
      });
    }
    await this.turns.appendOnce(tx, companyId, {
      kind: 'ordered_on_invoice',
      facts: { attempt: id, ...facts },
      amount,
    });
  }
}
