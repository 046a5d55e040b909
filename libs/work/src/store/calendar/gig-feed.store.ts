import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { GigFeedEntity } from './gig-feed.entity.ts';

/** Addresses of calendars of gigs. */
@Injectable()
export class GigFeedStore {
  of(tx: Tx, memberId: string): Promise<GigFeedEntity | null> {
    return tx.repo(GigFeedEntity).findOneBy({ memberId });
  }

  byCode(tx: Tx, codeHash: Buffer): Promise<GigFeedEntity | null> {
    return tx.repo(GigFeedEntity).findOneBy({ codeHash });
  }

  async keep(tx: Tx, feed: GigFeedEntity): Promise<void> {
    await tx.repo(GigFeedEntity).save(feed);
  }
}
