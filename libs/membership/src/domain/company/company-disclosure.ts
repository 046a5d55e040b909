import { addDays, anchorOn, formatYen } from '@enishi/kernel';
import type { Anchor, Bilingual, BillingInterval, TokyoDate, Yen } from '@enishi/kernel';
import * as wording from '../disclosure-wording.ts';
import { yearNamed } from '../first-year-wording.ts';
import { subscriptionDisclosure } from '../subscription-disclosure.ts';
import type { DisclosureFacts, DisclosureVoice, SubscriptionDisclosure } from '../subscription-disclosure.ts';
import { atAgreedPrice } from './agreed-price.ts';
import type { AgreedTerms } from './agreed-price.ts';
import { quotaLine } from './quota.ts';
import { companyPrices, pricedForCompany } from './company-plan.ts';
import type { CompanyPlanTerms, CompanyPrice } from './company-plan.ts';

/** For which company the page is computed. */
export type CompanyOrder = { readonly title: string; readonly employees: number };

/**
 * The six items (特定商取引法12条の6) of a company's order placed today (Tokyo), with how the price of its size came about. The law
 * protects consumers; a company is shown the same page, as clerks have to put it before whoever decides.
 */
export function companyDisclosure(
  plan: CompanyPlanTerms,
  { title, employees }: CompanyOrder,
  {
    interval,
    today,
    anchor = anchorOn(today),
    own = null,
  }: {
    interval: BillingInterval;
    today: TokyoDate;
    anchor?: Anchor;
    own?: { amount: Yen; agreed: AgreedTerms } | null;
  },
): SubscriptionDisclosure {
  const price = companyPrices(plan, employees).find((each) => each.interval === interval);
  const voice = companyVoice(plan, { title, employees }, own ? null : (price ?? null));
  const listed = pricedForCompany(plan, employees);
  const priced = own ? atAgreedPrice(listed, interval, own) : listed;
  return subscriptionDisclosure(priced, interval, today, { voice, anchor });
}

/** How a price came about, in one line: 330,000円（基準）× 150% ＝ 495,000円. */
export function priceInSteps({ listed, percent, amount, unit, roundedOff }: CompanyPrice): Bilingual {
  const [from, to] = [listed, amount].map((sum) => ({ ja: formatYen(sum, 'ja'), en: formatYen(sum, 'en') }));
  const rounded = roundedOff > 0;
  return {
    ja: `${from!.ja}（基準の会費）× ${percent}% ＝ ${to!.ja}${rounded ? `（${unit}円未満切り捨て）` : ''}`,
    en: `${from!.en} (listed) × ${percent}% = ${to!.en}${rounded ? ` (rounded down to ${unit} yen)` : ''}`,
  };
}

function companyVoice(
  plan: CompanyPlanTerms,
  company: CompanyOrder,
  price: CompanyPrice | null,
): DisclosureVoice {
  return {
    quantity: (facts) => quantity(plan, company, facts),
    price: (facts) => withSteps(wording.price(facts), company, price),
    payment: wording.payment,
    delivery: () => ({
      ja: 'お支払いの確認後、すぐに（通常1分以内に）法人会員の特典をご利用いただけます。',
      en: 'Benefits open as soon as your payment is confirmed, normally within a minute.',
    }),
    offer_period: wording.offerPeriod,
    cancellation,
    button: () => ({ ja: '法人会員に申し込む（有料）', en: 'Order the company membership and pay' }),
  };
}

function quantity(
  plan: CompanyPlanTerms,
  { title }: CompanyOrder,
  { interval, share, first }: DisclosureFacts,
): Bilingual {
  const year = share ? yearNamed(first.end) : { ja: '1年', en: 'year' };
  const each = interval === 'month' ? { ja: '1か月', en: 'month' } : year;
  const given = givenBy(plan);
  const whole = share && plan.quotas.length > 0 ? [givenWhole] : [];
  return wording.inLines(
    [
      `「${plan.name.ja}」の法人会員資格 1社分（${title}）`,
      `契約期間の定めはありません（無期限）。${each.ja}ごとに自動更新され、解約の手続きをされるまで続きます。`,
      given.ja,
      ...whole.map(({ ja }) => ja),
    ],
    [
      `One "${plan.name.en}" company membership for ${title}`,
      `It has no fixed term: it renews automatically every ${each.en} until you cancel it.`,
      given.en,
      ...whole.map(({ en }) => en),
    ],
  );
}

/** What is counted is not shared by the month, as seats are not: whoever joins part-way has the whole number until the year ends. */
export const givenWhole: Bilingual = {
  ja: '特典の数は月割にせず、年度の途中からでもその全部をご利用いただけます。新しい年度の初日に数え直します。',
  en: 'Benefits are not shared by the month: you have the whole number also part-way, and they are counted anew when a year begins.',
};

/** What a plan gives, in one line. */
export function givenBy(plan: CompanyPlanTerms): Bilingual {
  const amounts = [
    ...plan.benefits
      .filter(({ included }) => included)
      .map(({ label, amount }) => ({
        ja: amount ? `${label.ja}（${amount}）` : label.ja,
        en: amount ? `${label.en} (${amount})` : label.en,
      })),
    ...plan.quotas.map(quotaLine),
  ];
  return {
    ja: `ご利用いただける特典: ${amounts.map(({ ja }) => ja).join('、')}`,
    en: `Included: ${amounts.map(({ en }) => en).join('; ')}`,
  };
}

/** A price with how it came about, where that is by the list. */
export function withSteps(
  body: Bilingual,
  { employees }: CompanyOrder,
  price: CompanyPrice | null,
): Bilingual {
  if (!price) return body;
  const steps = priceInSteps(price);
  return {
    ja: `${body.ja}\n会費の計算（従業員 ${employees}名の規模区分）: ${steps.ja}`,
    en: `${body.en}\nHow the fee is reckoned (${employees} employees): ${steps.en}`,
  };
}

function cancellation({ first }: DisclosureFacts): Bilingual {
  const last = wording.onDay(addDays(first.end, -1));
  return wording.inLines(
    [
      '会社のページの「解約する」から、いつでも手数料なしで解約できます。電話や書面は必要ありません。',
      `次回のお支払い日の前日までに手続きをされると、次回以降の請求はありません（1回目の期間で解約する場合は${last.ja}まで）。`,
      '解約後も、お支払い済みの期間の最終日までご利用いただけます。',
      'クーリング・オフの適用はなく、期間の途中で解約された場合も会費は返金しません。ただし、運営者の責任でサービスを提供できなかったときは返金します。',
    ],
    [
      'You can cancel at any time and at no cost with "Cancel" on your company\'s page. No phone call or letter is needed.',
      `If you cancel by the day before the next charge, nothing more is charged (during the first period: by ${last.en}).`,
      'You keep your benefits until the last day that you have paid for.',
      'There is no cooling-off period, and the fee of a period that has begun is not refunded, unless the operator is to blame for not providing the service.',
    ],
  );
}
