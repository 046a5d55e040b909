import type { CalendarEntry } from '@enishi/japan';
import type { Bilingual, Locale } from '@enishi/kernel';
import { nameOfSession } from './course-words.ts';
import type { EventMode } from './event-sale.ts';

/** A date of an event as a calendar shows it; a course is shown by its sessions. */
export type CalendarDate = {
  /** Of the date, or of the session. */
  readonly uid: string;
  /** Which session of a course it is; null: a date by itself. */
  readonly session: {
    readonly number: number;
    readonly titleJa: string;
    readonly titleEn: string | null;
  } | null;
  readonly eventId: string;
  readonly title: Bilingual;
  readonly body: Bilingual;
  readonly place: Bilingual;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** How often what a calendar shows of it was changed. */
  readonly revision: number;
  readonly changedAt: Date;
  readonly calledOff: boolean;
  /** Where one takes part; in somebody's own calendar, with their tickets. */
  readonly mode: EventMode;
  /** Tickets that somebody has for it, in their own calendar; null in everybody's. */
  readonly tickets: number | null;
};

const longestBody = 1_000;
const words = {
  ja: {
    off: '【中止】',
    tickets: (count: number) => `チケット ${count}枚`,
    more: '詳しくは',
    online: 'オンライン',
    join: 'オンラインの方は、下のアドレスでチケットを開き、「オンライン参加の画面へ」からお入りください。',
  },
  en: {
    off: 'Called off: ',
    tickets: (count: number) => `${count} ${count === 1 ? 'ticket' : 'tickets'}`,
    more: 'More',
    online: 'Online',
    join: 'To take part online, open your ticket at the address below and press “Go to the online page”.',
  },
} as const;

/**
 * The same date has the same uid in every file, so that whoever adds it twice has it once. One that does not take place stays and says so,
 * also to programs that do not show the state of an entry.
 */
export function calendarEntry(date: CalendarDate, url: string, locale: Locale): CalendarEntry {
  const { off, tickets, more, online, join } = words[locale];
  const place = date.place[locale];
  const body = [...date.body[locale]].slice(0, longestBody).join('');
  const session = date.session ? ` ${nameOfSession(date.session)[locale]}` : '';
  const joining = date.mode !== 'venue' && !date.calledOff ? [join] : [];
  const held = date.tickets ? [tickets(date.tickets), ...joining] : [];
  return {
    ...{ uid: date.uid, sequence: date.revision, changedAt: date.changedAt, url },
    ...{
      startsAt: date.startsAt,
      endsAt: date.endsAt,
      location: { venue: place, online, both: `${place} / ${online}` }[date.mode],
    },
    summary: `${date.calledOff ? off : ''}${date.title[locale]}${session}`,
    description: [...held, body, `${more}: ${url}`].join('\n\n'),
    cancelled: date.calledOff,
  };
}
