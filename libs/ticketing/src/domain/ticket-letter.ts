import { formatTokyoInstant } from '@enishi/japan';
import { formatYen, yen } from '@enishi/kernel';
import type { Bilingual, Locale } from '@enishi/kernel';
import { sessionsInWords } from './course-words.ts';
import type { PlacedSession } from './course-words.ts';
import type { EventMode } from './event-sale.ts';
import type { TicketMeans } from './pay-way.ts';
import { moneyReturns, paidHow } from './pay-words.ts';
import { wayIn } from './online-letter.ts';
import { moneyOfCalledOff } from './called-off-money.ts';
import type { CalledOff } from './called-off-money.ts';
import { countedInJapanese } from './ticket-disclosure.ts';
import type { OrderLine } from './ticket-disclosure.ts';

export type TicketLetter = {
  readonly addressed: string;
  /** Without an account: the button opens the order for whoever has the letter. */
  readonly guest: boolean;
  readonly community: Bilingual;
  readonly title: Bilingual;
  readonly place: Bilingual;
  readonly startsAt: Date;
  /** Of a course; else none. */
  readonly sessions: readonly PlacedSession[];
  readonly lines: readonly OrderLine[];
  readonly total: number;
  readonly means: TicketMeans;
  /** Where those of the order take part. */
  readonly mode: EventMode;
  /** The event does not take place. */
  readonly calledOff: boolean;
};

/** To whoever has no account: the address is theirs alone, and the way to an account. Whether they have one already is not said. */
const forGuests = {
  ja: [
    '下のボタンのアドレスは、あなただけのものです。開いた人はチケットを使えるので、ほかの方へ転送しないでください。',
    '会員の方、これから会員になる方は、同じ画面の「マイページに移す」で、このお申し込みをほかのチケットと一緒にできます。',
  ],
  en: [
    'The address behind the button is yours alone. Whoever opens it can use the tickets, so please do not forward this mail.',
    'If you are a member, or become one, “Move it to My page” on the same page puts this order with your other tickets.',
  ],
} as const;

/** That the address in a letter is its guest's alone. */
export const addressOfGuests: Bilingual = { ja: forGuests.ja[0], en: forGuests.en[0] };

/** To whoever has tickets now: what, when, where, what is to be paid on the day, and where the QR codes stand. */
export function ticketLetter(
  { addressed, guest, community, title, place, startsAt, sessions, lines, total, means, mode }: TicketLetter,
  locale: Locale,
): { subject: string; paragraphs: string[]; button: string } {
  const when = formatTokyoInstant(startsAt, locale);
  const sum =
    total === 0
      ? { ja: '無料', en: 'free' }
      : { ja: formatYen(yen(total), 'ja'), en: formatYen(yen(total), 'en') };
  const paid = paidHow(means, guest);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」のチケット`,
        paragraphs: [
          `${addressed} 様`,
          `「${title.ja}」のお申し込みを承りました。`,
          `日時: ${when}`,
          `場所: ${place.ja}`,
          ...sessionsInWords(sessions).map(({ ja }) => ja),
          ...lines.map((line) => `${line.name.ja} ${countedInJapanese(line)}`),
          `合計: ${sum.ja}${total === 0 ? '' : paid.ja}`,
          ...wayIn(mode, 'ja'),
          ...(guest ? forGuests.ja : []),
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
          ...sessionsInWords(sessions).map(({ en }) => en),
          ...lines.map(({ name, quantity }) => `${name.en}: ${quantity}`),
          `Total: ${sum.en}${total === 0 ? '' : paid.en}`,
          ...wayIn(mode, 'en'),
          ...(guest ? forGuests.en : []),
        ],
        button: 'Show my tickets',
      };
}

const inCash = {
  ja: '現金で、事務局の窓口でお支払いください。期限が当日までのときは、会場の受付でもお支払いいただけます。',
  en: 'Please pay in cash at our counter or, where it can be paid until the day itself, at the entrance.',
} as const;

/** To a guest who is yet to pay: the address of the order, and until when. Without the payment there is none. Yen, tax included. */
export function toPayLetter(
  {
    addressed,
    community,
    title,
    place,
    startsAt,
    total,
    means,
    until,
  }: TicketLetter & { readonly until: Date },
  locale: Locale,
): { subject: string; paragraphs: string[]; button: string } {
  const when = formatTokyoInstant(startsAt, locale);
  const by = formatTokyoInstant(until, locale);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」のお支払いがまだの方へ`,
        paragraphs: [
          `${addressed} 様`,
          `「${title.ja}」のお申し込みを受け付けました。お支払い（${formatYen(yen(total), 'ja')}、税込）が済むと、チケットをお届けします。`,
          `日時: ${when}`,
          `場所: ${place.ja}`,
          ...(means === 'counter' ? [inCash.ja] : []),
          `${by}までにお支払いがないときは、お申し込みはなかったことになり、お金は動きません。お支払いがお済みのときは、このメールへのお手続きは不要です。`,
          ...forGuests.ja.slice(0, 1),
        ],
        button: 'お支払い・お申し込みの画面を開く',
      }
    : {
        subject: `${community.en}: paying for "${title.en}"`,
        paragraphs: [
          `Dear ${addressed},`,
          `We have your order for "${title.en}". Your tickets come as soon as ${formatYen(yen(total), 'en')} (tax included) are paid.`,
          `When: ${when} (Japan time)`,
          `Where: ${place.en}`,
          ...(means === 'counter' ? [inCash.en] : []),
          `Without a payment by ${by} (Japan time) there is no order and no money moves. If you have paid already you need not do anything.`,
          ...forGuests.en.slice(0, 1),
        ],
        button: 'Open the order',
      };
}

