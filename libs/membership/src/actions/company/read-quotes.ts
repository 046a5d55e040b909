import { Injectable } from '@nestjs/common';
import { QuoteFee } from '@enishi/billing';
import type { QuotePaper } from '@enishi/billing';
import { AccountEmails } from '@enishi/identity';
import { tokyoDateOf } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { quoteState } from '../../domain/company/company-quote.ts';
import type { QuoteState } from '../../domain/company/company-quote.ts';
import type { CompanyQuoteEntity } from '../../store/company/company-quote.entity.ts';
import { CompanyQuoteStore } from '../../store/company/company-quote.store.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';

/** A quote of a company's, its document, where it stands, and the address of whoever accepted it. */
export type CompanyQuoteView = {
  quote: CompanyQuoteEntity;
  paper: QuotePaper;
  plan: Bilingual;
  state: QuoteState;
  acceptedBy: string | null;
};

/** Reads what a company had quoted, newest first. */
@Injectable()
export class ReadQuotes {
  constructor(
    private readonly quotes: CompanyQuoteStore,
    private readonly papers: QuoteFee,
    private readonly plans: CompanyPlanStore,
    private readonly emails: AccountEmails,
  ) {}

  /** Needs the identity scope. */
  async run(tx: Tx, companyId: string): Promise<CompanyQuoteView[]> {
    const quotes = await this.quotes.of(tx, companyId);
    if (quotes.length === 0) return [];
    const papers = await this.papers.papers(
      tx,
      quotes.map(({ id }) => id),
    );
    const plans = new Map((await this.plans.all(tx)).map(({ key, name }) => [key, name]));
    const accounts = quotes.map(({ acceptedBy }) => acceptedBy).filter((id) => id !== null);
    const emails = await this.emails.run(tx, [...new Set(accounts)]);
    const today = tokyoDateOf(tx.now);
    return quotes.map((quote) => {
      const paper = papers.get(quote.id)!;
      const { replacedBy } = paper;
      return {
        ...{ quote, paper, state: quoteState({ ...quote, replacedBy }, today) },
        plan: plans.get(quote.planKey) ?? { ja: quote.planKey, en: quote.planKey },
        acceptedBy: (quote.acceptedBy && emails.get(quote.acceptedBy)) ?? null,
      };
    });
  }

  /** The document of a quote of the company's; null for any other. */
  async paper(tx: Tx, companyId: string, quoteId: string): Promise<QuotePaper['document'] | null> {
    const quote = await this.quotes.own(tx, companyId, quoteId);
    return quote && ((await this.papers.papers(tx, [quote.id])).get(quote.id)?.document ?? null);
  }
}
