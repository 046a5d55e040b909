import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { CommunityProfile } from '../domain/community-profile.ts';
import { CommunityStore } from '../store/community.store.ts';

/** Every community of this installation, oldest first. Needs the identity or system scope. */
@Injectable()
export class ListCommunities {
  constructor(private readonly communities: CommunityStore) {}

  run(tx: Tx): Promise<CommunityProfile[]> {
    return this.communities.all(tx);
  }
}
