import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { inBoth } from '../../domain/in-both.ts';
import { reflectionLetter } from '../../domain/reflection-letter.ts';
import { EventStore } from '../../store/event.store.ts';
import { ReflectionStore } from '../../store/reflection.store.ts';
import type { TripOver } from '../../store/reflection.store.ts';
import { FindMessageReaders } from '../messages/find-message-readers.ts';
import { ReachReader } from '../messages/reach-reader.ts';
import type { Codes } from '../messages/reach-reader.ts';
import { OutgoingTickets } from '../orders/outgoing-tickets.ts';

/** Asks those who came to a date of a work trip to write what they learned: once a date, an address once. */
@Injectable()
export class AskForReflections {
  constructor(
    private readonly reflections: ReflectionStore,
    private readonly events: EventStore,
    private readonly readers: FindMessageReaders,
    private readonly reach: ReachReader,
    private readonly outside: OutgoingTickets,
  ) {}

  /** Those who were let in; where nobody stood at the door, all who had a good ticket. */
  async run(tx: Tx, trip: TripOver, codes: Codes): Promise<void> {
    const event = await this.events.byId(tx, trip.eventId);
    if (!event || !(await this.reflections.call(tx, trip))) return;
    const who = { occurrenceIds: [trip.occurrenceId], typeIds: [] };
    const came = await this.readers.run(tx, event.id, { ...who, state: 'came' });
    const asked =
      came.readers.length > 0 ? came : await this.readers.run(tx, event.id, { ...who, state: 'ticket' });
    const { name: community, slug } = await this.outside.sender(tx);
    const title = inBoth(event.titleJa, event.titleEn);
    for (const { locale, ...reader } of asked.readers) {
      const reached = await this.reach.run(tx, reader, codes);
      if (!reached) continue;
      const letter = reflectionLetter({ addressed: reached.name, community, title }, locale);
      await this.outside.run(tx, { to: reached.email, locale, slug, page: reached.page, letter });
    }
  }
}
