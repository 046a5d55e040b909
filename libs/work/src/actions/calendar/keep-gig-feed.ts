import { Injectable } from '@nestjs/common';
import { Config, secretCode, secretHash } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { GigFeedStore } from '../../store/calendar/gig-feed.store.ts';

/** Makes and renews the secret address of the calendar of somebody's gigs. */
@Injectable()
export class KeepGigFeed {
  private readonly key: Buffer;

  constructor(
    config: Config,
    private readonly feeds: GigFeedStore,
  ) {
    this.key = config.keyFor('gig-calendar');
  }

  /** The secret of the address as it is; null before one was made. */
  async shown(tx: Tx, memberId: string): Promise<string | null> {
    const feed = await this.feeds.of(tx, memberId);
    return feed && secretCode(this.key, memberId, feed.serial);
  }

  /** Another one: the address before shows nothing from now on. Of two presses at once each makes one, and the last holds. */
  async renew(tx: Tx, memberId: string): Promise<string> {
    await tx.lock(`work.gig_feed:${memberId}`);
    const serial = ((await this.feeds.of(tx, memberId))?.serial ?? 0) + 1;
    const code = secretCode(this.key, memberId, serial);
    await this.feeds.keep(tx, {
      ...{ memberId, communityId: tx.community, serial, codeHash: secretHash(code), madeAt: tx.now },
    });
    return code;
  }
}
