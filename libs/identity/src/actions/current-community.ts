import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { CommunityProfile } from '../domain/community-profile.ts';
import { CommunityStore } from '../store/community.store.ts';

/** The profile and settings of the community that the transaction runs in; works in every scope. */
@Injectable()
export class CurrentCommunity {
  constructor(private readonly communities: CommunityStore) {}

  run(tx: Tx): Promise<CommunityProfile> {
    return this.communities.current(tx);
  }
}
