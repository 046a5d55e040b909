import { onceForAll, readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { CommunityProfile } from '../domain/community-profile.ts';
import { CommunityEntity } from './community.entity.ts';

/** By what a community is looked for. */
export type CommunityKey = { slug: string } | { host: string } | { id: string };

/** Communities. Lookups across them need the identity or system scope. */
@Injectable()
export class CommunityStore {
  find(tx: Tx, key: CommunityKey): Promise<CommunityProfile | null> {
    return tx.repo(CommunityEntity).findOneBy(key);
  }

  /** The transaction's own community, which every scope may read. */
  current(tx: Tx): Promise<CommunityProfile> {
    return ownCommunity(tx);
  }

  /** Every community, oldest first; needs the identity or system scope. */
  all(tx: Tx): Promise<CommunityProfile[]> {
    return tx.repo(CommunityEntity).find({ order: { createdAt: 'ASC', slug: 'ASC' } });
  }

  async insert(tx: Tx, profile: CommunityProfile): Promise<void> {
    await tx
      .repo(CommunityEntity)
      .insert({ ...profile, municipalities: [...profile.municipalities], createdAt: tx.now });
  }

  async replace(tx: Tx, { id, ...profile }: CommunityProfile): Promise<void> {
    await tx
      .repo(CommunityEntity)
      .update({ id }, { ...profile, municipalities: [...profile.municipalities] });
  }
}

const ownCommunity = onceForAll(async (tx) => {
  const [own] = await readRows(tx, CommunityEntity, 'id = $1', [tx.community]);
  if (!own) throw new Error(`There is no community ${tx.community}`);
  return own;
});
