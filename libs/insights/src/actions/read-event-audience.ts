import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { eventAudience } from '../domain/event-audience.ts';
import type { EventAudience } from '../domain/event-audience.ts';
import { EventAudienceStore } from '../store/event-audience.store.ts';
import type { CountedEvent } from '../store/event-audience.store.ts';

/** Who came to an event, as municipalities ask for it (自治体への報告): by prefecture and age, with no count that could tell on anybody. */
@Injectable()
export class ReadEventAudience {
  constructor(private readonly store: EventAudienceStore) {}

  /** Two SQL statements. Refuses `EVENT_NOT_FOUND` (not_found). */
  async run(tx: Tx, eventId: string): Promise<EventAudience & Pick<CountedEvent, 'titleJa' | 'day'>> {
    const event = await this.store.event(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const known = await this.store.known(tx, eventId);
    return { titleJa: event.titleJa, day: event.day, ...eventAudience({ ...event, known }) };
  }
}
