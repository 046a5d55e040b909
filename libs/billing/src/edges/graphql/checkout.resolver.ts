import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';

import type { CheckoutView } from '../../actions/checkout-view.ts';
import { FindCheckout } from '../../actions/find-checkout.ts';
import { CheckoutAttemptType } from './checkout-attempt.type.ts';

/** The page that waits for the outcome of a payment. */
@Resolver(() => CheckoutAttemptType)
export class CheckoutResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly find: FindCheckout,
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
}
