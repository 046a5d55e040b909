import { Injectable } from '@nestjs/common';
import { OrderOnInvoice } from '@enishi/billing';
import type { FeeInvoice } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyTitle } from '../../domain/company/company-profile.ts';
import { invoiceTermsOf } from '../../domain/company/invoice-terms.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import type { OrderOrigin } from '../begin-checkout.ts';
import { ReadInvoiceTerms } from './read-invoice-terms.ts';
import type { InvoiceWish } from './read-invoice-terms.ts';
import { InvoicedTo } from './invoiced-to.ts';
import { WriteDownOrder } from './write-down-order.ts';
import { WriteOfInvoices } from './write-of-invoices.ts';

/** A press of the final button; the key was made with the page. */
export type InvoicePress = InvoiceWish & { fingerprint: string; idempotencyKey: string };

/** Where an order on invoice came from, and who pressed. */
export type ClerkOrigin = OrderOrigin & { accountId: string };

/**
 * Orders a plan that is paid by transfer on invoice: 申込書 and invoice come in one transaction, and the contact has it by mail. Only
 * what was shown is sold: DISCLOSURE_CHANGED (conflict). Throws the refusals of {@link ReadInvoiceTerms} and of billing.
 */
@Injectable()
export class OrderCompanyOnInvoice {
  constructor(
    private readonly terms: ReadInvoiceTerms,
    private readonly orders: OrderOnInvoice,
    private readonly taken: WriteDownOrder,
    private readonly payer: InvoicedTo,
    private readonly letters: WriteOfInvoices,
  ) {}

  async run(tx: Tx, company: CompanyEntity, press: InvoicePress, origin: ClerkOrigin): Promise<FeeInvoice> {
    const known = await this.orders.known(tx, { kind: 'company', id: company.id }, press.idempotencyKey);
    if (known) return known;
    const { plan, offer, disclosure, accepts } = await this.terms.run(tx, company, press);
    if (disclosure.fingerprint !== press.fingerprint) throw new Refusal('conflict', 'DISCLOSURE_CHANGED');
    const { blocks, fingerprint, start: startsOn, orderNumber } = disclosure;
    const { ip, userAgent, locale, accountId } = origin;
    const planVersion = `${plan.key}@${plan.version}`;
    const invoice = await this.orders.run(tx, {
      ...{ id: press.idempotencyKey, subject: { kind: 'company', id: company.id }, offer, locale },
      customer: { email: company.contactEmail, name: companyTitle(company) },
      disclosure: { blocks, fingerprint, planVersion, ip, userAgent },
      ...{
        ...(await this.payer.ordering(tx, company, accountId)),
        startsOn,
        orderNumber,
        quoteId: accepts?.quote.id ?? null,
      },
      terms: invoiceTermsOf[press.terms],
    });
    const { amount } = disclosure;
    await this.taken.run(tx, company.id, { id: invoice.id, plan: plan.name, amount, accountId, accepts });
    await this.letters.issued(tx, company.id, { invoice, plan: plan.name, renews: false });
    return invoice;
  }
}
