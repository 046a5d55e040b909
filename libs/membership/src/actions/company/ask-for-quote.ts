import { Injectable } from '@nestjs/common';
import { QuoteFee } from '@enishi/billing';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { mostOpenQuotes, quoteNote } from '../../domain/company/company-quote.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { CompanyQuoteStore } from '../../store/company/company-quote.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import { InvoicedTo } from './invoiced-to.ts';
import { ReadInvoiceTerms } from './read-invoice-terms.ts';
import type { InvoicePress } from './order-on-invoice.ts';

/**
 * Has a year of a plan quoted, for whoever decides in the company (稟議): what the page showed, as a numbered 見積書 that is valid for as many
 * days as the community has set. Nothing is ordered by it.
 */
@Injectable()
export class AskForQuote {
  constructor(
    private readonly terms: ReadInvoiceTerms,
    private readonly issue: QuoteFee,
    private readonly payer: InvoicedTo,
    private readonly quotes: CompanyQuoteStore,
    private readonly turns: CompanyTurnStore,
  ) {}

  /**
   * Once per key; answers the id of the quote. Throws DISCLOSURE_CHANGED and QUOTES_TOO_MANY (conflict), and the refusals of
   * {@link ReadInvoiceTerms} and of issuing documents.
   */
  async run(tx: Tx, company: CompanyEntity, press: InvoicePress): Promise<string> {
    const { idempotencyKey: id, terms } = press;
    if (await this.quotes.own(tx, company.id, id)) return id;
    const { plan, offer, disclosure } = await this.terms.run(tx, company, { ...press, quoteId: null });
    if (disclosure.fingerprint !== press.fingerprint) throw new Refusal('conflict', 'DISCLOSURE_CHANGED');
    if ((await this.quotes.open(tx, company.id, tokyoDateOf(tx.now))) >= mostOpenQuotes)
      throw new Refusal('conflict', 'QUOTES_TOO_MANY', { most: mostOpenQuotes });
    const { start, end, orderNumber } = disclosure;
    const { employees } = company;
    const { amount } = offer;
    const { counterparty } = await this.payer.run(tx, company);
    const note = quoteNote(plan, { employees, amount, terms, startsOn: start });
    const paper = await this.issue.run(tx, {
      ...{ id, companyId: company.id, offer, span: { start, end }, counterparty, orderNumber, note },
    });
    const validUntil = paper.facts.validUntil!;
    const added = await this.quotes.add(tx, {
      ...{ id, companyId: company.id, planKey: plan.key, employees, amount, startsOn: start, terms },
      ...{ orderNumber, validUntil, quotedAt: tx.now },
    });
    if (!added) return id;
    const { name } = plan;
    await this.turns.append(tx, company.id, {
      kind: 'quote_issued',
      facts: { plan_ja: name.ja, plan_en: name.en, number: paper.number, until: validUntil },
      amount: disclosure.amount,
    });
    return id;
  }
}
