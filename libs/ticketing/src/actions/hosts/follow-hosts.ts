import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { EventEntity } from '../../store/event.entity.ts';
import { GiveBooths } from './give-booths.ts';
import { TellHosts } from './tell-hosts.ts';

/** What follows for those whom an event names when it is put on the site, thrown away or called off, in the same transaction. */
@Injectable()
export class FollowHosts {
  constructor(
    private readonly tell: TellHosts,
    private readonly booths: GiveBooths,
  ) {}

  async published(tx: Tx, event: EventEntity): Promise<void> {
    await this.tell.run(tx, event);
  }

  async discarded(tx: Tx, eventId: string): Promise<void> {
    await this.booths.endAll(tx, eventId, '下書きの破棄');
  }

  async calledOff(tx: Tx, eventId: string): Promise<void> {
    await this.booths.endAll(tx, eventId, 'イベントの中止');
  }
}
