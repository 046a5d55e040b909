import { formatYen } from '@enishi/kernel';
import type { Bilingual, BillingInterval, Locale, TokyoDate, Yen } from '@enishi/kernel';
import { formatJapaneseDate } from '@enishi/japan';
import type { LetterWords } from './letters.ts';

/** Welcomes to a paid plan and accepts the order: what it costs, when it is charged next, how to leave. */
export function planStartedLetter(
  { addressed, plan, charge }: { addressed: string; plan: Bilingual; charge: NextCharge | null },
  locale: Locale,
): LetterWords {
  const day = charge ? formatJapaneseDate(charge.on, locale) : '';
  return locale === 'ja'
    ? {
        subject: `「${plan.ja}」のお申し込みを承りました`,
        paragraphs: [
          addressed,
          `「${plan.ja}」になりました。特典はすぐにご利用いただけます。ご支援ありがとうございます。`,
          ...(charge
            ? [
                `会費は${feeInWords(charge, 'ja')}です。次回のお支払い日は${day}で、解約の手続きをされるまで自動更新されます。`,
                '領収書と解約の手続きは、マイページにあります。解約はいつでも、手数料なしで承ります。',
              ]
            : []),
        ],
        button: 'マイページを開く',
      }
    : {
        subject: `Your order of "${plan.en}" is accepted`,
        paragraphs: [
          `Dear ${addressed},`,
          `Your plan is now "${plan.en}", and its benefits are open. Thank you for your support.`,
          ...(charge
            ? [
                `It costs ${feeInWords(charge, 'en')}. The next charge is on ${day}; it renews automatically until you cancel it.`,
                'Receipts and cancellation are on your page. You can cancel at any time and at no cost.',
              ]
            : []),
        ],
        button: 'Open your page',
      };
}

/** Confirms a change that begins with the next period, what it will cost, and how to take it back. */
export function planChangeLetter(
  { addressed, plan, charge }: { addressed: string; plan: Bilingual; charge: NextCharge },
  locale: Locale,
): LetterWords {
  const day = formatJapaneseDate(charge.on, locale);
  return locale === 'ja'
    ? {
        subject: 'プランの変更を承りました',
        paragraphs: [
          addressed,
          `${day}から「${plan.ja}」に変わります。それまでは今のプランの特典をそのままご利用いただけます。`,
          `${day}から、会費は${feeInWords(charge, 'ja')}です。今回のお支払いはありません。`,
          '変更を取り消したいときは、前日までにマイページから手続きできます。',
        ],
        button: 'マイページを開く',
      }
    : {
        subject: 'Your change of plan is accepted',
        paragraphs: [
          `Dear ${addressed},`,
          `Your plan becomes "${plan.en}" on ${day}. Until then you keep the benefits of your current plan.`,
          `From ${day} on it costs ${feeInWords(charge, 'en')}. Nothing is charged now.`,
          'If you change your mind, you can take the change back on your page until the day before.',
        ],
        button: 'Open your page',
      };
}

/** Reminds of a yearly charge a month ahead. */
export function renewalLetter(
  { addressed, plan, charge }: { addressed: string; plan: Bilingual; charge: NextCharge },
  locale: Locale,
): LetterWords {
  const day = formatJapaneseDate(charge.on, locale);
  return locale === 'ja'
    ? {
        subject: `「${plan.ja}」の年会費が${day}に自動更新されます`,
        paragraphs: [
          addressed,
          `「${plan.ja}」は${day}に自動更新され、会費${feeInWords(charge, 'ja')}をご登録のカードでお支払いいただきます。`,
          '続けてくださる場合、お手続きは必要ありません。更新を希望されない場合は、前日までにマイページから解約できます。',
        ],
        button: 'マイページを開く',
      }
    : {
        subject: `Your plan "${plan.en}" renews on ${day}`,
        paragraphs: [
          `Dear ${addressed},`,
          `"${plan.en}" renews on ${day}: ${feeInWords(charge, 'en')} will be charged to your card.`,
          'If you stay, you need not do anything. If you do not wish to renew, you can cancel on your page until the day before.',
        ],
        button: 'Open your page',
      };
}

/** A charge to come: yen per interval, whether tax is inside, and the day in Tokyo. */
export type NextCharge = { amount: Yen; interval: BillingInterval; taxed: boolean; on: TokyoDate };

/** A fee as letters say it: 月額1,100円（税込）. */
export function feeInWords({ amount, interval, taxed }: Omit<NextCharge, 'on'>, locale: Locale): string {
  const tax = taxed ? { ja: '（税込）', en: ' (tax included)' } : { ja: '', en: '' };
  const per = { month: { ja: '月額', en: 'per month' }, year: { ja: '年額', en: 'per year' } }[interval];
  return locale === 'ja'
    ? `${per.ja}${formatYen(amount, 'ja')}${tax.ja}`
    : `${formatYen(amount, 'en')} ${per.en}${tax.en}`;
}

/** Confirms a cancellation, with the last usable day, as whoever joined by themselves may leave by themselves (消費者契約法3条1項4号). */
export function cancellationLetter(
  { addressed, plan, lastUsableDay }: { addressed: string; plan: Bilingual; lastUsableDay: TokyoDate },
  locale: Locale,
): LetterWords {
  const day = formatJapaneseDate(lastUsableDay, locale);
  return locale === 'ja'
    ? {
        subject: '解約の手続きを受け付けました',
        paragraphs: [
          addressed,
          `「${plan.ja}」の解約を受け付けました。${day}まで今のままご利用いただけます。`,
          '次回以降の請求はありません。その後は、同じ会員番号の無料会員になります。',
          '解約を取り消したいときは、最終日までにマイページから手続きできます。',
        ],
        button: 'マイページを開く',
      }
    : {
        subject: 'We have received your cancellation',
        paragraphs: [
          `Dear ${addressed},`,
          `Your plan "${plan.en}" is cancelled. You can use it until ${day}.`,
          'Nothing more will be charged. After that you stay a free member under the same number.',
          'If you change your mind, you can take the cancellation back on your page until that day.',
        ],
        button: 'Open your page',
      };
}

/** Tells that a paid plan has ended and what remains. */
export function planEndedLetter(
  { addressed, plan, number }: { addressed: string; plan: Bilingual; number: string },
  locale: Locale,
): LetterWords {
  return locale === 'ja'
    ? {
        subject: `「${plan.ja}」が終了しました`,
        paragraphs: [
          addressed,
          `「${plan.ja}」が終了し、無料会員になりました。会員番号 ${number} と会員証はそのままです。`,
          'これまで支えてくださり、ありがとうございました。またいつでもお申し込みいただけます。',
        ],
        button: 'プランを見る',
      }
    : {
        subject: `Your plan "${plan.en}" has ended`,
        paragraphs: [
          `Dear ${addressed},`,
          `Your plan "${plan.en}" has ended and you are a free member now. Your number ${number} and your card stay the same.`,
          'Thank you for your support. You are welcome back at any time.',
        ],
        button: 'See the plans',
      };
}
