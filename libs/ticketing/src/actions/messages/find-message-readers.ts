import { Injectable } from '@nestjs/common';
import { FindMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { readersOf } from '../../domain/event-message.ts';
import type { MessageSegment, Readers } from '../../domain/event-message.ts';
import { EventMessageStore } from '../../store/event-message.store.ts';

/** Finds whom a message about an event goes to. Counting and sending ask here, so that the number shown is the number sent. Names nobody. */
@Injectable()
export class FindMessageReaders {
  constructor(
    private readonly messages: EventMessageStore,
    private readonly members: FindMember,
  ) {}

  /** Two statements, however many there are. */
  async run(tx: Tx, eventId: string, segment: MessageSegment): Promise<Readers> {
    const involved = await this.messages.involved(tx, eventId);
    const asked = involved.flatMap(({ email, memberId }) => (email === null && memberId ? [memberId] : []));
    const emails = await this.members.emailsOf(tx, [...new Set(asked)]);
    const reached = involved.map((one) => ({
      ...one,
      email: one.email ?? emails.get(one.memberId ?? '') ?? null,
    }));
    return readersOf(reached, segment);
  }
}
