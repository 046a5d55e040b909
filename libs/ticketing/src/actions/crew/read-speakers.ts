import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { FindContacts } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { CrewStore } from '../../store/crew.store.ts';

/** A speaker as everybody sees them. */
export type Speaker = { name: string; occurrenceId: string };

/** Names the speakers of an event on its page: whoever accepted and ticked that they may be named, while they are a member. */
@Injectable()
export class ReadSpeakers {
  constructor(
    private readonly crew: CrewStore,
    private readonly contacts: FindContacts,
  ) {}

  /** Throws EVENT_NOT_FOUND, also for what is not on the site. */
  async run(tx: Tx, eventId: string): Promise<Speaker[]> {
    const found = await this.crew.speakers(tx, eventId);
    if (!found) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const people = await this.contacts.run(
      tx,
      found.map(({ memberId }) => memberId),
    );
    return found.flatMap(({ memberId, occurrenceId }) => {
      const person = people.get(memberId);
      return person ? [{ name: person.name, occurrenceId }] : [];
    });
  }
}
