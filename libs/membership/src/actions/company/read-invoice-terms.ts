import { Injectable } from '@nestjs/common';
import { dueDay, firstTermOnInvoice, ReadInvoicing, ReviewOrder } from '@enishi/billing';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { firstYear } from '../../domain/first-year.ts';
import { companyTitle } from '../../domain/company/company-profile.ts';
import { invoiceDisclosure } from '../../domain/company/invoice-disclosure.ts';
import type { InvoiceDisclosure } from '../../domain/company/invoice-disclosure.ts';
import { invoiceTermsOf } from '../../domain/company/invoice-terms.ts';
import type { InvoiceTermsKey } from '../../domain/company/invoice-terms.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { offerFrom } from '../member-offer.ts';
import { OfferToCompany } from './offer-to-company.ts';
import type { OfferedPlan } from './offer-to-company.ts';
import { QuotedOffer } from './quoted-offer.ts';
import type { StandingQuote } from './quoted-offer.ts';

/** What has room on an invoice. */
const longestOrderNumber = 40;

/** A plan that a company wishes to pay for on invoice; `startsOn` is today without it. */
export type InvoiceWish = {
  planKey: string;
  startsOn: TokyoDate | null;
  terms: InvoiceTermsKey;
  orderNumber: string;
  /** The quote that is accepted; its plan and amount count then. */
  quoteId: string | null;
};

/** The final confirmation page of an order on invoice. */
export type CompanyInvoiceTerms = OfferedPlan & {
  disclosure: InvoiceDisclosure;
  accepts: StandingQuote | null;
  /** A voucher waits that this order would make void. */
  voucherWaits: boolean;
};

/** Computes what an order on invoice placed today says; the same for the page that shows it and the press of its button. */
@Injectable()
export class ReadInvoiceTerms {
  constructor(
    private readonly offers: OfferToCompany,
    private readonly quoted: QuotedOffer,
    private readonly ground: ReviewOrder,
    private readonly invoicing: ReadInvoicing,
  ) {}

  /**
   * A company whose year was paid ahead and is over goes on from its end, whatever start day it wishes. Throws INVOICE_NOT_OFFERED (conflict), the refusals of {@link OfferToCompany} or of {@link QuotedOffer}, billing's ALREADY_SUBSCRIBED,
   * PAID_AHEAD and INVOICE_START.
   */
  async run(tx: Tx, company: CompanyEntity, wish: InvoiceWish): Promise<CompanyInvoiceTerms> {
    const today = tokyoDateOf(tx.now);
    const subject = { kind: 'company', id: company.id } as const;
    const goesOn = await this.ground.goesOn(tx, subject, 'membership_corporate');
    const begins = goesOn?.from ?? wish.startsOn ?? today;
    const accepts = wish.quoteId ? await this.quoted.run(tx, company, wish.quoteId, begins) : null;
    const yearly = { planKey: wish.planKey, interval: 'year' } as const;
    const offered = accepts ?? (await this.offers.run(tx, company, yearly, begins));
    const { plan, agreed } = offered;
    if (!plan.byInvoice) throw new Refusal('conflict', 'INVOICE_NOT_OFFERED');
    if (wish.orderNumber.trim().length > longestOrderNumber)
      throw new Refusal('invalid', 'DOCUMENT_INVALID', { field: 'orderNumber' });
    await this.invoicing.bankAccount(tx);
    const share = firstYear(plan, offered.offer.amount, begins);
    const offer = offerFrom(plan, offered.offer, begins);
    const { voucherWaits } = await this.ground.run(tx, subject, { offer, means: 'invoice' });
    const invoicing = await this.invoicing.run(tx);
    const beginsWith = goesOn ? 'start_day' : invoicing.beginsWith;
    const { renewalDays } = invoicing;
    const { start, end } = firstTermOnInvoice(offer, begins, { today, goesOn });
    const { terms } = wish;
    const disclosure = invoiceDisclosure(
      plan,
      { title: companyTitle(company), employees: company.employees },
      {
        ...{ amount: share?.amount ?? offer.amount, annual: offer.amount, share },
        ...{ start, end, terms, beginsWith, renewalDays },
        ...{ dueOn: dueDay(today, invoiceTermsOf[terms]), orderNumber: wish.orderNumber.trim() },
        ...{ agreed, goesOn: goesOn !== null },
        quote: accepts && { number: accepts.number, validUntil: accepts.quote.validUntil },
      },
    );
    return { plan, offer, agreed, disclosure, accepts, voucherWaits };
  }
}