type NoRoom = Pick<
  TicketLetter,
  'addressed' | 'community' | 'title' | 'startsAt' | 'total' | 'means' | 'calledOff'
> & {
  /** It is this date that was called off, while others of the event take place. */
  readonly dateAlone: boolean;
};

/** To whoever paid when no room was left any more: no tickets, and all of the money goes back by itself. */
export function noRoomLetter(
  { addressed, community, title, startsAt, total, means, calledOff, dateAlone }: NoRoom,
  locale: Locale,
): { subject: string; paragraphs: string[]; button: string } {
  const when = dateAlone ? formatTokyoInstant(startsAt, locale) : null;
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」のチケットをご用意できませんでした（全額を返金します）`,
        paragraphs: [
          `${addressed} 様`,
          calledOff
            ? `「${title.ja}」のお支払いを受け取りましたが、${when ? `${when}の回` : 'イベント'}は中止になりました。申し訳ございません。`
            : `「${title.ja}」のお支払いを、席を確保していた時間の後に受け取りました。あいにく席が残っておらず、チケットをご用意できませんでした。申し訳ございません。`,
          `お支払いの${formatYen(yen(total), 'ja')}は、全額をお返しします。${moneyReturns(means).ja}`,
        ],
        button: 'お申し込みを確かめる',
      }
    : {
        subject: `${community.en}: no tickets for "${title.en}" were left; you are refunded in full`,
        paragraphs: [
          `Dear ${addressed},`,
          calledOff
            ? `We received your payment for "${title.en}", but ${when ? `the date of ${when} (Japan time)` : 'the event'} was called off. We are sorry.`
            : `Your payment for "${title.en}" came after the time for which your places were kept, and none was left by then. We are sorry that there are no tickets for you.`,
          `You get the ${formatYen(yen(total), 'en')} back in full. ${moneyReturns(means).en}`,
        ],
        button: 'See the order',
      };
}

type GivenBack = Pick<TicketLetter, 'addressed' | 'community' | 'title' | 'means'> & {
  readonly name: Bilingual;
  /** It admitted somebody and was no add-on. */
  readonly admitting: boolean;
  /** Add-ons that went back with it, one by one. */
  readonly along: readonly Bilingual[];
  readonly fee: number;
  readonly refund: number;
  /** What of its price had gone back already. */
  readonly before: number;
};

/** To whoever gave a paid ticket back: what was kept of its price, and what goes back where. Yen, tax included. */
export function givenBackLetter(
  { addressed, community, title, means, name, along, admitting, fee, refund, before }: GivenBack,
  locale: Locale,
): { subject: string; paragraphs: string[]; button: string } {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」のチケットを取り消しました`,
        paragraphs: [
          `${addressed} 様`,
          admitting
            ? `「${title.ja}」のチケット（${name.ja}）1枚を取り消しました。QRコードは使えなくなりました。`
            : `「${title.ja}」のオプション（${name.ja}）1点を取り消しました。チケットは今までどおり使えます。`,
          ...(along.length > 0
            ? [`一緒に取り消したオプション: ${along.map(({ ja }) => ja).join('、')}`]
            : []),
          `取消手数料: ${formatYen(yen(fee), 'ja')}（税込）`,
          `返金: ${formatYen(yen(refund), 'ja')}`,
          ...(before > 0 ? [`先に返金済み: ${formatYen(yen(before), 'ja')}`] : []),
          ...(refund > 0 ? [moneyReturns(means).ja] : []),
        ],
        button: 'お申し込みを確かめる',
      }
    : {
        subject: `${community.en}: your ticket for "${title.en}" was given back`,
        paragraphs: [
          `Dear ${addressed},`,
          admitting
            ? `One ticket (${name.en}) for "${title.en}" was given back. Its QR code opens nothing any more.`
            : `One add-on (${name.en}) for "${title.en}" was given back. Your tickets are as good as before.`,
          ...(along.length > 0 ? [`Given back with it: ${along.map(({ en }) => en).join(', ')}`] : []),
          `Kept: ${formatYen(yen(fee), 'en')} (tax included)`,
          `Refunded: ${formatYen(yen(refund), 'en')}`,
          ...(before > 0 ? [`Refunded before: ${formatYen(yen(before), 'en')}`] : []),
          ...(refund > 0 ? [moneyReturns(means).en] : []),
        ],
        button: 'See the order',
      };
}

/**
 * To whoever has tickets, or days left to pay, for an event that does not take place: why, that they are good no more, and what goes back. Yen.
 */
export function calledOffLetter(
  letter: CalledOff,
  locale: Locale,
): { subject: string; paragraphs: string[]; button: string } {
  const { addressed, community, title, startsAt, reason, dateAlone } = letter;
  const money = moneyOfCalledOff(letter);
  const when = formatTokyoInstant(startsAt, locale);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」（${when}）は中止になりました`,
        paragraphs: [
          `${addressed} 様`,
          `${when}に予定していた「${title.ja}」は、中止になりました。申し訳ございません。`,
          `理由: ${reason.ja}`,
          ...(dateAlone
            ? ['中止になるのはこの日程だけです。ほかの日程のチケットは、そのままお使いいただけます。']
            : []),
          money.ja,
        ],
        button: 'お申し込みを確かめる',
      }
    : {
        subject: `${community.en}: "${title.en}" (${when}) was called off`,
        paragraphs: [
          `Dear ${addressed},`,
          `"${title.en}", planned for ${when} (Japan time), does not take place. We are sorry.`,
          `Reason: ${reason.en}`,
          ...(dateAlone
            ? ['Only this date is called off. Tickets that you have for other dates stay good.']
            : []),
          money.en,
        ],
        button: 'See the order',
      };
}
