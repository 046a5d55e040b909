import { Injectable } from '@nestjs/common';
import { AccountEmail } from '@enishi/identity';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { messageLetter, readEventMessage } from '../../domain/event-message.ts';
import type { EventMessage } from '../../domain/event-message.ts';
import { inBoth } from '../../domain/in-both.ts';
import { EventMessageStore } from '../../store/event-message.store.ts';
import { EventStore } from '../../store/event.store.ts';
import { eventMessageSent } from '../../ticketing.events.ts';
import { OutgoingTickets } from '../orders/outgoing-tickets.ts';
import { FindMessageReaders } from './find-message-readers.ts';

/** How a message looks and how many people get it, before it is sent. */
export type MessagePreview = {
  people: number;
  unreachable: number;
  ja: { subject: string; paragraphs: string[] };
  en: { subject: string; paragraphs: string[] };
};

const example = { ja: '（お名前）', en: '(name)' } as const;
const testMark = { ja: '【テスト】', en: '[Test] ' } as const;

/**
 * The desk writes to some of those who ordered for an event. It concerns what they ordered, so it asks for no consent to advertising
 * (特定電子メール法3条 is about advertising alone); newsletters are engagement's.
 */
@Injectable()
export class WriteEventMessage {
  constructor(
    private readonly events: EventStore,
    private readonly messages: EventMessageStore,
    private readonly readers: FindMessageReaders,
    private readonly outside: OutgoingTickets,
    private readonly emails: AccountEmail,
  ) {}

  /** Throws EVENT_NOT_FOUND and the refusals of `readEventMessage`. */
  async preview(tx: Tx, eventId: string, typed: EventMessage): Promise<MessagePreview> {
    const { message, letterIn } = await this.written(tx, eventId, typed);
    const { readers, unreachable } = await this.readers.run(tx, eventId, message.segment);
    return { people: readers.length, unreachable, ja: letterIn('ja'), en: letterIn('en') };
  }

  /** To whoever asks at the desk and to nobody else; answers their address. Needs the identity scope. The same refusals. */
  async test(
    tx: Tx,
    eventId: string,
    { typed, accountId, locale }: { typed: EventMessage; accountId: string; locale: Locale },
  ): Promise<string> {
    const { letterIn, slug } = await this.written(tx, eventId, typed);
    const to = await this.emails.run(tx, accountId);
    const letter = letterIn(locale);
    const marked = { ...letter, subject: `${testMark[locale]}${letter.subject}` };
    await this.outside.run(tx, { to, locale, slug, page: `/events/${eventId}`, letter: marked });
    return to;
  }

  /**
   * Writes down who gets it; the worker sends the mails one by one. With the press of before it is sent no second time. Answers how
   * many people that is. Throws MESSAGE_NOBODY (conflict) and what `preview` throws.
   */
  async send(
    tx: Tx,
    eventId: string,
    { typed, press, by }: { typed: EventMessage; press: string; by: string },
  ): Promise<number> {
    await tx.lock(`ticketing.event_message:${eventId}`);
    const { message } = await this.written(tx, eventId, typed);
    const before = await this.messages.sentWith(tx, press);
    if (before !== null) return before;
    const { readers } = await this.readers.run(tx, eventId, message.segment);
    if (readers.length === 0) throw new Refusal('conflict', 'MESSAGE_NOBODY');
    const id = newId();
    const { community: communityId, now: sentAt } = tx;
    await this.messages.add(
      tx,
      { ...message, id, communityId, eventId, press, sentBy: by, sentAt },
      readers.map(({ by: reachedBy, sourceId, memberId, guestId, locale }) => ({
        ...{ id: newId(), communityId, messageId: id, by: reachedBy, sourceId, memberId, guestId, locale },
        ...{ state: 'waiting', settledAt: null },
      })),
    );
    await tx.emit(eventMessageSent, { messageId: id });
    return readers.length;
  }

  private async written(tx: Tx, eventId: string, typed: EventMessage) {
    const event = await this.events.byId(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const message = unwrap(readEventMessage(typed));
    const { name: community, slug } = await this.outside.sender(tx);
    const letterIn = (locale: Locale) =>
      messageLetter(
        { ...message, state: message.segment.state },
        { addressed: example[locale], community, title: inBoth(event.titleJa, event.titleEn) },
        locale,
      );
    return { message, letterIn, slug };
  }
}
