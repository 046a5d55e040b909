import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { ReceiptView } from '../../actions/receipt-view.ts';
import { ReceiptsOf } from '../../actions/receipts-of.ts';
import { SetReceiptAddressee } from '../../actions/set-receipt-addressee.ts';
import { receiptAddress } from './receipt-address.ts';
import { ReceiptType } from './receipt.type.ts';

/** A member's own receipts. */
@Resolver(() => ReceiptType)
export class ReceiptResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly receipts: ReceiptsOf,
    private readonly setAddressee: SetReceiptAddressee,
  ) {}

  @Query(() => [ReceiptType], { description: "The viewer's receipts, newest first." })
  myReceipts(@CurrentViewer() viewer: MemberViewer): Promise<ReceiptView[]> {
    return this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.receipts.run(tx, subjectOf(viewer)),
    );
  }

  @Mutation(() => ReceiptType, {
    description: 'Makes a receipt out to somebody else, before its first download.',
  })
  setReceiptAddressee(
    @CurrentViewer() viewer: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('addressee', { type: () => String }) addressee: string,
  ): Promise<ReceiptView> {
    return this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.setAddressee.run(tx, subjectOf(viewer), id, addressee),
    );
  }

  @ResolveField(() => String)
  downloadUrl(@Parent() receipt: ReceiptView, @CurrentViewer() viewer: MemberViewer): string {
    return receiptAddress(viewer.communitySlug, receipt.id);
  }
}

const subjectOf = (viewer: MemberViewer) => ({ kind: 'member' as const, id: viewer.memberId });
