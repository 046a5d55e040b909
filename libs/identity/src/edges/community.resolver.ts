import { Refusal } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';

import { CurrentDocuments } from '../actions/current-documents.ts';
import { ReadLegalNotice } from '../actions/read-legal-notice.ts';
import { disclosureOf } from '../domain/disclosure-settings.ts';
import type { LegalDocumentKind } from '../domain/legal-document.ts';
import { CommunityDirectory } from './community-directory.ts';
import { CommunityCardType, CommunityType } from './community.type.ts';
import { LegalDocumentKindEnum, LegalDocumentType, LegalNoticeType } from './legal.type.ts';

/** What any visitor may read about a community. */
@Resolver()
export class CommunityResolver {
  constructor(
    private readonly directory: CommunityDirectory,
    private readonly transactions: Transactions,
    private readonly notice: ReadLegalNotice,
    private readonly documents: CurrentDocuments,
  ) {}

  @Query(() => [CommunityCardType])
  communities(): Promise<CommunityCardType[]> {
    return this.directory.all();
  }

  @Query(() => CommunityType)
  async community(@CurrentViewer() viewer: Viewer): Promise<CommunityType> {
    const community = await this.directory.byId(viewer.communityId);
    if (!community) throw new Refusal('not_found', 'COMMUNITY_UNKNOWN');
    return { ...community, placementNumber: disclosureOf(community.settings).placementNumber };
  }

  @Query(() => LegalNoticeType, { nullable: true, description: 'Null until one is published.' })
  legalNotice(@CurrentViewer() viewer: Viewer): Promise<LegalNoticeType | null> {
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.notice.run(tx));
  }

  @Query(() => LegalDocumentType)
  async legalDocument(
    @Args('kind', { type: () => LegalDocumentKindEnum }) kind: LegalDocumentKind,
    @CurrentViewer() viewer: Viewer,
  ): Promise<LegalDocumentType> {
    const documents = await this.transactions.inCommunity(viewer.communityId, (tx) => this.documents.run(tx));
    const document = documents[kind];
    if (!document) throw new Refusal('not_found', 'LEGAL_DOCUMENT_MISSING', { kind });
    return { ...document, kind };
  }
}
