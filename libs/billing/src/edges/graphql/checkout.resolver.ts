import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import type { CheckoutView } from '../../actions/checkout-view.ts';
import { FindCheckout } from '../../actions/find-checkout.ts';
import { GiveUpVoucher } from '../../actions/give-up-voucher.ts';
import { VoucherOf } from '../../actions/voucher-of.ts';
import { CheckoutAttemptType } from './checkout-attempt.type.ts';

/** The page that waits for the outcome of a payment. */
@Resolver(() => CheckoutAttemptType)
export class CheckoutResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly find: FindCheckout,
    private readonly voucher: VoucherOf,
    private readonly giveUp: GiveUpVoucher,
  ) {}

  @Query(() => CheckoutAttemptType, {
    description: 'An own attempt to pay. Asking while it is open has Stripe asked too.',
  })
  checkoutAttempt(
    @CurrentViewer() viewer: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CheckoutView> {
    return this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.find.run(tx, { kind: 'member', id: viewer.memberId }, id),
    );
  }

  @Query(() => CheckoutAttemptType, {
    nullable: true,
    description: 'The own voucher that waits to be paid at a convenience store.',
  })
  myVoucher(@CurrentViewer() viewer: MemberViewer): Promise<CheckoutView | null> {
    return this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.voucher.run(tx, { kind: 'member', id: viewer.memberId }),
    );
  }

  @Mutation(() => Boolean, { description: 'Gives that voucher up; one that was paid already counts.' })
  async giveUpVoucher(@CurrentViewer() viewer: MemberViewer): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.giveUp.run(tx, { kind: 'member', id: viewer.memberId }),
    );
    return true;
  }
}
