import { formatJapaneseDate } from '@enishi/japan';
import type { Locale, TokyoDate } from '@enishi/kernel';
import type { LetterWords } from './letters.ts';

/** Tells that somebody is a student up to a day, confirmed or on their word, and how the price becomes theirs. No money moved. */
export function studentConfirmedLetter(
  { addressed, lastDay, onWord }: { addressed: string; lastDay: TokyoDate; onWord: boolean },
  locale: Locale,
): LetterWords {
  const day = formatJapaneseDate(lastDay, locale);
  return locale === 'ja'
    ? {
        subject: '学生の料金をお使いいただけます',
        paragraphs: [
          addressed,
          `${onWord ? '学生としてのお届けを受け付けました。' : '学生であることを確認しました。'}${day}までに始まる期間の会費に、学生の料金をお使いいただけます。`,
          'これから申し込む方は、申し込みの画面に学生の料金が出ます。すでに通常の料金でお支払いの方は、マイページから次の更新で学生の料金に変えられます。今回、お金は動いていません。',
          `${day}の後の最初の更新から、通常の料金になります。その30日以上前にメールでお知らせします。引き続き学生の方は、それまでにマイページからもう一度お届けください。`,
        ],
        button: 'マイページを開く',
      }
    : {
        subject: 'You can have the price for students',
        paragraphs: [
          `Dear ${addressed},`,
          `${onWord ? 'We take your word that you are a student.' : 'You are confirmed as a student.'} Periods that begin until ${day} cost the price for students.`,
          'If you order a plan, the page of the order shows it. If you pay the regular price already, you can change to it on your page, with your next renewal. No money has moved.',
          `With the first renewal after ${day} the regular price follows; we write at least 30 days before. If you are a student longer, please tell us on your page before then.`,
        ],
        button: 'Open your page',
      };
}

/** Tells that it could not be confirmed, why, that nothing changes, and that it can be declared again. No money moved. */
export function studentDeclinedLetter(
  { addressed, reason }: { addressed: string; reason: string },
  locale: Locale,
): LetterWords {
  return locale === 'ja'
    ? {
        subject: '学生であることを確認できませんでした',
        paragraphs: [
          addressed,
          'お届けいただいた内容では、学生であることを確認できませんでした。',
          `事務局から：${reason}`,
          'いまのプランと会費は変わりません。お金は動いていません。内容を直して、マイページからもう一度お届けいただけます。',
        ],
        button: 'もう一度届け出る',
      }
    : {
        subject: 'We could not confirm that you are a student',
        paragraphs: [
          `Dear ${addressed},`,
          'From what you told us we could not confirm that you are a student.',
          `The secretariat writes: ${reason}`,
          'Your plan and your fee stay as they are, and no money has moved. You can tell us again on your page.',
        ],
        button: 'Tell us again',
      };
}
