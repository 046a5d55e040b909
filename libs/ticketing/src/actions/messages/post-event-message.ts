import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { aboutReader, messageLetter, readerOfMail } from '../../domain/event-message.ts';
import { inBoth } from '../../domain/in-both.ts';
import { EventMessageStore } from '../../store/event-message.store.ts';
import { OutgoingTickets } from '../orders/outgoing-tickets.ts';
import type { Codes } from './reach-reader.ts';
import { ReachReader } from './reach-reader.ts';

/** Writes a message about an event to one of its readers: the mail and the note that it was written are one commit. */
@Injectable()
export class PostEventMessage {
  constructor(
    private readonly messages: EventMessageStore,
    private readonly reach: ReachReader,
    private readonly outside: OutgoingTickets,
  ) {}

  /** Once, whoever asks how often; nobody is written to who is known no more. */
  async run(tx: Tx, readerId: string, codes: Codes): Promise<void> {
    const reader = await this.messages.locked(tx, readerId);
    if (reader?.state !== 'waiting') return;
    const reached = await this.reach.run(tx, reader, codes);
    if (!reached) return this.messages.settle(tx, readerId, 'skipped');
    const { locale, titleJa, titleEn, segment } = reader;
    const { name: community, slug } = await this.outside.sender(tx);
    const frame = { addressed: reached.name, community, title: inBoth(titleJa, titleEn) };
    const letter = messageLetter({ ...reader, state: segment.state }, frame, locale);
    const about = aboutReader(readerId);
    await this.outside.run(tx, { to: reached.email, locale, slug, page: reached.page, letter, about });
    await this.messages.settle(tx, readerId, 'sent');
  }

  /** A mail was refused for good; `about` says which. Mails about anything else are none of ours. */
  async refused(tx: Tx, about: string): Promise<void> {
    const readerId = readerOfMail(about);
    if (readerId && (await this.messages.locked(tx, readerId)))
      await this.messages.settle(tx, readerId, 'undelivered');
  }
}
