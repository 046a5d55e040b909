import { formatTokyoInstant } from '@enishi/japan';
import { formatYen, yen } from '@enishi/kernel';
import type { Bilingual, Locale } from '@enishi/kernel';
import type { OrderLine } from './ticket-disclosure.ts';

export type TicketLetter = {
  readonly addressed: string;
  readonly community: Bilingual;
  readonly title: Bilingual;
  readonly place: Bilingual;
  readonly startsAt: Date;
  readonly lines: readonly OrderLine[];
  readonly total: number;
};

/** To whoever has tickets now: what, when, where, what is to be paid on the day, and where the QR codes stand. */
export function ticketLetter(
  { addressed, community, title, place, startsAt, lines, total }: TicketLetter,
  locale: Locale,
): { subject: string; paragraphs: string[]; button: string } {
  const when = formatTokyoInstant(startsAt, locale);
  const sum =
    total === 0
      ? { ja: '無料', en: 'free' }
      : { ja: formatYen(yen(total), 'ja'), en: formatYen(yen(total), 'en') };
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」のチケット`,
        paragraphs: [
          `${addressed} 様`,
          `「${title.ja}」のお申し込みを承りました。`,
          `日時: ${when}`,
          `場所: ${place.ja}`,
          ...lines.map(({ name, quantity }) => `${name.ja} ${quantity}枚`),
          `合計: ${sum.ja}${total === 0 ? '' : '（当日、会場の受付でお支払いください）'}`,
          '当日は、下のボタンの画面にあるQRコードを受付でお見せください。',
        ],
        button: 'チケットを表示する',
      }
    : {
        subject: `${community.en}: your tickets for "${title.en}"`,
        paragraphs: [
          `Dear ${addressed},`,
          `Your tickets for "${title.en}" are ready.`,
          `When: ${when} (Japan time)`,
          `Where: ${place.en}`,
          ...lines.map(({ name, quantity }) => `${name.en}: ${quantity}`),
          `Total: ${sum.en}${total === 0 ? '' : ' (please pay at the entrance on the day)'}`,
          'On the day please show the QR codes behind the button below at the entrance.',
        ],
        button: 'Show my tickets',
      };
}
