import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import type { CalendarEntry } from '@enishi/japan';
import { Refusal } from '@enishi/kernel';
import type { Bilingual, Locale } from '@enishi/kernel';
import { Links, secretHash } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { calendarEntry } from '../../domain/calendar.ts';
import type { CalendarDate } from '../../domain/calendar.ts';
import { CalendarStore } from '../../store/calendar.store.ts';
import type { EventChoice } from '../../store/event.store.ts';

/** A calendar with its name. */
export type ReadableCalendar = { name: Bilingual; entries: CalendarEntry[] };

const dayMs = 86_400_000;
/** How long what is past stays in a calendar that is subscribed to. */
const pastDays = 90;

/** Reads what calendars show: of a community, of one event, and of somebody's own tickets. */
@Injectable()
export class ReadCalendar {
  constructor(
    private readonly calendars: CalendarStore,
    private readonly community: CurrentCommunity,
    private readonly links: Links,
  ) {}

  async ofCommunity(tx: Tx, choice: EventChoice, locale: Locale): Promise<ReadableCalendar> {
    const dates = await this.calendars.ofCommunity(tx, this.since(tx), choice);
    return this.written(tx, dates, { locale, suffix: { ja: 'のイベント', en: ': events' } });
  }

  /** Throws EVENT_NOT_FOUND, also for what is not on the site. */
  async ofEvent(tx: Tx, eventId: string, locale: Locale): Promise<ReadableCalendar> {
    const dates = await this.calendars.ofEvent(tx, eventId);
    if (dates.length === 0) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    return this.written(tx, dates, { locale, suffix: { ja: 'のイベント', en: ': events' } });
  }

  /** Of an order or a ticket. Throws TICKET_NOT_FOUND, also for those of others. */
  async ofTicket(
    tx: Tx,
    memberId: string,
    { id, locale }: { id: string; locale: Locale },
  ): Promise<ReadableCalendar> {
    const dates = await this.calendars.ofMember(tx, memberId, { since: new Date(0), id });
    if (dates.length === 0) throw new Refusal('not_found', 'TICKET_NOT_FOUND');
    return this.written(tx, dates, { locale, suffix: { ja: 'のチケット', en: ': my tickets' } });
  }

  /** For whoever has the secret address. Throws CALENDAR_NOT_FOUND. */
  async ofCode(tx: Tx, code: string, locale: Locale): Promise<ReadableCalendar> {
    const feed = await this.calendars.feedByCode(tx, secretHash(code));
    if (!feed) throw new Refusal('not_found', 'CALENDAR_NOT_FOUND');
    const dates = await this.calendars.ofMember(tx, feed.memberId, { since: this.since(tx), id: null });
    return this.written(tx, dates, { locale, suffix: { ja: 'のチケット', en: ': my tickets' } });
  }

  private since(tx: Tx): Date {
    return new Date(tx.now.getTime() - pastDays * dayMs);
  }

  private async written(
    tx: Tx,
    dates: readonly CalendarDate[],
    { locale, suffix }: { locale: Locale; suffix: Bilingual },
  ): Promise<ReadableCalendar> {
    const { name, slug } = await this.community.run(tx);
    const page = ({ tickets, eventId }: CalendarDate): string =>
      this.links.to(slug, locale, tickets === null ? `/events/${eventId}` : '/me/tickets');
    return {
      name: { ja: `${name.ja}${suffix.ja}`, en: `${name.en}${suffix.en}` },
      entries: dates.map((date) => calendarEntry(date, page(date), locale)),
    };
  }
}
