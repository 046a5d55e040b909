import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer, Tx } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import type { ReceiptActor } from '../../actions/find-receipt.ts';
import { ReceiptsOf } from '../../actions/receipts-of.ts';
import { SetReceiptAddressee } from '../../actions/set-receipt-addressee.ts';
import { SplitReceipt } from '../../actions/split-receipt.ts';
import type { ReceiptGround } from '../../store/receipt.store.ts';
import { ReceiptPartInput, ReceiptType } from './receipt.type.ts';
import { receiptForOwner } from './shown-receipt.ts';

/** A member's own receipts. */
@Resolver(() => ReceiptType)
export class ReceiptResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly receipts: ReceiptsOf,
    private readonly setAddressee: SetReceiptAddressee,
    private readonly split: SplitReceipt,
  ) {}

  @Query(() => [ReceiptType], { description: "The viewer's receipts, newest first, replaced ones included." })
  async myReceipts(@CurrentViewer() viewer: MemberViewer): Promise<ReceiptType[]> {
    const views = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.receipts.run(tx, actorOf(viewer).subject),
    );
    return views.map((view) => receiptForOwner(view, viewer.communitySlug));
  }

  @Mutation(() => [ReceiptType], {
    description:
      'Makes a receipt out to somebody else: as it is while nobody holds it, else once by a new one in its place. All versions.',
  })
  setReceiptAddressee(
    @CurrentViewer() viewer: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('addressee', { type: () => String }) addressee: string,
    @Args('purpose', { type: () => String, nullable: true, description: 'Unchanged without it.' })
    purpose: string | null,
  ): Promise<ReceiptType[]> {
    return this.changed(viewer, (tx, actor) =>
      this.setAddressee.run(tx, actor, id, { addressee, purpose: purpose ?? null }),
    );
  }

  @Mutation(() => [ReceiptType], {
    description: 'Splits a receipt into several that sum to it; it cannot be undone. All versions.',
  })
  splitReceipt(
    @CurrentViewer() viewer: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('parts', { type: () => [ReceiptPartInput] }) parts: ReceiptPartInput[],
  ): Promise<ReceiptType[]> {
    return this.changed(viewer, (tx, actor) => this.split.run(tx, actor, id, parts));
  }

  private async changed(
    viewer: MemberViewer,
    change: (tx: Tx, actor: ReceiptActor) => Promise<ReceiptGround>,
  ): Promise<ReceiptType[]> {
    const actor = actorOf(viewer);
    const views = await this.transactions.inCommunity(viewer.communityId, async (tx) =>
      this.receipts.ofPayment(tx, actor.subject, await change(tx, actor)),
    );
    return views.map((view) => receiptForOwner(view, viewer.communitySlug));
  }
}

const actorOf = (viewer: MemberViewer) => ({
  kind: 'member' as const,
  subject: { kind: 'member' as const, id: viewer.memberId },
});
