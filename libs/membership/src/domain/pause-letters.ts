import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual, Locale, TokyoDate } from '@enishi/kernel';
import type { LetterWords } from './letters.ts';
import { feeInWords } from './plan-letters.ts';
import type { NextCharge } from './plan-letters.ts';

/** Whom a letter about a pause goes to, and the plan that rests. */
type Resting = { addressed: string; plan: Bilingual };

/** Confirms a pause: the last day before it, and the day and sum of the charge with which the plan goes on. */
export function pauseLetter(
  {
    addressed,
    plan,
    lastUsableDay,
    charge,
  }: Resting & { lastUsableDay: TokyoDate; charge: NextCharge | null },
  locale: Locale,
): LetterWords {
  const last = formatJapaneseDate(lastUsableDay, locale);
  const on = charge ? formatJapaneseDate(charge.on, locale) : '';
  return locale === 'ja'
    ? {
        subject: '休会の手続きを承りました',
        paragraphs: [
          addressed,
          `「${plan.ja}」は、お支払い済みの${last}までご利用いただけます。その翌日から休会となり、会費はかかりません。会員番号と会員証はそのままです。`,
          ...(charge
            ? [
                `${on}に自動で再開し、会費${feeInWords(charge, 'ja')}をご登録のカードからお支払いいただきます。1週間前にもメールでお知らせします。`,
              ]
            : []),
          '休会が始まるまでは取り消しが、始まったあとは早めの再開や解約が、いつでもマイページからできます。',
        ],
        button: 'マイページを開く',
      }
    : {
        subject: 'Your pause is arranged',
        paragraphs: [
          `Dear ${addressed},`,
          `You can use "${plan.en}" until ${last}, which is paid for. From the next day on it is paused and costs nothing. Your number and your card stay the same.`,
          ...(charge
            ? [
                `It goes on by itself on ${on}, and ${feeInWords(charge, 'en')} is charged to your card. A week before, we write to you again.`,
              ]
            : []),
          'Until the pause begins you can take it back; after that you can resume early or cancel at any time. All of it is on your page.',
        ],
        button: 'Open your page',
      };
}

/** Tells that the plan renews as before: the pause was taken back, or the renewal had come first. */
export function pauseOffLetter(
  { addressed, plan, overtaken, charge }: Resting & { overtaken: boolean; charge: NextCharge | null },
  locale: Locale,
): LetterWords {
  const on = charge ? formatJapaneseDate(charge.on, locale) : '';
  const ja = overtaken
    ? `お申し込みの直前に「${plan.ja}」の会費が更新されたため、休会できませんでした。申し訳ございません。お支払い済みの期間はこれまでどおりご利用いただけます。休会をご希望の場合は、マイページからもう一度お手続きください。`
    : `「${plan.ja}」の休会を取り消しました。これまでどおりご利用いただけます。`;
  const en = overtaken
    ? `The fee of "${plan.en}" had just been renewed when your request arrived, so it could not be paused. We are sorry. You have everything that is paid for; if you still want to pause, please ask again on your page.`
    : `The pause of "${plan.en}" is taken back. Everything goes on as before.`;
  return locale === 'ja'
    ? {
        subject: overtaken ? '休会の手続きができませんでした' : '休会を取り消しました',
        paragraphs: [
          addressed,
          ja,
          ...(charge ? [`次回のお支払いは${on}、会費${feeInWords(charge, 'ja')}です。`] : []),
        ],
        button: 'マイページを開く',
      }
    : {
        subject: overtaken ? 'Your membership could not be paused' : 'Your pause is taken back',
        paragraphs: [
          `Dear ${addressed},`,
          en,
          ...(charge ? [`The next charge is on ${on}: ${feeInWords(charge, 'en')}.`] : []),
        ],
        button: 'Open your page',
      };
}

/** Confirms that a plan was cancelled during its pause: nothing is charged any more. */
export function pausedPlanCancelledLetter({ addressed, plan }: Resting, locale: Locale): LetterWords {
  return locale === 'ja'
    ? {
        subject: '解約の手続きを承りました',
        paragraphs: [
          addressed,
          `休会中の「${plan.ja}」を解約しました。再開も、今後の請求もありません。`,
          'これからも、同じ会員番号の無料会員としてご参加いただけます。これまで支えてくださり、ありがとうございました。',
        ],
        button: 'マイページを開く',
      }
    : {
        subject: 'We have received your cancellation',
        paragraphs: [
          `Dear ${addressed},`,
          `"${plan.en}", which was paused, is cancelled. It does not go on, and nothing more will be charged.`,
          'You stay a free member under the same number. Thank you for your support.',
        ],
        button: 'Open your page',
      };
}

/** Reminds of the end of a pause a week ahead: nobody should learn of it from their card statement. */
export function resumeNearLetter(
  { addressed, plan, charge }: Resting & { charge: NextCharge },
  locale: Locale,
): LetterWords {
  const on = formatJapaneseDate(charge.on, locale);
  return locale === 'ja'
    ? {
        subject: `「${plan.ja}」の休会が${on}に終わります`,
        paragraphs: [
          addressed,
          `「${plan.ja}」は${on}に再開し、会費${feeInWords(charge, 'ja')}をご登録のカードからお支払いいただきます。`,
          '続けてくださる場合、お手続きは必要ありません。再開を希望されない場合は、前日までにマイページから解約できます。手数料はかかりません。',
        ],
        button: 'マイページを開く',
      }
    : {
        subject: `The pause of "${plan.en}" ends on ${on}`,
        paragraphs: [
          `Dear ${addressed},`,
          `"${plan.en}" goes on from ${on}, and ${feeInWords(charge, 'en')} is charged to your card.`,
          'You need not do anything. If you would rather not go on, you can cancel on your page until the day before, at no cost.',
        ],
        button: 'Open your page',
      };
}

/** Welcomes back after a pause, with the next charge. */
export function resumedLetter(
  { addressed, plan, charge }: Resting & { charge: NextCharge | null },
  locale: Locale,
): LetterWords {
  const on = charge ? formatJapaneseDate(charge.on, locale) : '';
  return locale === 'ja'
    ? {
        subject: `「${plan.ja}」を再開しました`,
        paragraphs: [
          addressed,
          `おかえりなさい。休会が終わり、「${plan.ja}」の特典をまたご利用いただけます。`,
          ...(charge ? [`次回のお支払いは${on}、会費${feeInWords(charge, 'ja')}です。`] : []),
          '領収書は、お支払いの確認後にマイページからお取りいただけます。',
        ],
        button: 'マイページを開く',
      }
    : {
        subject: `"${plan.en}" goes on`,
        paragraphs: [
          `Dear ${addressed},`,
          `Welcome back. Your pause is over and the benefits of "${plan.en}" are open again.`,
          ...(charge ? [`The next charge is on ${on}: ${feeInWords(charge, 'en')}.`] : []),
          'The receipt is on your page as soon as the payment is confirmed.',
        ],
        button: 'Open your page',
      };
}
