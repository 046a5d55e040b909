import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { checkCommunity } from '../domain/community-profile.ts';
import type { CommunityProfile, CommunitySettings } from '../domain/community-profile.ts';
import { CommunityStore } from '../store/community.store.ts';

export type CommunityChanges = Partial<Omit<CommunityProfile, 'id' | 'slug' | 'settings'>> & {
  readonly settings?: Partial<CommunitySettings>;
};

/**
 * Changes the profile or settings of the transaction's community. Needs the identity scope. The slug stays: it is in
 * every mailed address. @throws Refusal COMMUNITY_PROFILE_INVALID
 */
@Injectable()
export class UpdateCommunity {
  constructor(private readonly communities: CommunityStore) {}

  async run(tx: Tx, changes: CommunityChanges): Promise<CommunityProfile> {
    const now = await this.communities.current(tx);
    const wish = { ...now, ...changes, settings: { ...now.settings, ...changes.settings } };
    const profile = { ...unwrap(checkCommunity(wish)), id: now.id };
    await this.communities.replace(tx, profile);
    return profile;
  }
}
