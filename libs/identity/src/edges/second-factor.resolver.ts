import { CurrentViewer, Transactions } from '@enishi/platform';
import type { ApiContext, SignedInViewer } from '@enishi/platform';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';

import { VerifySecondFactor } from '../actions/verify-second-factor.ts';
import { SignInCookies } from './sign-in-cookies.ts';
import { SignInLimits } from './sign-in-limits.ts';

/** Giving the second factor by a code. */
@Resolver()
export class SecondFactorResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly limits: SignInLimits,
    private readonly cookies: SignInCookies,
    private readonly verify: VerifySecondFactor,
  ) {}

  @Mutation(() => Boolean)
  async verifySecondFactor(
    @Args('code', { type: () => String }) code: string,
    @CurrentViewer() { accountId, sessionId, communityId }: SignedInViewer,
    @Context() { reply }: ApiContext,
  ): Promise<boolean> {
    await this.limits.proof(accountId);
    const wish = { accountId, sessionId, code };
    const token = await this.transactions.inIdentity(communityId, (tx) => this.verify.run(tx, wish));
    await this.limits.proofWasRight(accountId);
    this.cookies.signedIn(reply, token);
    return true;
  }
}
