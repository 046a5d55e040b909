import { Injectable } from '@nestjs/common';
import { AccountEmails } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { EventMessageStore } from '../../store/event-message.store.ts';
import type { SentMessage } from '../../store/event-message.store.ts';
import { EventStore } from '../../store/event.store.ts';
import type { NamedSite } from '../../store/place-of.ts';
import { SaleStore } from '../../store/sale.store.ts';

/** What the desk needs to write to those who ordered, and what it sent before; `sender` null for an account that is gone. */
export type EventMessages = {
  titleJa: string;
  dates: { id: string; startsAt: Date; site: NamedSite | null }[];
  kinds: { id: string; nameJa: string; nameEn: string | null }[];
  messages: (SentMessage & { sender: string | null })[];
};

/** The messages of an event. Names none of its readers. */
@Injectable()
export class ListEventMessages {
  constructor(
    private readonly events: EventStore,
    private readonly sales: SaleStore,
    private readonly messages: EventMessageStore,
    private readonly emails: AccountEmails,
  ) {}

  /** Throws EVENT_NOT_FOUND. */
  async run(tx: Tx, eventId: string): Promise<EventMessages> {
    const event = await this.events.byId(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const dates = await this.sales.dates(tx, eventId);
    const sent = await this.messages.sent(tx, eventId);
    const emails = await this.emails.run(tx, [...new Set(sent.map(({ sentBy }) => sentBy))]);
    return {
      titleJa: event.titleJa,
      dates: dates.map(({ id, startsAt, site }) => ({ id, startsAt, site })),
      kinds: (dates[0]?.types ?? []).map(({ id, nameJa, nameEn }) => ({ id, nameJa, nameEn })),
      messages: sent.map((message) => ({ ...message, sender: emails.get(message.sentBy) ?? null })),
    };
  }
}
