import { receiptAtDesk, ReceiptType } from '@enishi/billing';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ArgsType, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IssueCashReceipt } from '../../actions/cash-receipts/issue-cash-receipt.ts';
import { ReadCashReceipts } from '../../actions/cash-receipts/read-cash-receipts.ts';

@ObjectType('CashReceipts', { description: 'Receipts of the cash of a booking.' })
export class CashReceiptsType {
  @Field(() => Boolean, { description: 'Cash was taken.' }) hasCash: boolean;
  @Field(() => [ReceiptType], { description: 'Every version, the newest first.' }) receipts: ReceiptType[];
}

@ArgsType()
class CashReceiptArgs {
  @Field(() => ID) orderId: string;
  @Field(() => ID, { nullable: true, description: 'Null: the one that counts.' }) receiptId?: string | null;
  @Field(() => String, { nullable: true, description: 'Unchanged without it.' }) addressee?: string | null;
  @Field(() => String, { nullable: true, description: 'Unchanged without it.' }) purpose?: string | null;
}

/** Receipts of cash that was taken at the counter. */
@Resolver()
export class CashReceiptsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadCashReceipts,
    private readonly issue: IssueCashReceipt,
  ) {}

  @Query(() => CashReceiptsType)
  cashReceipts(
    @CurrentViewer() { communityId, communitySlug, accountId, deskRole: role }: DeskViewer,
    @Args('orderId', { type: () => ID }) orderId: string,
  ): Promise<CashReceiptsType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { hasCash, receipts } = await this.read.run(tx, orderId, { accountId, role });
      return { hasCash, receipts: receipts.map((view) => receiptAtDesk(view, communitySlug)) };
    });
  }

  @Mutation(() => Boolean, {
    description: 'Once per cash taken; made out to another name while nobody holds it.',
  })
  async issueCashReceipt(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args() { orderId, receiptId = null, addressee = null, purpose = null }: CashReceiptArgs,
  ): Promise<boolean> {
    const wish = { orderId, receiptId, addressee, purpose, by };
    await this.transactions.inIdentity(communityId, (tx) => this.issue.run(tx, wish));
    return true;
  }
}
