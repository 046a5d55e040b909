import { formatJapaneseDate } from '@enishi/japan';
import { addDays, formatYen } from '@enishi/kernel';
import type { Bilingual, BillingInterval, Locale, TokyoDate, Yen } from '@enishi/kernel';
import type { LetterWords } from '../letters.ts';
import { amountWords, benefitKind } from './benefit-kinds.ts';
import type { BenefitLine } from './benefit-line.ts';

/** What a company is told before its year is charged to a card again. */
export type RenewalInMail = {
  greeting: string;
  community: Bilingual;
  plan: Bilingual;
  /** Another plan than now begins. */
  changes: boolean;
  interval: BillingInterval;
  amount: Yen;
  now: Yen;
  on: TokyoDate;
  employees: number;
  seats: { taken: number; capacity: number };
  benefits: readonly BenefitLine[];
  /** Addresses of the pages on which the year's report lies, the plan is changed and it is cancelled. */
  pages: { report: string; change: string; cancel: string };
};

const per: Record<BillingInterval, Bilingual> = {
  month: { ja: '月額', en: 'a month' },
  year: { ja: '年額', en: 'a year' },
};

/** A company's year renews by card: the day, the sum, what the year was used for, and how to change or cancel before. */
export function companyRenewalLetter(told: RenewalInMail, locale: Locale): LetterWords {
  return locale === 'ja' ? inJapanese(told) : inEnglish(told);
}

function inJapanese(told: RenewalInMail): LetterWords {
  const { greeting, community, plan, changes, interval, amount, now, on, employees, seats, pages } = told;
  const [day, last] = [on, addDays(on, -1)].map((each) => formatJapaneseDate(each, 'ja'));
  const before = amount === now || changes ? '' : `（現在 ${formatYen(now, 'ja')}）`;
  return {
    subject: `【${community.ja}】「${plan.ja}」は${day}に更新されます`,
    paragraphs: [
      greeting,
      changes
        ? `ご予約のとおり、${day}から「${plan.ja}」に変わります。その日に、ご登録のカードへ次の会費を請求します。`
        : `「${plan.ja}」のご契約は${day}に自動で更新されます。その日に、ご登録のカードへ次の会費を請求します。`,
      `会費: ${per[interval].ja} ${formatYen(amount, 'ja')}（税込）${before}／従業員数: ${employees}名`,
      `この1年のご利用: ${usedIn(told, 'ja').join('、')}`,
      `利用枠: ${seats.capacity}名分のうち${seats.taken}名がご利用中`,
      `会費・特典・利用枠をまとめた「ご利用実績報告書」（PDF）を、社内の稟議にお使いいただけます: ${pages.report}`,
      `プランの変更: ${pages.change}`,
      `解約: ${pages.cancel}（${last}までのお手続きで、この更新の料金はかかりません）`,
      'このままご継続いただける場合、お手続きは要りません。この時点で料金は発生していません。',
    ],
    button: '会社のページを開く',
  };
}

function inEnglish(told: RenewalInMail): LetterWords {
  const { greeting, community, plan, changes, interval, amount, now, on, employees, seats, pages } = told;
  const [day, last] = [on, addDays(on, -1)].map((each) => formatJapaneseDate(each, 'en'));
  const before = amount === now || changes ? '' : ` (now ${formatYen(now, 'en')})`;
  return {
    subject: `${community.en}: "${plan.en}" renews on ${day}`,
    paragraphs: [
      greeting,
      changes
        ? `As you planned, your company changes to "${plan.en}" on ${day}. Your card is charged on that day.`
        : `"${plan.en}" renews by itself on ${day}. Your card is charged on that day.`,
      `Fee: ${formatYen(amount, 'en')} ${per[interval].en}, tax included${before}. Employees: ${employees}.`,
      `What you used this year: ${usedIn(told, 'en').join('; ')}`,
      `Seats: ${seats.taken} of ${seats.capacity} are taken.`,
      `A report of the year (PDF, in Japanese) with fees, benefits and seats is there for your own approval: ${pages.report}`,
      `To change the plan: ${pages.change}`,
      `To cancel: ${pages.cancel} (until ${last} nothing of this renewal is charged)`,
      'If you wish to go on, there is nothing to do. Nothing has been charged so far.',
    ],
    button: 'Open your company’s page',
  };
}

/** Each benefit as used and given: 求人の掲載 1件／3件. */
function usedIn({ benefits }: RenewalInMail, locale: Locale): string[] {
  if (benefits.length === 0)
    return [locale === 'ja' ? '回数で数える特典はありません' : 'no benefits are counted'];
  return benefits.map(({ kind, quota, allowed, used }) => {
    const label = benefitKind(kind).label[locale];
    const taken = amountWords(kind, used)[locale];
    if (quota === null) return `${label} ${taken}`;
    if (allowed === null) return `${label} ${taken}${locale === 'ja' ? '（上限なし）' : ' (no limit)'}`;
    const given = amountWords(kind, allowed)[locale];
    return locale === 'ja' ? `${label} ${taken}／${given}` : `${label} ${taken} of ${given}`;
  });
}
