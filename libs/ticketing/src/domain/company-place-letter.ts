import { formatTokyoInstant } from '@enishi/japan';
import type { Bilingual, Locale } from '@enishi/kernel';

/** What a letter about a place of a company says. */
export type PlaceLetter = {
  readonly addressed: string;
  readonly community: Bilingual;
  readonly company: string;
  readonly title: Bilingual;
  readonly place: Bilingual;
  readonly startsAt: Date;
  /** Why it costs nothing. */
  readonly why: Bilingual;
  /** It is for taking part online. */
  readonly online: boolean;
  /** Why the event does not take place, where it does not. */
  readonly reason: Bilingual;
};

type Words = { subject: string; paragraphs: string[]; button: string };

/** To whom a company sends: who gave the place, what, when, where, that it costs nothing, and where the QR code stands. */
export function placeAssignedLetter(
  { addressed, community, company, title, place, startsAt, why, online }: PlaceLetter,
  locale: Locale,
): Words {
  const when = formatTokyoInstant(startsAt, locale);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」の参加枠のご案内（${company}より）`,
        paragraphs: [
          `${addressed} 様`,
          `${company}の参加枠で、「${title.ja}」にご参加いただけます。`,
          `日時: ${when}`,
          `場所: ${place.ja}`,
          `料金: 0円（${why.ja}）`,
          online
            ? 'オンラインでの参加です。下のボタンの画面にある「オンライン参加の画面へ」からお入りください。会員登録はいりません。'
            : '当日は、下のボタンの画面にあるQRコードを受付でお見せください。会員登録はいりません。',
          `このメールはお一人分のチケットです。転送せず、ご都合がつかないときは${company}のご担当者へお知らせください。`,
        ],
        button: 'チケットを表示する',
      }
    : {
        subject: `${community.en}: your place at "${title.en}" (from ${company})`,
        paragraphs: [
          `Dear ${addressed},`,
          `${company} sends you to "${title.en}".`,
          `When: ${when} (Japan time)`,
          `Where: ${place.en}`,
          `Price: 0 yen (${why.en})`,
          online
            ? 'You take part online: press “Go to the online page” behind the button below. You need no account.'
            : 'On the day please show the QR code behind the button below at the entrance. You need no account.',
          `This mail is a ticket for one person. Please do not pass it on; if you cannot come, tell ${company}.`,
        ],
        button: 'Show my ticket',
      };
}

/** To whoever had a place that somebody else has now. */
export function placeHandedOnLetter(
  { addressed, community, company, title }: PlaceLetter,
  locale: Locale,
): Words {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」の参加者が変更されました`,
        paragraphs: [
          `${addressed} 様`,
          `${company}のご担当者が、「${title.ja}」の参加者をほかの方に変更しました。先にお送りしたQRコードは使えなくなりました。`,
          `お心当たりのないときは、${company}のご担当者へお問い合わせください。お金は動いていません。`,
        ],
        button: 'イベントを見る',
      }
    : {
        subject: `${community.en}: somebody else comes to "${title.en}"`,
        paragraphs: [
          `Dear ${addressed},`,
          `${company} sends somebody else to "${title.en}" in your place. The QR code that you were sent opens nothing any more.`,
          `If you did not expect this, please ask ${company}. No money has moved.`,
        ],
        button: 'See the event',
      };
}

/** To whoever had a place that the company took back. */
export function placeTakenBackLetter(
  { addressed, community, company, title }: PlaceLetter,
  locale: Locale,
): Words {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」の参加枠が取り消されました`,
        paragraphs: [
          `${addressed} 様`,
          `${company}のご担当者が、「${title.ja}」の参加枠を取り消しました。先にお送りしたQRコードは使えなくなりました。`,
          `お心当たりのないときは、${company}のご担当者へお問い合わせください。お金は動いていません。`,
        ],
        button: 'イベントを見る',
      }
    : {
        subject: `${community.en}: your place at "${title.en}" was taken back`,
        paragraphs: [
          `Dear ${addressed},`,
          `${company} took back your place at "${title.en}". The QR code that you were sent opens nothing any more.`,
          `If you did not expect this, please ask ${company}. No money has moved.`,
        ],
        button: 'See the event',
      };
}

/** To whom a company would have sent to an event that does not take place. */
export function placeCalledOffLetter(
  { addressed, community, title, startsAt, reason }: PlaceLetter,
  locale: Locale,
): Words {
  const when = formatTokyoInstant(startsAt, locale);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」（${when}）は中止になりました`,
        paragraphs: [
          `${addressed} 様`,
          `${when}に予定していた「${title.ja}」は、中止になりました。申し訳ございません。`,
          `理由: ${reason.ja}`,
          'お手続きは不要です。',
        ],
        button: 'イベントを見る',
      }
    : {
        subject: `${community.en}: "${title.en}" (${when}) was called off`,
        paragraphs: [
          `Dear ${addressed},`,
          `"${title.en}", planned for ${when} (Japan time), does not take place. We are sorry.`,
          `Reason: ${reason.en}`,
          'You need not do anything.',
        ],
        button: 'See the event',
      };
}

/** To the company: that the event does not take place, who was to come, and that its benefit is there again. */
export function companyCalledOffLetter(
  { greeting, addressed, title, startsAt, reason }: PlaceLetter & { readonly greeting: string },
  locale: Locale,
): Words {
  const when = formatTokyoInstant(startsAt, locale);
  return locale === 'ja'
    ? {
        subject: `「${title.ja}」（${when}）は中止になりました（参加枠をお戻ししました）`,
        paragraphs: [
          greeting,
          `${when}に予定していた「${title.ja}」は、中止になりました。申し訳ございません。`,
          `理由: ${reason.ja}`,
          `${addressed} 様の参加枠1席分を、特典の利用枠にお戻ししました。ご本人にもメールでお知らせしています。`,
        ],
        button: 'イベントの参加枠を見る',
      }
    : {
        subject: `"${title.en}" (${when}) was called off; your place is yours again`,
        paragraphs: [
          greeting,
          `"${title.en}", planned for ${when} (Japan time), does not take place. We are sorry.`,
          `Reason: ${reason.en}`,
          `The place of ${addressed} counts as unused again, and they were written to as well.`,
        ],
        button: 'See your places at events',
      };
}
