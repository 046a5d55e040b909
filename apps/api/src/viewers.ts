import { CommunityDirectory, IdentityModule } from '@enishi/identity';
import { MembershipModule } from '@enishi/membership';
import type { RequestFacts, Viewer, ViewerSource } from '@enishi/platform';
import { Injectable, Module } from '@nestjs/common';

import { SignedInPeople } from './signed-in-people.ts';

/** Finds who asks: the community by address, the person by session cookie, the member by both. */
@Injectable()
export class Viewers implements ViewerSource {
  constructor(
    private readonly communities: CommunityDirectory,
    private readonly people: SignedInPeople,
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
    return { ...stranger, ...(await this.people.behind(facts.sessionToken, community.id)) };
  }
}

/** What {@link Viewers} is made of. */
@Module({
  imports: [IdentityModule, MembershipModule],
  providers: [SignedInPeople],
  exports: [IdentityModule, SignedInPeople],
})
export class ViewersModule {}
