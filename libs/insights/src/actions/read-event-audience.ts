import { CurrentCommunity } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { eventAudience } from '../domain/event-audience.ts';
import type { EventAudience } from '../domain/event-audience.ts';
import { EventAudienceStore } from '../store/event-audience.store.ts';
import type { CountedEvent } from '../store/event-audience.store.ts';

/**
 * Who applied for an event and who came, as municipalities ask for it (自治体への報告): by area and age, with no count that could tell on anybody. Who applied has a
 * ticket that is good: what was cancelled, and who waits or drew nothing, is not counted.
 */
@Injectable()
export class ReadEventAudience {
  constructor(
    private readonly store: EventAudienceStore,
    private readonly community: CurrentCommunity,
  ) {}

  /** Three SQL statements. Refuses `EVENT_NOT_FOUND` (not_found). */
  async run(tx: Tx, eventId: string): Promise<EventAudience & CountedEvent> {
    const event = await this.store.event(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const { municipalities: own } = await this.community.run(tx);
    const known = await this.store.known(tx, eventId);
    return { ...event, ...eventAudience({ day: event.day, own, known }) };
  }
}
