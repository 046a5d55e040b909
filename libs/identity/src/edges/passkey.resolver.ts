import { CurrentViewer, JsonScalar, Transactions } from '@enishi/platform';
import type { ApiContext, SignedInViewer } from '@enishi/platform';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { PasskeyRegistrationOptions } from '../actions/passkey-registration-options.ts';
import { RegisterPasskey } from '../actions/register-passkey.ts';
import { RemovePasskey } from '../actions/remove-passkey.ts';
import { PasskeyType } from './security.type.ts';
import { SignInCookies } from './sign-in-cookies.ts';

/** The viewer's passkeys. */
@Resolver()
export class PasskeyResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly cookies: SignInCookies,
    private readonly options: PasskeyRegistrationOptions,
    private readonly register: RegisterPasskey,
    private readonly remove: RemovePasskey,
  ) {}

  @Query(() => JsonScalar, { description: 'PublicKeyCredentialCreationOptionsJSON with a fresh challenge.' })
  passkeyRegistrationOptions(@CurrentViewer() { accountId, communityId }: SignedInViewer): Promise<string> {
    return this.transactions.inIdentity(communityId, (tx) => this.options.run(tx, accountId));
  }

  @Mutation(() => PasskeyType)
  async registerPasskey(
    @Args('response', { type: () => JsonScalar }) response: string,
    @Args('name', { type: () => String }) name: string,
    @CurrentViewer() { accountId, sessionId, communityId }: SignedInViewer,
    @Context() { reply }: ApiContext,
  ): Promise<PasskeyType> {
    const wish = { accountId, sessionId, response, name };
    const { passkey, session } = await this.transactions.inIdentity(communityId, (tx) =>
      this.register.run(tx, wish),
    );
    this.cookies.signedIn(reply, session);
    return passkey;
  }

  @Mutation(() => Boolean)
  async removePasskey(
    @Args('id', { type: () => ID }) passkeyId: string,
    @CurrentViewer() { accountId, sessionId, communityId }: SignedInViewer,
  ): Promise<boolean> {
    await this.transactions.inIdentity(communityId, (tx) =>
      this.remove.run(tx, { accountId, sessionId, passkeyId }),
    );
    return true;
  }
}
