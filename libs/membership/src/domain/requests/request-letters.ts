import { formatJapaneseDate } from '@enishi/japan';
import { formatReportYen, yen } from '@enishi/kernel';
import type { Bilingual, Locale, TokyoDate } from '@enishi/kernel';
import type { LetterWords } from '../letters.ts';
import type { AnswerLetter } from './answer-letter.ts';
import { requestKinds } from './request-kinds.ts';
import type { RightsRequestKind } from './request-kinds.ts';

/** Tells that a request has arrived and by when it is answered. `fee`: yen, tax included. */
export function requestReceivedLetter(
  {
    community,
    addressed,
    kind,
    dueOn,
    fee,
  }: { community: Bilingual; addressed: string; kind: RightsRequestKind; dueOn: TokyoDate; fee: number },
  locale: Locale,
): LetterWords {
  const day = formatJapaneseDate(dueOn, locale);
  const { title } = requestKinds[kind];
  const sum = formatReportYen(yen(fee));
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】個人情報についてのご請求を受け付けました`,
        paragraphs: [
          addressed,
          `「${title.ja}」のご請求を受け付けました。${day}までに回答します。`,
          fee > 0
            ? `手数料は${sum}円（税込）です。お支払いの方法は事務局からご案内します。オンラインでの引き落としはありません。`
            : '手数料はかかりません。お金は動いていません。',
          'ご本人であることの確認のため、事務局からご連絡することがあります。お心当たりのない場合は、ログインの設定を見直し、このメールにご返信ください。',
        ],
        button: '請求の状況を見る',
      }
    : {
        subject: `${community.en}: we received your request about your data`,
        paragraphs: [
          `Dear ${addressed},`,
          `We received your request: ${title.en}. We answer by ${day}.`,
          fee > 0
            ? `The fee is ${sum} yen (tax included). The secretariat tells you how to pay it; nothing is charged online.`
            : 'It costs nothing, and no money has moved.',
          'The secretariat may contact you to make sure who asks. If it was not you, please check how you sign in and reply to this mail.',
        ],
        button: 'See where it stands',
      };
}

/** The answer as a mail: the letter, word for word. */
export const answerMail = (
  { title, addressee, paragraphs, from }: AnswerLetter,
  { locale, community }: { locale: Locale; community: Bilingual },
): LetterWords => ({
  subject: locale === 'ja' ? `【${community.ja}】${title}` : `${community.en}: ${title}`,
  paragraphs: [locale === 'ja' ? addressee : `Dear ${addressee},`, ...paragraphs, from],
  button: locale === 'ja' ? 'ページを開く' : 'Open the page',
});

/** Reminds the desk of requests whose day is near or past. It names nobody: a mail is read by more people than the list. */
export function requestsDueLetter(
  { near, late, firstDay }: { near: number; late: number; firstDay: TokyoDate },
  locale: Locale,
): LetterWords {
  const day = formatJapaneseDate(firstDay, locale);
  const nearly = {
    ja: near > 0 ? [`まもなく期限の請求が${near}件あります（最も近い期限：${day}）。`] : [],
    en: near > 0 ? [`Requests due soon: ${near} (the first on ${day}).`] : [],
  };
  const over = {
    ja: late > 0 ? [`期限を過ぎた請求が${late}件あります。`] : [],
    en: late > 0 ? [`Requests past their day: ${late}.`] : [],
  };
  return locale === 'ja'
    ? {
        subject: late > 0 ? '期限を過ぎた開示等の請求があります' : 'まもなく期限の開示等の請求があります',
        paragraphs: [
          '個人情報についての請求（個人情報保護法33条〜35条）のお知らせです。',
          ...over.ja,
          ...nearly.ja,
          '管理画面の一覧から、本人の確認・決定・回答を進めてください。',
        ],
        button: '請求の一覧を開く',
      }
    : {
        subject: late > 0 ? 'Requests about data are past their day' : 'Requests about data are due soon',
        paragraphs: [
          'This is about requests under articles 33 to 35 of the Act on the Protection of Personal Information.',
          ...over.en,
          ...nearly.en,
          'Please go on with them in the list at the desk.',
        ],
        button: 'Open the list',
      };
}
