import { newId, Refusal, unwrap } from '@enishi/kernel';
import { registerTenant } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { checkCommunity, defaultSettings } from '../domain/community-profile.ts';
import type { CommunityProfile, CommunitySettings } from '../domain/community-profile.ts';
import { CommunityStore } from '../store/community.store.ts';

export type NewCommunity = Omit<CommunityProfile, 'id' | 'settings'> & {
  readonly settings?: Partial<CommunitySettings>;
};

/**
 * Founds a community and answers with its id. Needs the identity scope. Settings left out take their defaults: guardians
 * below 16, fiscal year from April, no invoice registration, tax rounded down.
 * @throws Refusal COMMUNITY_PROFILE_INVALID, COMMUNITY_SLUG_TAKEN
 */
@Injectable()
export class CreateCommunity {
  constructor(private readonly communities: CommunityStore) {}

  async run(tx: Tx, community: NewCommunity): Promise<string> {
    const profile = unwrap(
      checkCommunity({ ...community, settings: { ...defaultSettings, ...community.settings } }),
    );
    if (await this.communities.find(tx, { slug: profile.slug })) {
      throw new Refusal('conflict', 'COMMUNITY_SLUG_TAKEN', { slug: profile.slug });
    }
    const id = newId();
    await registerTenant(tx, id);
    await this.communities.insert(tx, { id, ...profile });
    return id;
  }
}
