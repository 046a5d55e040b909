import { Injectable } from '@nestjs/common';
import { QuoteFee } from '@enishi/billing';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { checkedQuote } from '../../domain/company/company-quote.ts';
import type { CompanyQuoteEntity } from '../../store/company/company-quote.entity.ts';
import { CompanyQuoteStore } from '../../store/company/company-quote.store.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { OfferToCompany } from './offer-to-company.ts';
import type { OfferedPlan } from './offer-to-company.ts';

/** A quote that is to be accepted, with its number. */
export type StandingQuote = { quote: CompanyQuoteEntity; number: string };

/** Says what is sold by a quote: its plan at the amount that was quoted, also where the listed price is another by now. */
@Injectable()
export class QuotedOffer {
  constructor(
    private readonly quotes: CompanyQuoteStore,
    private readonly papers: QuoteFee,
    private readonly offers: OfferToCompany,
  ) {}

  /** To begin on a day. Throws QUOTE_NOT_FOUND (also for one of another company), COMPANY_PLAN_NOT_FOUND and the refusals of `checkedQuote`. */
  async run(
    tx: Tx,
    company: CompanyEntity,
    quoteId: string,
    begins: TokyoDate,
  ): Promise<OfferedPlan & StandingQuote> {
    const quote = await this.quotes.own(tx, company.id, quoteId);
    const paper = quote && (await this.papers.papers(tx, [quote.id])).get(quote.id);
    if (!quote || !paper) throw new Refusal('not_found', 'QUOTE_NOT_FOUND');
    const { planKey, amount, validUntil } = quote;
    const today = tokyoDateOf(tx.now);
    const offered = await this.offers.again(tx, company, { planKey, interval: 'year' }, today);
    if (!offered) throw new Refusal('not_found', 'COMPANY_PLAN_NOT_FOUND');
    const { plan, offer, agreed } = offered;
    const { replacedBy, document } = paper;
    const accepting = { plan, employees: company.employees, begins };
    unwrap(checkedQuote({ ...quote, replacedBy }, accepting, today));
    const regular = agreed?.regular ?? offer.amount;
    return {
      ...{ plan, offer: { ...offer, amount }, quote, number: document.number },
      agreed: agreed ?? (amount === regular ? null : { regular, validUntil }),
    };
  }
}
