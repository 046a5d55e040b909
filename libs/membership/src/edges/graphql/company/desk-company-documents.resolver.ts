import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CompanyDocuments,
  DocumentSummaryType,
  IssueDocumentInput,
  shownSummary,
  wishOf,
} from '@enishi/billing';
import { CurrentViewer } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { IssueForCompany } from '../../../actions/company/issue-for-company.ts';
import { ReadCounterparty } from '../../../actions/company/read-counterparty.ts';
import { CompanyAtDesk } from './company-at-desk.ts';
import { CompanyCounterpartyType, companyCounterpartyType } from './company-document.type.ts';

/** Documents for companies of the community, at the desk. */
@Resolver()
export class DeskCompanyDocumentsResolver {
  constructor(
    private readonly desk: CompanyAtDesk,
    private readonly documents: CompanyDocuments,
    private readonly counterparty: ReadCounterparty,
    private readonly issue: IssueForCompany,
  ) {}

  @Query(() => [DocumentSummaryType], { description: 'Every document that was issued for it, newest first.' })
  companyDocuments(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<DocumentSummaryType[]> {
    return this.desk.read(viewer, companyId, async (tx, { id }) =>
      (await this.documents.run(tx, id)).map(shownSummary),
    );
  }

  @Query(() => CompanyCounterpartyType, { description: 'The look is logged.' })
  companyCounterparty(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CompanyCounterpartyType> {
    const { accountId, deskRole: role } = viewer;
    return this.desk.read(viewer, companyId, async (tx, company) =>
      companyCounterpartyType(company.id, await this.counterparty.run(tx, company, { accountId, role })),
    );
  }

  @Mutation(() => Boolean, {
    description: 'Issues a document for a company; it stands among the company’s own documents.',
  })
  issueCompanyDocument(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('input') input: IssueDocumentInput,
  ): Promise<boolean> {
    return this.desk.act(viewer, companyId, (tx, company, actor) =>
      this.issue.run(tx, company, wishOf(input, viewer.accountId), actor),
    );
  }
}
