import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CompanyDocuments } from '@enishi/billing';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { OwnCompany } from '../../../actions/company/own-company.ts';
import { companyDocumentAddress } from '../../files/company-papers.ts';
import { CompanyDocumentType, companyDocumentType } from './company-document.type.ts';

/** What was issued for a company, for whoever acts for it. */
@Resolver()
export class CompanyDocumentsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly documents: CompanyDocuments,
  ) {}

  @Query(() => [CompanyDocumentType], {
    description: 'Every document that was issued for it, by itself or by the secretariat, newest first.',
  })
  companyDocuments(
    @CurrentViewer() { communityId, communitySlug, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CompanyDocumentType[]> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { id } = await this.own.run(tx, accountId, companyId);
      const address = (documentId: string) => companyDocumentAddress(communitySlug, id, documentId);
      return (await this.documents.run(tx, id)).map((found) => companyDocumentType(found, address));
    });
  }
}
