import { receiptAtDesk, ReceiptType } from '@enishi/billing';
import { CurrentViewer, Transactions, YenScalar } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ArgsType, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { HandBackDoorCash } from '../../actions/cash-receipts/hand-back-door-cash.ts';
import { IssueCashReceipt } from '../../actions/cash-receipts/issue-cash-receipt.ts';
import { MailCashReceipt } from '../../actions/cash-receipts/mail-cash-receipt.ts';
import { ReadCashReceipts } from '../../actions/cash-receipts/read-cash-receipts.ts';

@ObjectType('CashReceipts', { description: 'Receipts of cash, taken at the counter or at the entrance.' })
export class CashReceiptsType {
  @Field(() => Boolean, { description: 'Cash was taken.' }) hasCash: boolean;
  @Field(() => Boolean, { description: 'It is taken at the entrance, and not at the counter.' })
  atEntrance: boolean;
  @Field(() => YenScalar, { description: 'Paid at the entrance, and on no receipt yet.' }) unstated: number;
  @Field(() => [ID], { description: 'Receipts of the entrance whose cash was handed back.' })
  handedBackIds: string[];
  @Field(() => String, { description: 'The address of whoever paid; empty where none is known.' })
  email: string;
  @Field(() => [ReceiptType], { description: 'Every version, the newest first.' }) receipts: ReceiptType[];
}

@ArgsType()
class CashMeantArgs {
  @Field(() => ID, { nullable: true }) orderId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Instead of the order: a ticket, and what its bearer has paid.',
  })
  ticketId?: string | null;
}

@ArgsType()
class CashReceiptArgs extends CashMeantArgs {
  @Field(() => ID, { nullable: true, description: 'Null: the one that counts.' }) receiptId?: string | null;
  @Field(() => String, { nullable: true, description: 'Unchanged without it.' }) addressee?: string | null;
  @Field(() => String, { nullable: true, description: 'Unchanged without it.' }) purpose?: string | null;
}

@ArgsType()
class MailedReceiptArgs extends CashMeantArgs {
  @Field(() => ID) receiptId: string;
  @Field(() => String, { nullable: true, description: 'Null: the address that is known.' })
  email?: string | null;
  @Field(() => ID, { description: 'Made with the page, so that two presses are one mail.' }) press: string;
}

const meantBy = ({ orderId = null, ticketId = null }: CashMeantArgs) => ({ orderId, ticketId });

/** Receipts of cash that was taken at the counter, or at the entrance. */
@Resolver()
export class CashReceiptsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadCashReceipts,
    private readonly issue: IssueCashReceipt,
    private readonly mail: MailCashReceipt,
    private readonly back: HandBackDoorCash,
  ) {}

  @Query(() => CashReceiptsType)
  cashReceipts(
    @CurrentViewer() { communityId, communitySlug, accountId, deskRole: role }: DeskViewer,
    @Args() args: CashMeantArgs,
  ): Promise<CashReceiptsType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { receipts, ...cash } = await this.read.run(tx, meantBy(args), { accountId, role });
      return { ...cash, receipts: receipts.map((view) => receiptAtDesk(view, communitySlug)) };
    });
  }

  @Mutation(() => Boolean, {
    description: 'Once per cash taken; made out to another name while nobody holds it.',
  })
  async issueCashReceipt(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args() { receiptId = null, addressee = null, purpose = null, ...meant }: CashReceiptArgs,
  ): Promise<boolean> {
    const wish = { ...meantBy(meant), receiptId, addressee, purpose, by };
    await this.transactions.inIdentity(communityId, (tx) => this.issue.run(tx, wish));
    return true;
  }

  @Mutation(() => Boolean, { description: 'As the secret address of its PDF; it counts as handed out.' })
  async mailCashReceipt(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args() { receiptId, email = null, press, ...meant }: MailedReceiptArgs,
  ): Promise<boolean> {
    const mailed = { ...meantBy(meant), receiptId, email, press, reader: { accountId, role } };
    await this.transactions.inIdentity(communityId, (tx) => this.mail.run(tx, mailed));
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'All that one receipt of the entrance is of was handed back in cash.',
  })
  async handBackDoorCash(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args() meant: CashMeantArgs,
    @Args('receiptId', { type: () => ID }) receiptId: string,
  ): Promise<boolean> {
    const back = { ...meantBy(meant), receiptId, by };
    await this.transactions.inCommunity(communityId, (tx) => this.back.run(tx, back));
    return true;
  }
}
