import { formatTokyoInstant } from '@enishi/japan';
import type { Bilingual, Locale } from '@enishi/kernel';
import type { WaitingLetter } from './waiting-letter.ts';

/** What does not take place, and why: one date of an event, or all of it (null). */
export type OffNotice = { readonly startsAt: Date | null; readonly reason: Bilingual };

type Addressed = Pick<WaitingLetter, 'addressed' | 'community' | 'title'>;
type Letter = { subject: string; paragraphs: string[]; button: string };

/** To whoever came to their turn, and whose membership does not open the tickets any more that they waited for. */
export function notOpenLetter({ addressed, community, title }: Addressed, locale: Locale): Letter {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」の席をご案内できませんでした`,
        paragraphs: [
          `${addressed} 様`,
          `「${title.ja}」の順番が来ましたが、お待ちのチケットは対象の会員の方だけのもので、いまの会員資格ではお求めいただけないため、キャンセル待ちを終わりにしました。`,
          '会員資格やプランが戻りましたら、イベントの画面からお申し込みになるか、もう一度お並びください（順番は最後になります）。',
          'お支払いいただいたお金はありません。',
        ],
        button: 'イベントを開く',
      }
    : {
        subject: `${community.en}: no place for you at "${title.en}"`,
        paragraphs: [
          `Dear ${addressed},`,
          `Your turn came for "${title.en}", but the tickets you waited for are for some members only, and your membership does not open them now. Your entry has ended.`,
          'Once it does again, please order on the page of the event or join the waiting list anew, at its end.',
          'You have paid nothing.',
        ],
        button: 'Open the event',
      };
}

/** To whoever still waited when the list was closed, or can never be served any more: nothing came free, or the event, or all that they waited for of it, does not take place. */
export function listClosedLetter(
  { addressed, community, title, off }: Addressed & { readonly off: OffNotice | null },
  locale: Locale,
): Letter {
  const what = titleOf(title, off, locale);
  return locale === 'ja'
    ? {
        subject: off
          ? `【${community.ja}】${what}は中止になりました（お待ちの方へ）`
          : `【${community.ja}】${what}のキャンセル待ちを締め切りました`,
        paragraphs: [
          `${addressed} 様`,
          ...(off
            ? [
                `お待ちいただいていた${what}は、中止になりました。申し訳ございません。`,
                `理由: ${off.reason.ja}`,
              ]
            : [
                `${what}では、あいにく席をご用意できませんでした。受付が終わったか、定員が変わり、ご希望の枚数の席が空く見込みがなくなったためです。お待ちいただき、ありがとうございました。`,
              ]),
          'お支払いいただいたお金はありません。お手続きは不要です。',
        ],
        button: 'イベントを開く',
      }
    : {
        subject: off
          ? `${community.en}: ${what} was called off (waiting list)`
          : `${community.en}: the waiting list for ${what} is closed`,
        paragraphs: [
          `Dear ${addressed},`,
          ...(off
            ? [
                `${what}, for which you were waiting, does not take place. We are sorry.`,
                `Reason: ${off.reason.en}`,
              ]
            : [
                `No places came free for you at ${what}, and none will: sales have ended, or there are no longer as many places as you asked for. Thank you for having waited.`,
              ]),
          'You have paid nothing, and need not do anything.',
        ],
        button: 'Open the event',
      };
}

/** To whoever waits for other dates as well: one of them does not take place, and for the others nothing changes. No money has moved. */
export function dateOffWaitingLetter(
  {
    addressed,
    community,
    title,
    off,
    dates,
    byLot,
  }: Addressed & {
    readonly off: OffNotice;
    /** For which they go on waiting. */
    readonly dates: readonly Date[];
    /** They have applied, and nothing was drawn yet. */
    readonly byLot: boolean;
  },
  locale: Locale,
): Letter {
  const what = titleOf(title, off, locale);
  const others = dates.map((date) => `・${formatTokyoInstant(date, locale)}`);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】${what}は中止になりました（ほかの日程はそのままお待ちいただけます）`,
        paragraphs: [
          `${addressed} 様`,
          `ご希望の日程のうち、${what}は中止になりました。申し訳ございません。この日程の席をご案内していた場合、そのご案内も終わります。`,
          `理由: ${off.reason.ja}`,
          byLot
            ? '次の日程の抽選のお申し込みは、そのままです。お手続きは不要で、お金は動いていません。'
            : '次の日程のキャンセル待ちは、順番もそのままです。お手続きは不要で、お金は動いていません。',
          ...others,
        ],
        button: 'お待ちの内容を開く',
      }
    : {
        subject: `${community.en}: ${what} was called off (you still wait for other dates)`,
        paragraphs: [
          `Dear ${addressed},`,
          `${what}, one of the dates that you wait for, does not take place. We are sorry. If places of it were kept for you, that has ended.`,
          `Reason: ${off.reason.en}`,
          byLot
            ? 'Your application for these dates stands. You need not do anything, and no money has moved:'
            : 'You wait on for these dates, in the same place in line. You need not do anything, and no money has moved:',
          ...others,
        ],
        button: 'See what I wait for',
      };
}

function titleOf(title: Bilingual, off: OffNotice | null, locale: Locale): string {
  const when = off?.startsAt ? formatTokyoInstant(off.startsAt, locale) : null;
  if (locale === 'ja') return when ? `「${title.ja}」（${when}）` : `「${title.ja}」`;
  return when ? `"${title.en}" (${when}, Japan time)` : `"${title.en}"`;
}
