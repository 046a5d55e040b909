import { formatTokyoInstant } from '@enishi/japan';
import type { Bilingual, Locale } from '@enishi/kernel';
import { nameOfSession } from './course-words.ts';
import type { PlacedSession } from './course-words.ts';
import type { EventMode } from './event-sale.ts';

/** What a letter about taking part online says. The address itself is not in it: it stands behind the button, for good tickets alone. */
export type OnlineLetter = {
  readonly addressed: string;
  readonly community: Bilingual;
  readonly title: Bilingual;
  readonly startsAt: Date;
  /** They were told before, and it is another address, or other notes, now. */
  readonly changed: boolean;
  /** The session of a course that has a room of its own. */
  readonly session?: Pick<PlacedSession, 'number' | 'titleJa' | 'titleEn' | 'startsAt'> | null;
};

/** To whoever takes part online: that the way in is shown now, or that it is another one. */
export function onlineLetter(
  { addressed, community, title, changed, session = null, ...date }: OnlineLetter,
  locale: Locale,
): { subject: string; paragraphs: string[]; button: string } {
  const when = formatTokyoInstant((session ?? date).startsAt, locale);
  const what = session
    ? { ja: `「${title.ja}」${nameOfSession(session).ja}`, en: `"${title.en}", ${nameOfSession(session).en}` }
    : { ja: `「${title.ja}」`, en: `"${title.en}"` };
  return locale === 'ja'
    ? {
        subject: changed
          ? `【${community.ja}】${what.ja}のオンライン参加の方法が変わりました`
          : `【${community.ja}】${what.ja}にオンラインで参加する方へ`,
        paragraphs: [
          `${addressed} 様`,
          changed
            ? `${what.ja}のオンライン参加の方法が変わりました。前にご案内した参加先は使わないでください。`
            : `${what.ja}にオンラインで参加できるようになりました。`,
          `日時: ${when}`,
          '下のボタンの画面にある「オンライン参加の画面へ」を押し、「参加する」からお入りください。',
          '参加先は、チケットをお持ちの方だけにお見せしています。ほかの方へ転送しないでください。',
        ],
        button: 'チケットを表示する',
      }
    : {
        subject: changed
          ? `${community.en}: the way in to ${what.en} has changed`
          : `${community.en}: joining ${what.en} online`,
        paragraphs: [
          `Dear ${addressed},`,
          changed
            ? `The way in to ${what.en} has changed. Please do not use the earlier one.`
            : `You can now join ${what.en} online.`,
          `When: ${when} (Japan time)`,
          'Press “Go to the online page” behind the button below, then “Join”.',
          'The way in is shown to those with a ticket alone. Please do not pass it on.',
        ],
        button: 'Show my tickets',
      };
}

/** How one comes in: with the QR code at the entrance, or by the page that leads to where it takes place online. */
const waysIn = {
  ja: {
    venue: ['当日は、下のボタンの画面にあるQRコードを受付でお見せください。'],
    online: [
      'オンライン参加の方は、下のボタンの画面にある「オンライン参加の画面へ」からお入りください。参加できるようになったら、メールでもお知らせします。',
    ],
  },
  en: {
    venue: ['On the day please show the QR codes behind the button below at the entrance.'],
    online: [
      'To take part online press “Go to the online page” behind the button below. We also send a mail when you can join.',
    ],
  },
} as const;
/** As the letter with the tickets says it. */
export const wayIn = (mode: EventMode, locale: Locale): string[] => {
  const { venue, online } = waysIn[locale];
  return { venue: [...venue], online: [...online], both: [...venue, ...online] }[mode];
};
