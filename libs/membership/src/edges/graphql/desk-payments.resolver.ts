import { DeskPaymentType, ReceiptsOf, ReceiptType, receiptAtDesk, shownAtDesk } from '@enishi/billing';
import { Refusal, isId } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { FindMember } from '../../actions/find-member.ts';
import { LookAtMember } from '../../actions/look-at-member.ts';
import { NamePayments } from '../../actions/name-payments.ts';

/** What a member paid. Billing knows subjects alone; whether a member of this community is meant is known here. */
@Resolver()
export class DeskPaymentsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly members: FindMember,
    private readonly payments: NamePayments,
    private readonly receipts: ReceiptsOf,
    private readonly looks: LookAtMember,
  ) {}

  @Query(() => [DeskPaymentType], {
    description: "A member's payments, newest first, declined ones included.",
  })
  async memberPayments(
    @CurrentViewer() viewer: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
  ): Promise<DeskPaymentType[]> {
    const views = await this.transactions.inCommunity(viewer.communityId, async (tx) => {
      const member = isId(memberId) ? await this.members.byId(tx, memberId) : null;
      if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
      return this.payments.run(tx, member.id);
    });
    return views.map(({ name, ...view }) => shownAtDesk(view, viewer.communitySlug, name));
  }

  @Query(() => [ReceiptType], {
    description:
      "A member's receipts, newest first, replaced ones included, with what was done with each; logged.",
  })
  async memberReceipts(
    @CurrentViewer() viewer: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
  ): Promise<ReceiptType[]> {
    const reader = { accountId: viewer.accountId, role: viewer.deskRole };
    const views = await this.transactions.inCommunity(viewer.communityId, async (tx) => {
      const member = await this.looks.run(tx, memberId, { ...reader, reason: 'receipts' });
      return this.receipts.run(tx, { kind: 'member', id: member.id }, 'desk');
    });
    return views.map((view) => receiptAtDesk(view, viewer.communitySlug));
  }
}
