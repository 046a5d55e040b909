import { CurrentViewer, JsonScalar, Transactions } from '@enishi/platform';
import type { ApiContext, Viewer } from '@enishi/platform';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';

import { PasskeySignInOptions } from '../actions/passkey-sign-in-options.ts';
import { SignInWithPasskey } from '../actions/sign-in-with-passkey.ts';
import { SignedInType } from './security.type.ts';
import { SignInCookies } from './sign-in-cookies.ts';
import { SignInLimits } from './sign-in-limits.ts';

/** Signing in by passkey; also how it serves as second factor. */
@Resolver()
export class PasskeySignInResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly limits: SignInLimits,
    private readonly cookies: SignInCookies,
    private readonly options: PasskeySignInOptions,
    private readonly signIn: SignInWithPasskey,
  ) {}

  @Query(() => JsonScalar, { description: 'PublicKeyCredentialRequestOptionsJSON with a fresh challenge.' })
  async passkeySignInOptions(@CurrentViewer() viewer: Viewer): Promise<string> {
    await this.limits.passkey(viewer.ip);
    return this.transactions.inIdentity(viewer.communityId, (tx) => this.options.run(tx));
  }

  @Mutation(() => SignedInType)
  async signInWithPasskey(
    @Args('response', { type: () => JsonScalar }) response: string,
    @CurrentViewer() viewer: Viewer,
    @Context() { reply }: ApiContext,
  ): Promise<SignedInType> {
    await this.limits.passkey(viewer.ip);
    const signedIn = await this.transactions.inIdentity(viewer.communityId, (tx) =>
      this.signIn.run(tx, response, viewer),
    );
    this.cookies.signedIn(reply, signedIn.session);
    return signedIn;
  }
}
