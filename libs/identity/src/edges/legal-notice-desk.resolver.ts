import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import { PublishLegalNotice } from '../actions/publish-legal-notice.ts';
import { ReadLegalNoticeDraft } from '../actions/read-legal-notice-draft.ts';
import { SaveLegalNotice } from '../actions/save-legal-notice.ts';
import type { OperatorKind } from '../domain/legal-notice.ts';
import { LegalNoticeDraftType, LegalNoticeItemInput, OperatorKindEnum } from './legal-notice-draft.type.ts';

/** Writing and publishing the 特定商取引法に基づく表記. */
@Resolver()
export class LegalNoticeDeskResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadLegalNoticeDraft,
    private readonly save: SaveLegalNotice,
    private readonly publish: PublishLegalNotice,
  ) {}

  @Query(() => LegalNoticeDraftType)
  legalNoticeDraft(@CurrentViewer() viewer: DeskViewer): Promise<LegalNoticeDraftType> {
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.read.run(tx));
  }

  @Mutation(() => LegalNoticeDraftType)
  saveLegalNotice(
    @Args('items', { type: () => [LegalNoticeItemInput] }) items: LegalNoticeItemInput[],
    @Args('operatorKind', { type: () => OperatorKindEnum }) operatorKind: OperatorKind,
    @CurrentViewer() viewer: DeskViewer,
  ): Promise<LegalNoticeDraftType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      await this.save.run(tx, { items, operatorKind });
      return this.read.run(tx);
    });
  }

  @Mutation(() => LegalNoticeDraftType)
  publishLegalNotice(@CurrentViewer() viewer: DeskViewer): Promise<LegalNoticeDraftType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      await this.publish.run(tx, viewer.accountId);
      return this.read.run(tx);
    });
  }
}
