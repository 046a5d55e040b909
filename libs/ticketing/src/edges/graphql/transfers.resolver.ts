import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer, Viewer } from '@enishi/platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { OpenGuestOrder } from '../../actions/guests/open-guest-order.ts';
import { NameAccount } from '../../actions/transfers/name-account.ts';
import { RefundAccountInput } from './types/ticket-transfer.type.ts';

const named = 'Says to which account money of an order that was paid by transfer goes back.';

/** Orders that were paid by bank transfer, for whoever has them. */
@Resolver()
export class TransfersResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly door: OpenGuestOrder,
    private readonly accounts: NameAccount,
  ) {}

  @Mutation(() => Boolean, { description: named })
  nameRefundAccount(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('account') account: RefundAccountInput,
  ): Promise<boolean> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      await this.accounts.run(tx, memberId, id, account);
      return true;
    });
  }

  @Mutation(() => Boolean, { description: `${named} For whoever has the secret address.` })
  nameGuestRefundAccount(
    @CurrentViewer() { communityId }: Viewer,
    @Args('code', { type: () => String }) code: string,
    @Args('account') account: RefundAccountInput,
  ): Promise<boolean> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { buyer, id } = await this.door.run(tx, code);
      await this.accounts.run(tx, buyer.id, id, account);
      return true;
    });
  }
}
