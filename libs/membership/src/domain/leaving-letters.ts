import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual, Locale, TokyoDate } from '@enishi/kernel';
import type { LetterWords } from './letters.ts';

type Leaver = { community: Bilingual; addressed: string; number: string };

/** Confirms that somebody will leave after their last usable day, and how to stay after all. */
export function leavingLetter(
  { community, addressed, lastUsableDay }: Leaver & { lastUsableDay: TokyoDate },
  locale: Locale,
): LetterWords {
  const day = formatJapaneseDate(lastUsableDay, locale);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】退会の手続きを受け付けました（最終利用日 ${day}）`,
        paragraphs: [
          addressed,
          `退会の手続きを受け付けました。お支払い済みの${day}まで今のままご利用いただけます。その後、退会となります。`,
          '次回以降の請求はありません。',
          '退会を取りやめたいときは、最終利用日までにマイページから手続きできます。',
        ],
        button: 'マイページを開く',
      }
    : {
        subject: `${community.en}: you will leave after ${day}`,
        paragraphs: [
          `Dear ${addressed},`,
          `We have received your wish to leave. You keep everything until ${day}, which is paid for; after that your membership ends.`,
          'Nothing more will be charged.',
          'If you change your mind, you can take it back on your page until that day.',
        ],
        button: 'Open your page',
      };
}

/** Says goodbye: what has ended, what is kept, how to come back or be erased (個人情報保護法35条). */
export function leftLetter(
  { community, addressed, number, on }: Leaver & { on: TokyoDate },
  locale: Locale,
): LetterWords {
  const day = formatJapaneseDate(on, locale);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】退会が完了しました`,
        paragraphs: [
          addressed,
          `${day}付で${community.ja}を退会されました。これまでご参加いただき、ありがとうございました。`,
          '会員の特典とニュースレターは終了し、今後の請求はありません。領収書は、マイページからいつでも取り出せます。',
          `会員番号 ${number} は残してあります。またお気持ちが向いたときは、入会ページから同じ番号で再開できます。`,
          '登録内容の写しの受け取りと、個人情報の消去は、マイページからお申し込みいただけます。',
        ],
        button: 'マイページを開く',
      }
    : {
        subject: `You have left ${community.en}`,
        paragraphs: [
          `Dear ${addressed},`,
          `Your membership of ${community.en} ended on ${day}. Thank you for having been with us.`,
          'Benefits and newsletter have ended, and nothing more will be charged. Your receipts stay on your page.',
          `Your number ${number} is kept: whenever you like, you can join again and continue under it.`,
          'On your page you can also get a copy of your data, or have it erased.',
        ],
        button: 'Open your page',
      };
}

/** Welcomes somebody back under their old number. */
export function rejoinedLetter({ community, addressed, number }: Leaver, locale: Locale): LetterWords {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】おかえりなさい（会員番号 ${number}）`,
        paragraphs: [
          addressed,
          `${community.ja}へ、おかえりなさい。会員番号 ${number} のまま、もう一度始まりました。`,
          '会員証と特典は、マイページでご覧いただけます。会費はかかりません。',
          'お心当たりのない場合は、このメールにご返信ください。',
        ],
        button: 'マイページを開く',
      }
    : {
        subject: `Welcome back to ${community.en} (member number ${number})`,
        paragraphs: [
          `Dear ${addressed},`,
          `Welcome back to ${community.en}. You continue under your number ${number}.`,
          'Your card and your benefits are on your page. Your membership costs nothing.',
          'If this was not you, please reply to this mail.',
        ],
        button: 'Open your page',
      };
}
