import { CurrentViewer, Transactions } from '@enishi/platform';
import type { ApiContext, Viewer } from '@enishi/platform';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';

import type { EmailSent } from '../actions/issue-email-link.ts';
import { RequestSignInLink } from '../actions/request-sign-in-link.ts';
import { StartJoin } from '../actions/start-join.ts';
import { EmailSentType, StartJoinArgs } from './email-link.type.ts';
import { SignInCookies } from './sign-in-cookies.ts';
import { SignInLimits } from './sign-in-limits.ts';

/** Asking for a link by mail. */
@Resolver()
export class RequestLinkResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly limits: SignInLimits,
    private readonly cookies: SignInCookies,
    private readonly join: StartJoin,
    private readonly signIn: RequestSignInLink,
  ) {}

  @Mutation(() => EmailSentType)
  async startJoin(
    @Args() { email, planKey }: StartJoinArgs,
    @CurrentViewer() { communityId, locale, ip }: Viewer,
    @Context() { request, reply }: ApiContext,
  ): Promise<EmailSent> {
    await this.limits.link(email, ip);
    const browserNonce = this.cookies.markBrowser(request, reply);
    const wish = { email, planKey: planKey ?? null, locale, browserNonce };
    return this.transactions.inIdentity(communityId, (tx) => this.join.run(tx, wish));
  }

  @Mutation(() => EmailSentType)
  async requestSignInLink(
    @Args('email', { type: () => String }) email: string,
    @CurrentViewer() { communityId, locale, ip }: Viewer,
    @Context() { request, reply }: ApiContext,
  ): Promise<EmailSent> {
    await this.limits.link(email, ip);
    const browserNonce = this.cookies.markBrowser(request, reply);
    return this.transactions.inIdentity(communityId, (tx) =>
      this.signIn.run(tx, { email, locale, browserNonce }),
    );
  }
}
