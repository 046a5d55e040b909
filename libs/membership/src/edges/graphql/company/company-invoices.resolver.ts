import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { FeeInvoicesOf } from '@enishi/billing';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { OwnCompany } from '../../../actions/company/own-company.ts';
import { ReadInvoiceTerms } from '../../../actions/company/read-invoice-terms.ts';
import { PressInvoiceOrder } from '../../press-invoice-order.ts';
import { companyDocumentAddress } from '../../files/company-papers.ts';
import {
  CompanyInvoiceOrderArgs,
  CompanyInvoiceReviewArgs,
  CompanyInvoiceReviewType,
  CompanyInvoiceType,
  companyInvoiceReviewType,
  companyInvoiceType,
} from './company-invoice.type.ts';

/** Paying for a company by transfer on invoice. */
@Resolver()
export class CompanyInvoicesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly terms: ReadInvoiceTerms,
    private readonly order: PressInvoiceOrder,
    private readonly invoices: FeeInvoicesOf,
  ) {}

  @Query(() => CompanyInvoiceReviewType)
  companyInvoiceReview(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args() { companyId, ...wish }: CompanyInvoiceReviewArgs,
  ): Promise<CompanyInvoiceReviewType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const company = await this.own.run(tx, accountId, companyId);
      return companyInvoiceReviewType(company, await this.terms.run(tx, company, wish));
    });
  }

  @Query(() => [CompanyInvoiceType], {
    description: 'What it was invoiced for its membership, newest first.',
  })
  async companyInvoices(
    @CurrentViewer() { communityId, communitySlug, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CompanyInvoiceType[]> {
    const views = await this.transactions.inCommunity(communityId, async (tx) => {
      const { id } = await this.own.run(tx, accountId, companyId);
      return this.invoices.run(tx, { kind: 'company', id });
    });
    return views.map((view) =>
      companyInvoiceType(view, (id) => companyDocumentAddress(communitySlug, companyId, id)),
    );
  }

  @Mutation(() => ID, {
    description:
      'Orders what the page with this fingerprint showed, on invoice. Answers the id of the invoice.',
  })
  orderCompanyOnInvoice(
    @CurrentViewer() viewer: SignedInViewer,
    @Args() { companyId, ...press }: CompanyInvoiceOrderArgs,
  ): Promise<string> {
    return this.order.run(viewer, companyId, press);
  }
}
