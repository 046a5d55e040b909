import { formatTokyoInstant, formatTokyoSpan } from '@enishi/japan';
import { formatYen, yen } from '@enishi/kernel';
import type { Bilingual, Locale } from '@enishi/kernel';
import type { TicketMeans } from './pay-way.ts';

/** What letters about a ticket that changes hands say; `price` in yen, tax included. */
export type HandedLetter = {
  readonly community: Bilingual;
  readonly sender: string;
  readonly title: Bilingual;
  readonly place: Bilingual;
  readonly kind: Bilingual;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly price: number;
  readonly means: TicketMeans;
  readonly expiresAt: Date;
};

type Letter = { subject: string; paragraphs: string[]; button: string };

const dueOnTheDay = ({ price, means }: HandedLetter, locale: Locale): string[] => {
  if (means !== 'door' || price === 0) return [];
  const sum = formatYen(yen(price), locale);
  return [locale === 'ja' ? `当日のお支払い: ${sum}（税込）` : `To pay on the day: ${sum} (tax included)`];
};

const facts = (letter: HandedLetter, locale: Locale): string[] => {
  const span = formatTokyoSpan(letter.startsAt, letter.endsAt, locale);
  return locale === 'ja'
    ? [`日時: ${span}`, `場所: ${letter.place.ja}`, `券種: ${letter.kind.ja}`, ...dueOnTheDay(letter, locale)]
    : [
        `When: ${span} (Japan time)`,
        ...[`Where: ${letter.place.en}`, `Ticket: ${letter.kind.en}`, ...dueOnTheDay(letter, locale)],
      ];
};

/** To an address that nobody has proved, by whom a ticket was sent there: what it is for, and until when it can be accepted. */
export function sentTicketLetter(letter: HandedLetter, locale: Locale): Letter {
  const until = formatTokyoInstant(letter.expiresAt, locale);
  return locale === 'ja'
    ? {
        subject: `【${letter.community.ja}】${letter.sender}さんから「${letter.title.ja}」のチケットが届いています`,
        paragraphs: [
          `${letter.sender}さんが、「${letter.title.ja}」のチケット1枚をあなたに送りました。`,
          ...facts(letter, locale),
          `下のボタンの画面で受け取れます（${until}まで）。受け取りに費用はかかりません。会員登録（無料）が必要です。`,
          'お心当たりがないときは、このメールを破棄してください。何も起こりません。',
        ],
        button: 'チケットを受け取る',
      }
    : {
        subject: `${letter.community.en}: ${letter.sender} sends you a ticket for "${letter.title.en}"`,
        paragraphs: [
          `${letter.sender} sends you one ticket for "${letter.title.en}".`,
          ...facts(letter, locale),
          `You can accept it behind the button below until ${until} (Japan time). Accepting costs nothing; you need to be a member (free).`,
          'If you do not know why you get this mail, please ignore it. Nothing will happen.',
        ],
        button: 'Accept the ticket',
      };
}

/** To whoever sent it: it was accepted, and the code they had is dead. */
export function handedOnLetter(letter: HandedLetter & { addressed: string }, locale: Locale): Letter {
  return locale === 'ja'
    ? {
        subject: `【${letter.community.ja}】「${letter.title.ja}」のチケットが受け取られました`,
        paragraphs: [
          `${letter.addressed} 様`,
          `お送りになった「${letter.title.ja}」のチケット（${letter.kind.ja}）1枚が受け取られました。お手元のQRコードは使えなくなりました。`,
        ],
        button: 'チケットの一覧を見る',
      }
    : {
        subject: `${letter.community.en}: your ticket for "${letter.title.en}" was accepted`,
        paragraphs: [
          `Dear ${letter.addressed},`,
          `The ticket (${letter.kind.en}) for "${letter.title.en}" that you sent was accepted. The QR code that you have is no longer good.`,
        ],
        button: 'See my tickets',
      };
}

/** To whoever has accepted it: what it is for, and where its code stands. */
export function receivedTicketLetter(letter: HandedLetter & { addressed: string }, locale: Locale): Letter {
  return locale === 'ja'
    ? {
        subject: `【${letter.community.ja}】「${letter.title.ja}」のチケットを受け取りました`,
        paragraphs: [
          `${letter.addressed} 様`,
          `${letter.sender}さんから「${letter.title.ja}」のチケットを受け取りました。`,
          ...facts(letter, locale),
          '当日は、下のボタンの画面にあるQRコードを受付でお見せください。',
        ],
        button: 'チケットを表示する',
      }
    : {
        subject: `${letter.community.en}: your ticket for "${letter.title.en}"`,
        paragraphs: [
          `Dear ${letter.addressed},`,
          `You have accepted a ticket for "${letter.title.en}" from ${letter.sender}.`,
          ...facts(letter, locale),
          'On the day please show the QR code behind the button below at the entrance.',
        ],
        button: 'Show my ticket',
      };
}
