import { CurrentViewer, Transactions } from '@enishi/platform';
import type { ApiContext, Viewer } from '@enishi/platform';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';

import { ConfirmEmailLink } from '../actions/confirm-email-link.ts';
import { ReadEmailLink } from '../actions/read-email-link.ts';
import type { EmailLinkSeen } from '../actions/read-email-link.ts';
import { EmailLinkConfirmedType, EmailLinkType } from './email-link.type.ts';
import { SignInCookies } from './sign-in-cookies.ts';

/** The page behind a mailed link, and its button. */
@Resolver()
export class EmailLinkResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly cookies: SignInCookies,
    private readonly read: ReadEmailLink,
    private readonly confirm: ConfirmEmailLink,
  ) {}

  @Query(() => EmailLinkType, { description: 'Reading a link uses nothing up.' })
  emailLink(
    @Args('token', { type: () => String }) token: string,
    @CurrentViewer() viewer: Viewer,
    @Context() { request }: ApiContext,
  ): Promise<EmailLinkSeen> {
    const nonce = this.cookies.nonceOf(request);
    return this.transactions.inIdentity(viewer.communityId, (tx) => this.read.run(tx, token, nonce));
  }

  @Mutation(() => EmailLinkConfirmedType)
  async confirmEmailLink(
    @Args('token', { type: () => String }) token: string,
    @CurrentViewer() viewer: Viewer,
    @Context() { reply }: ApiContext,
  ): Promise<EmailLinkConfirmedType> {
    const confirmed = await this.transactions.inIdentity(viewer.communityId, (tx) =>
      this.confirm.run(tx, token, viewer),
    );
    this.cookies.signedIn(reply, confirmed.session);
    return confirmed;
  }
}
