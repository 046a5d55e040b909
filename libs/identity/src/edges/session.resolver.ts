import { CurrentViewer, Transactions } from '@enishi/platform';
import type { ApiContext, SignedInViewer } from '@enishi/platform';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { ListSessions } from '../actions/list-sessions.ts';
import { RevokeSession } from '../actions/revoke-session.ts';
import { SignOut } from '../actions/sign-out.ts';
import { SessionType } from './security.type.ts';
import { SignInCookies } from './sign-in-cookies.ts';

/** Devices on which the viewer is signed in. */
@Resolver()
export class SessionResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly cookies: SignInCookies,
    private readonly list: ListSessions,
    private readonly revoke: RevokeSession,
    private readonly leave: SignOut,
  ) {}

  @Query(() => [SessionType])
  async mySessions(
    @CurrentViewer() { accountId, sessionId, communityId }: SignedInViewer,
  ): Promise<SessionType[]> {
    const sessions = await this.transactions.inIdentity(communityId, (tx) => this.list.run(tx, accountId));
    return sessions.map((session) => ({ ...session, current: session.id === sessionId }));
  }

  @Mutation(() => Boolean)
  async signOut(
    @CurrentViewer() { accountId, sessionId, communityId }: SignedInViewer,
    @Context() { reply }: ApiContext,
  ): Promise<boolean> {
    await this.transactions.inIdentity(communityId, (tx) => this.leave.run(tx, sessionId, accountId));
    this.cookies.signedOut(reply);
    return true;
  }

  @Mutation(() => Boolean)
  async revokeSession(
    @Args('id', { type: () => ID }) id: string,
    @CurrentViewer() { accountId, communityId }: SignedInViewer,
  ): Promise<boolean> {
    await this.transactions.inIdentity(communityId, (tx) => this.revoke.run(tx, id, accountId));
    return true;
  }
}
