import type { Locale } from '@enishi/kernel';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { TokyoInstant } from './tokyo-instant.ts';

/** An entry of a calendar file (RFC 5545). `uid` names what happens for good, and `sequence` goes up with each change. */
export type CalendarEntry = {
  readonly uid: string;
  readonly sequence: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly changedAt: Date;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly url: string;
  readonly cancelled: boolean;
};

const zone = 'Asia/Tokyo';
/** Japan has had one offset and no summer time since 1951, so that one rule describes it. */
const zoneRule = [
  ...['BEGIN:VTIMEZONE', `TZID:${zone}`, 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
  ...['TZOFFSETFROM:+0900', 'TZOFFSETTO:+0900', 'TZNAME:JST', 'END:STANDARD', 'END:VTIMEZONE'],
].join('\r\n');
const lookAgainSeconds = 3_600;

/** A calendar file (RFC 5545): folded and escaped by the library, times on the clock of Tokyo, what is stamped in UTC. */
export function calendarText(name: string, entries: readonly CalendarEntry[], locale: Locale): string {
  const calendar = ical({
    ...{ name, method: ICalCalendarMethod.PUBLISH, ttl: lookAgainSeconds },
    prodId: { company: 'Enishi', product: 'events', language: locale.toUpperCase() },
    timezone: { name: null, generator: () => zoneRule },
  });
  for (const entry of entries)
    calendar.createEvent({
      ...{ id: entry.uid, sequence: entry.sequence, stamp: entry.changedAt, lastModified: entry.changedAt },
      ...{ start: new TokyoInstant(entry.startsAt), end: new TokyoInstant(entry.endsAt), timezone: zone },
      ...{ summary: entry.summary, description: entry.description, location: entry.location, url: entry.url },
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  return calendar.toString();
}
