import { Injectable } from '@nestjs/common';
import { ChangeOffer, ChangeOnInvoice } from '@enishi/billing';
import type { InvoicedChange, OfferChangeWish, PreviewedCharge, ReviewedRaise } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { InvoicedTo } from './invoiced-to.ts';
import type { PreparedCompanyChange } from './prepare-company-change.ts';

/** What a change costs at once: as Stripe works it out, or as the rest of the term is reckoned. Null for one that waits. */
export type CompanyChangeCost =
  { driver: 'card'; charge: PreviewedCharge } | { driver: 'invoice'; difference: ReviewedRaise } | null;

/** Hands the order of a change to whichever driver the company is charged by. */
@Injectable()
export class OrderCompanyChange {
  constructor(
    private readonly card: ChangeOffer,
    private readonly invoice: ChangeOnInvoice,
    private readonly payer: InvoicedTo,
  ) {}

  /** Throws the refusals of billing. */
  async run(
    tx: Tx,
    company: CompanyEntity,
    { held }: PreparedCompanyChange,
    { accountId, ...wish }: OfferChangeWish & { accountId: string },
  ): Promise<InvoicedChange> {
    if (!held.invoiced) return { view: await this.card.run(tx, wish), invoice: null };
    const payer = await this.payer.ordering(tx, company, accountId);
    return this.invoice.run(tx, held.subscriptionId, { ...wish, ...payer });
  }
}
