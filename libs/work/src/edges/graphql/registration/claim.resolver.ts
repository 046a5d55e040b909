import { SignInCookies } from '@enishi/identity';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { ApiContext, SignedInViewer, Viewer } from '@enishi/platform';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { ClaimEntry } from '../../../actions/registration/claim-entry.ts';
import { NameOwnAddress } from '../../../actions/registration/name-own-address.ts';
import { TabletLimits } from '../../tablet-limits.ts';

/** Whoever was registered at a desk takes the entry over, with a phone of their own. */
@Resolver()
export class ClaimResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly limits: TabletLimits,
    private readonly cookies: SignInCookies,
    private readonly claiming: ClaimEntry,
    private readonly naming: NameOwnAddress,
  ) {}

  @Mutation(() => Boolean, { description: 'Signs in by the sheet of a registration desk.' })
  async claimEntry(
    @CurrentViewer() { communityId, ip, userAgent, sessionId }: Viewer,
    @Context() { reply }: ApiContext,
    @Args('code', { type: () => String }) code: string,
    @Args('birthDate', { type: () => String }) birthDate: string,
  ): Promise<boolean> {
    const session = await this.limits.claim(ip, () =>
      this.transactions.inIdentity(communityId, (tx) =>
        this.claiming.run(tx, { code, birthDate }, { userAgent, sessionId }),
      ),
    );
    this.cookies.signedIn(reply, session);
    return true;
  }

  @Mutation(() => String, { description: 'Mails a link to it; answers with the address as it may be shown.' })
  async nameOwnAddress(
    @CurrentViewer() { communityId, accountId, sessionId, locale }: SignedInViewer,
    @Context() { request, reply }: ApiContext,
    @Args('email', { type: () => String }) email: string,
  ): Promise<string> {
    await this.limits.address(accountId);
    const browserNonce = this.cookies.markBrowser(request, reply);
    const wish = { accountId, sessionId, email, locale, browserNonce };
    const sent = await this.transactions.inIdentity(communityId, (tx) => this.naming.run(tx, wish));
    return sent.emailMasked;
  }
}
