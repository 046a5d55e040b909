import { Injectable } from '@nestjs/common';
import { Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { FollowHosts } from '../../actions/hosts/follow-hosts.ts';
import { eventCalledOff } from '../../ticketing.events.ts';

/** Booths are free, and their benefits the companies' again, in the transaction that calls their event off. */
@Injectable()
export class BoothReactions {
  constructor(private readonly hosts: FollowHosts) {}

  @Joins(eventCalledOff, 'ticketing.end_booths')
  async calledOff(tx: Tx, { eventId }: { eventId: string }): Promise<void> {
    await this.hosts.calledOff(tx, eventId);
  }
}
