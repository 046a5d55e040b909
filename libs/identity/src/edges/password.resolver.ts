import { CurrentViewer, Transactions } from '@enishi/platform';
import type { ApiContext, SignedInViewer, Viewer } from '@enishi/platform';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';

import { SetPassword } from '../actions/set-password.ts';
import { SignInWithPassword } from '../actions/sign-in-with-password.ts';
import { PasswordSignInArgs, SignedInType } from './security.type.ts';
import { SignInCookies } from './sign-in-cookies.ts';
import { SignInLimits } from './sign-in-limits.ts';

/** Signing in by password, and choosing one. */
@Resolver()
export class PasswordResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly limits: SignInLimits,
    private readonly cookies: SignInCookies,
    private readonly signIn: SignInWithPassword,
    private readonly set: SetPassword,
  ) {}

  @Mutation(() => SignedInType)
  async signInWithPassword(
    @Args() typed: PasswordSignInArgs,
    @CurrentViewer() viewer: Viewer,
    @Context() { reply }: ApiContext,
  ): Promise<SignedInType> {
    await this.limits.password(typed.email, viewer.ip);
    const signedIn = await this.transactions.inIdentity(viewer.communityId, (tx) =>
      this.signIn.run(tx, typed, viewer),
    );
    await this.limits.passwordWasRight(typed.email);
    this.cookies.signedIn(reply, signedIn.session);
    return signedIn;
  }

  @Mutation(() => Boolean)
  async setPassword(
    @Args('password', { type: () => String }) password: string,
    @Args('current', { type: () => String, nullable: true }) current: string | null,
    @CurrentViewer() { accountId, sessionId, communityId }: SignedInViewer,
  ): Promise<boolean> {
    await this.limits.proof(accountId);
    const wish = { accountId, sessionId, password, current: current ?? null };
    await this.transactions.inIdentity(communityId, (tx) => this.set.run(tx, wish));
    await this.limits.proofWasRight(accountId);
    return true;
  }
}
