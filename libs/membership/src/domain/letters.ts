import type { Bilingual, Locale, Yen } from '@enishi/kernel';
import { feeInWords } from './plan-letters.ts';

/** The words of a mail in one language. `button` is filled with an address by whoever posts it. */
export type LetterWords = { subject: string; paragraphs: string[]; button: string };

/** Greets a new member with their number. */
export function welcomeLetter(
  { community, addressed, number }: { community: Bilingual; addressed: string; number: string },
  locale: Locale,
): LetterWords {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】ご入会ありがとうございます（会員番号 ${number}）`,
        paragraphs: [
          addressed,
          `${community.ja}へのご入会、ありがとうございます。会員番号は ${number} です。`,
          '会員証と特典は、マイページでいつでもご覧いただけます。会費はかかりません。',
          'お心当たりのない場合は、このメールにご返信ください。登録を取り消します。',
        ],
        button: 'マイページを開く',
      }
    : {
        subject: `Welcome to ${community.en} (member number ${number})`,
        paragraphs: [
          `Dear ${addressed},`,
          `Thank you for joining ${community.en}. Your member number is ${number}.`,
          'Your card and your benefits are on your page. Your membership costs nothing.',
          'If this was not you, please reply to this mail and we will remove the registration.',
        ],
        button: 'Open your page',
      };
}

/** Asks a guardian to agree to joining and to a paid plan, named with its prices (民法5条, 個人情報保護法). */
export function paidGuardianLetter(
  { community, child, plan, days }: { community: Bilingual; child: string; plan: PricedPlan; days: number },
  locale: Locale,
): LetterWords {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】${child}さんの有料会員の申込みについて、保護者の方の同意をお願いします`,
        paragraphs: [
          `${child}さんが、${community.ja}への入会と、有料の会員種別「${plan.name.ja}」への申込みを希望されています。`,
          `会費は${pricesInWords(plan, 'ja')}（税込）で、解約の手続きをされるまで自動更新されます。18歳未満の方の有料の契約には、保護者の方の同意が必要です。`,
          `下のボタンから内容をご確認のうえ、同意される場合はお進みください。リンクは${days}日間、一度だけ使えます。同意だけでお支払いが始まることはありません。`,
          '同意されない場合やお心当たりがない場合は、何もせずにこのメールを削除してください。',
        ],
        button: '内容を確認する',
      }
    : {
        subject: `${community.en}: your consent for ${child} to take a paid plan`,
        paragraphs: [
          `${child} has asked to join ${community.en} and to take the paid plan "${plan.name.en}".`,
          `It costs ${pricesInWords(plan, 'en')} (tax included) and renews automatically until it is cancelled. Under 18, a parent or guardian has to agree to a contract that costs money.`,
          `The button below shows what it is about, and lets you agree. It works once, for ${days} days. Agreeing charges nothing by itself.`,
          'If you do not agree, or do not know about this, simply delete this mail.',
        ],
        button: 'See what it is about',
      };
}

/** A plan with its prices, as a guardian has to know it. */
export type PricedPlan = { name: Bilingual; prices: readonly { interval: 'month' | 'year'; amount: Yen }[] };

function pricesInWords({ prices }: PricedPlan, locale: Locale): string {
  const one = (price: PricedPlan['prices'][number]): string => feeInWords({ ...price, taxed: false }, locale);
  return prices.map(one).join(locale === 'ja' ? 'または' : ' or ');
}
