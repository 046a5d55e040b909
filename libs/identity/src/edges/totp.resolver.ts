import { CurrentViewer, Transactions } from '@enishi/platform';
import type { ApiContext, SignedInViewer } from '@enishi/platform';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';

import { ConfirmTotp } from '../actions/confirm-totp.ts';
import { StartTotp } from '../actions/start-totp.ts';
import { TotpSetupType } from './security.type.ts';
import { SignInCookies } from './sign-in-cookies.ts';
import { SignInLimits } from './sign-in-limits.ts';

/** Setting up an authenticator app. */
@Resolver()
export class TotpResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly limits: SignInLimits,
    private readonly cookies: SignInCookies,
    private readonly start: StartTotp,
    private readonly confirm: ConfirmTotp,
  ) {}

  @Mutation(() => TotpSetupType)
  startTotp(@CurrentViewer() { accountId, sessionId, communityId }: SignedInViewer): Promise<TotpSetupType> {
    return this.transactions.inIdentity(communityId, (tx) => this.start.run(tx, accountId, sessionId));
  }

  @Mutation(() => Boolean)
  async confirmTotp(
    @Args('code', { type: () => String }) code: string,
    @CurrentViewer() { accountId, sessionId, communityId }: SignedInViewer,
    @Context() { reply }: ApiContext,
  ): Promise<boolean> {
    await this.limits.proof(accountId);
    const wish = { accountId, sessionId, code };
    const token = await this.transactions.inIdentity(communityId, (tx) => this.confirm.run(tx, wish));
    await this.limits.proofWasRight(accountId);
    this.cookies.signedIn(reply, token);
    return true;
  }
}
