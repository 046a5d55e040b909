import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { CommunityProfile } from '../domain/community-profile.ts';
import { CommunityStore } from '../store/community.store.ts';
import type { CommunityKey } from '../store/community.store.ts';

/** Looks a community up by slug, host name or id; null when there is none. Needs the identity or system scope. */
@Injectable()
export class FindCommunity {
  constructor(private readonly communities: CommunityStore) {}

  run(tx: Tx, key: CommunityKey): Promise<CommunityProfile | null> {
    return this.communities.find(tx, key);
  }
}
