import type { Bilingual, Locale } from '@enishi/kernel';
import { exportDays } from './own-copy.ts';
import type { LetterWords } from './letters.ts';

/** Tells that a copy of somebody's data is ready. The mail carries no data: it can only be taken when signed in. */
export function copyReadyLetter(
  { community, addressed }: { community: Bilingual; addressed: string },
  locale: Locale,
): LetterWords {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】登録内容の写しができました`,
        paragraphs: [
          addressed,
          `お申し込みいただいた、${community.ja}がお預かりしている情報の写しができました。`,
          `${exportDays}日間、マイページから受け取れます。期限が過ぎると自動で削除されますが、何度でもお申し込みいただけます。`,
          'お心当たりのない場合は、ログインの設定を見直し、このメールにご返信ください。',
        ],
        button: '写しを受け取る',
      }
    : {
        subject: `${community.en}: the copy of your data is ready`,
        paragraphs: [
          `Dear ${addressed},`,
          `The copy of everything that ${community.en} holds about you is ready.`,
          `You can take it on your page for ${exportDays} days. After that it is deleted; you may ask for another at any time.`,
          'If you did not ask for it, please check how you sign in and reply to this mail.',
        ],
        button: 'Get your copy',
      };
}

/** The last mail to somebody who has been erased: what is gone, what the law has kept (個人情報保護法35条). */
export function erasedLetter(
  { community, addressed, number }: { community: Bilingual; addressed: string; number: string },
  locale: Locale,
): LetterWords {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】個人情報を消去しました`,
        paragraphs: [
          addressed,
          `会員番号 ${number} のお名前・連絡先などの個人情報を消去しました。ログインの情報も終了しています。`,
          '領収書の控えと会計の記録は、法律が定める期間だけ保存し、それ以外の目的には使いません。',
          'このメールは最後のお知らせです。送信後、このメールアドレスも当会の記録から消えます。',
          'お心当たりのない場合は、すぐにこのメールにご返信ください。',
        ],
        button: '会のページを開く',
      }
    : {
        subject: `${community.en}: your personal data have been erased`,
        paragraphs: [
          `Dear ${addressed},`,
          `Your name, address and other personal data under the member number ${number} have been erased, and every sign-in has ended.`,
          'Copies of receipts and the books are kept only as long as the law demands, and for nothing else.',
          'This is our last mail. Once it is sent, this address is gone from our records too.',
          'If this was not you, please reply to this mail at once.',
        ],
        button: 'Open the community’s page',
      };
}
