import { CommunityDirectory, FindSession } from '@enishi/identity';
import { FindMember } from '@enishi/membership';
import { Transactions } from '@enishi/platform';
import type { RequestFacts, Viewer, ViewerSource } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

/** Finds who asks: the community by address, the person by session cookie, the member by both. */
@Injectable()
export class Viewers implements ViewerSource {
  constructor(
    private readonly communities: CommunityDirectory,
    private readonly sessions: FindSession,
    private readonly members: FindMember,
    private readonly transactions: Transactions,
  ) {}

  async viewerOf(facts: RequestFacts): Promise<Viewer> {
    const community = facts.communitySlug
      ? await this.communities.bySlug(facts.communitySlug)
      : await this.communities.byHost(facts.host ?? '');
    const stranger: Viewer = {
      locale: facts.locale,
      communityId: community?.id ?? '',
      communitySlug: community?.slug ?? '',
      accountId: null,
      sessionId: null,
      memberId: null,
      deskRole: null,
      secondFactorAt: null,
      ip: facts.ip,
      userAgent: facts.userAgent,
    };
    if (!facts.sessionToken || !community) return stranger;
    return this.withSession(stranger, facts.sessionToken);
  }

  private withSession(stranger: Viewer, token: string): Promise<Viewer> {
    return this.transactions.inIdentity(stranger.communityId, async (tx) => {
      const session = await this.sessions.run(tx, token);
      if (!session) return stranger;
      const { accountId, sessionId, deskRole, secondFactorAt } = session;
      // Whoever protects the account with codes is a member only once the code was given.
      const memberId = session.secondFactorPending ? null : await this.members.idOf(tx, accountId);
      return { ...stranger, accountId, sessionId, deskRole, secondFactorAt, memberId };
    });
  }
}
