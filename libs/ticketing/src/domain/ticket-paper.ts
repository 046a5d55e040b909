import { formatTokyoSpan } from '@enishi/japan';
import { formatYen, yen } from '@enishi/kernel';
import type { Bilingual, Locale } from '@enishi/kernel';
import type { AddOnCount } from './add-on.ts';
import { sessionInWords } from './course-words.ts';
import type { PlacedSession } from './course-words.ts';
import { inBoth } from './in-both.ts';
import { noResaleWords } from './no-resale.ts';
import type { TicketMeans } from './pay-way.ts';
import { ticketNumber } from './ticket-number.ts';

/** What all tickets of one paper share. */
export type PaperEvent = {
  readonly community: Bilingual;
  /** Where to ask. */
  readonly contact: string;
  readonly title: Bilingual;
  readonly place: Bilingual;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Its tickets may not be resold. */
  readonly noResale: boolean;
  /** Of a course; else none. */
  readonly sessions: readonly PlacedSession[];
};

/** A ticket on paper; `price` in yen, tax included. */
export type PaperTicket = {
  readonly id: string;
  readonly kind: Bilingual;
  readonly holder: string;
  /** It is for taking part online, and has no code for a door. */
  readonly online: boolean;
  /** Where its bearer sits on the journey, once the desk shows it. */
  readonly seat: string | null;
  readonly room: string | null;
  readonly price: number;
  readonly means: TicketMeans;
  /** Ordered with it, for the whole party. */
  readonly addOns: readonly AddOnCount[];
};

/** What stands on a printed ticket: label and value, and what its bearer has to know. */
export type TicketPaper = {
  readonly rows: readonly (readonly [label: string, value: string])[];
  readonly number: string;
  readonly coded: boolean;
  readonly remark: string;
};

const words = {
  ja: {
    ...{
      when: '日時',
      where: '場所',
      kind: '券種',
      holder: 'お名前',
      seat: '座席',
      room: 'お部屋',
      due: '当日のお支払い',
      sessions: '各回',
    },
    more: (count: number) => `ほか${count}回は、チケットの画面でご確認ください。`,
    courseRemark:
      'このQRコードを、各回の受付でお見せください。1枚で、お一人がすべての回に1回ずつ入場できます。取り消した、または譲ったチケットのQRコードは使えません。',
    ...{ addOns: 'オプション', ofOrder: '（お申し込み全体で）' },
    taxed: '（税込）',
    remark:
      'このQRコードを受付でお見せください。1枚で、お一人が1回入場できます。取り消した、または譲ったチケットのQRコードは使えません。',
    online: 'オンライン',
    onlineRemark:
      'オンライン参加のチケットです。会場の受付では使えません。開始が近づいたら、チケットの画面の「オンライン参加の画面へ」からお入りください。',
    contact: 'お問い合わせ',
  },
  en: {
    ...{
      when: 'When',
      where: 'Where',
      kind: 'Ticket',
      holder: 'Name',
      seat: 'Seat',
      room: 'Room',
      due: 'To pay on the day',
      sessions: 'Sessions',
    },
    more: (count: number) => `${count} more on the page of your ticket.`,
    courseRemark:
      'Please show this QR code at the entrance of each session. It lets one person in to every session, once each. The code of a ticket that was given back or handed on is no longer good.',
    ...{ addOns: 'Add-ons', ofOrder: ' (for the whole order)' },
    taxed: ' (tax included)',
    remark:
      'Please show this QR code at the entrance. It lets in one person, once. The code of a ticket that was given back or handed on is no longer good.',
    online: 'Online',
    onlineRemark:
      'This ticket is for taking part online and not for the entrance. Shortly before the beginning press “Go to the online page” on the page of your ticket.',
    contact: 'Contact',
  },
} as const;

/** お弁当 2点、駐車場 1点（お申し込み全体で、当日のお支払い 2,400円） */
function addOnsInWords(addOns: readonly AddOnCount[], locale: Locale): string {
  const { ofOrder, due, taxed } = words[locale];
  const listed = addOns.map(({ nameJa, nameEn, count }) =>
    locale === 'ja' ? `${nameJa} ${count}点` : `${inBoth(nameJa, nameEn).en} × ${count}`,
  );
  const owed = addOns.reduce((sum, addOn) => sum + addOn.due, 0);
  const pay = owed > 0 ? [`${due} ${formatYen(yen(owed), locale)}${taxed}`] : [];
  return [listed.join(locale === 'ja' ? '、' : ', ') + ofOrder, ...pay].join(locale === 'ja' ? '　' : '; ');
}

/** As many sessions as a third of a page has room for; the others stand on the page of the ticket. */
const mostPrinted = 8;

function sessionsOnPaper(sessions: readonly PlacedSession[], locale: Locale): string {
  const listed = sessions.slice(0, mostPrinted).map((session) => sessionInWords(session)[locale]);
  const left = sessions.length - listed.length;
  return [...listed, ...(left > 0 ? [words[locale].more(left)] : [])].join('\n');
}

/** The words of a printed ticket. All times are Japan's; an English reader is told so. */
export function ticketPaper(event: PaperEvent, ticket: PaperTicket, locale: Locale): TicketPaper {
  const { when, where, kind, holder, seat, room, due, taxed, contact, ...more } = words[locale];
  const course = event.sessions.length > 0;
  const span = formatTokyoSpan(event.startsAt, event.endsAt, locale);
  const owed = ticket.means === 'door' && ticket.price > 0;
  return {
    rows: [
      [when, locale === 'ja' ? span : `${span} (Japan time)`],
      ...(course ? [[more.sessions, sessionsOnPaper(event.sessions, locale)] as const] : []),
      [where, ticket.online ? more.online : event.place[locale]],
      [kind, ticket.kind[locale]],
      [holder, ticket.holder],
      ...(ticket.seat ? [[seat, ticket.seat] as const] : []),
      ...(ticket.room ? [[room, ticket.room] as const] : []),
      ...(ticket.addOns.length > 0 ? [[more.addOns, addOnsInWords(ticket.addOns, locale)] as const] : []),
      ...(owed ? [[due, `${formatYen(yen(ticket.price), locale)}${taxed}`] as const] : []),
    ],
    number: ticketNumber(ticket.id),
    coded: !ticket.online,
    remark: `${ticket.online ? more.onlineRemark : course ? more.courseRemark : more.remark}${event.noResale ? `${locale === 'ja' ? '' : ' '}${noResaleWords[locale]}` : ''} ${contact}: ${event.contact}`,
  };
}
