import { formatTokyoInstant } from '@enishi/japan';
import { formatYen } from '@enishi/kernel';
import type { Bilingual, Locale, Yen } from '@enishi/kernel';
import type { LetterWords } from './letters.ts';

/** A change to a plan, or its early end of a pause, whose charge the card company asks about. */
export type ToConfirm = { addressed: string; plan: Bilingual; charge: Yen; resuming: boolean };

/** Reminds of a change that waits for the member: what is charged then, until when, and that nothing has happened yet. */
export function confirmationLetter(
  { addressed, plan, charge, resuming, confirmBy }: ToConfirm & { confirmBy: Date },
  locale: Locale,
): LetterWords {
  const until = formatTokyoInstant(confirmBy, locale);
  return locale === 'ja'
    ? {
        subject: resuming
          ? `「${plan.ja}」の再開には、カード会社の本人認証が必要です`
          : `「${plan.ja}」への変更には、カード会社の本人認証が必要です`,
        paragraphs: [
          addressed,
          `お申し込みいただいた${resuming ? `「${plan.ja}」の再開` : `「${plan.ja}」への変更`}は、カード会社の本人認証がまだのため、済んでいません。${resuming ? '休会のままで' : 'プランは変わっておらず'}、お金は動いていません。`,
          `続ける場合は、${until}までに、下のボタンから本人認証をお願いします。認証が済むと、${formatYen(charge, 'ja')}をお支払いいただき、すぐに${resuming ? '再開します' : '変わります'}。`,
          '取りやめる場合は、何もしなければ期限で自動的に取りやめになり、料金はかかりません。同じ画面ですぐに取りやめることもできます。',
        ],
        button: '本人認証へ進む',
      }
    : {
        subject: resuming
          ? `Resuming "${plan.en}" waits for you to confirm it`
          : `Your change to "${plan.en}" waits for you to confirm it`,
        paragraphs: [
          `Dear ${addressed},`,
          `${resuming ? `"${plan.en}" has not resumed yet` : `Your plan has not changed to "${plan.en}" yet`}: your card company wants to hear from you first. No money has moved.`,
          `To go on, please confirm it by ${until} with the button below. Then ${formatYen(charge, 'en')} is charged, and ${resuming ? 'your plan goes on' : 'your plan changes'} at once.`,
          'If you have changed your mind, you need not do anything: it lapses at that time and costs nothing. On the same page you can also take it back at once.',
        ],
        button: 'Go on to confirm',
      };
}

/** Tells that nobody confirmed it in time: nothing changed, nothing was charged, and how to try again. */
export function notConfirmedLetter({ addressed, plan, resuming }: ToConfirm, locale: Locale): LetterWords {
  return locale === 'ja'
    ? {
        subject: resuming ? `「${plan.ja}」は再開していません` : `「${plan.ja}」には変わっていません`,
        paragraphs: [
          addressed,
          `期限までにカード会社の本人認証がなかったため、${resuming ? `「${plan.ja}」の再開は取りやめになりました。休会が続いています。` : `「${plan.ja}」への変更は取りやめになりました。プランはこれまでのままです。`}お金は動いていません。`,
          'ご希望の場合は、マイページからいつでももう一度お申し込みいただけます。本人認証がうまくいかないときは、カード会社にお問い合わせいただくか、別のカードをご登録ください。',
        ],
        button: 'マイページを開く',
      }
    : {
        subject: resuming ? `"${plan.en}" has not resumed` : `Your plan has not changed to "${plan.en}"`,
        paragraphs: [
          `Dear ${addressed},`,
          `You did not confirm it to your card company in time, so ${resuming ? `"${plan.en}" has not resumed and the pause goes on` : `the change to "${plan.en}" was dropped and your plan is the same as before`}. No money has moved.`,
          'You can ask for it again on your page at any time. If confirming does not work, please ask your card company, or register another card.',
        ],
        button: 'Open your page',
      };
}
