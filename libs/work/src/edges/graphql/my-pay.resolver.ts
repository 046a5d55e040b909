import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { NamePayAccount } from '../../actions/pay/name-pay-account.ts';
import { ReadPay } from '../../actions/pay/read-pay.ts';
import { OwnPayType, ownPayType, PayAccountInputType } from './types/pay.type.ts';

/** What a member is paid for gigs, and to which account. */
@Resolver()
export class MyPayResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly pay: ReadPay,
    private readonly naming: NamePayAccount,
  ) {}

  @Query(() => OwnPayType)
  myPay(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<OwnPayType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      ownPayType(await this.pay.own(tx, memberId)),
    );
  }

  @Mutation(() => Boolean, { description: 'Entered anew, the later one counts.' })
  async nameMyPayAccount(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('account') account: PayAccountInputType,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.naming.run(tx, memberId, account));
    return true;
  }
}
