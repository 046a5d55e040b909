import { Injectable } from '@nestjs/common';
import { Config, secretCode, secretHash } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { CalendarStore } from '../../store/calendar.store.ts';

/** Makes and renews the secret address of somebody's own calendar. */
@Injectable()
export class KeepCalendarAddress {
  private readonly key: Buffer;

  constructor(
    config: Config,
    private readonly calendars: CalendarStore,
  ) {
    this.key = config.keyFor('ticket-calendar');
  }

  /** The secret of the address as it is; null before one was made. */
  async shown(tx: Tx, memberId: string): Promise<string | null> {
    const feed = await this.calendars.feed(tx, memberId);
    return feed && secretCode(this.key, memberId, feed.serial);
  }

  /** Another one: the address before shows nothing from now on. Of two presses at once each makes one, and the last holds. */
  async renew(tx: Tx, memberId: string): Promise<string> {
    await tx.lock(`ticketing.calendar:${memberId}`);
    const serial = ((await this.calendars.feed(tx, memberId))?.serial ?? 0) + 1;
    const code = secretCode(this.key, memberId, serial);
    await this.calendars.keepFeed(tx, {
      ...{ memberId, communityId: tx.community, serial, codeHash: secretHash(code), madeAt: tx.now },
    });
    return code;
  }
}
