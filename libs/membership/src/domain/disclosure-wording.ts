import { addDays, formatYen, nextPeriod } from '@enishi/kernel';
import type { Bilingual, TokyoDate, Yen } from '@enishi/kernel';
import { rhythm } from './charge-rhythm.ts';
import { onDay } from './day-wording.ts';
import { chargedOn, discountLines } from './discount-terms.ts';
import type { DiscountTerms } from './discount-terms.ts';
import { shareInWords, yearNamed } from './first-year-wording.ts';
import { reductionName, regularFollows, regularOn } from './reduction-words.ts';
import type { ReducedUntil } from './reduced-price.ts';
import type { DisclosureFacts, DisclosureKey } from './subscription-disclosure.ts';

export { onDay } from './day-wording.ts';

/** Headings of the six items as the guideline names them. */
export const headings: Record<DisclosureKey, Bilingual> = {
  quantity: { ja: '分量・契約期間', en: 'What you order and for how long' },
  price: { ja: '価格', en: 'Price' },
  payment: { ja: '支払時期・支払方法', en: 'When and how you pay' },
  delivery: { ja: '提供時期', en: 'When it begins' },
  offer_period: { ja: '申込期間', en: 'Offer period' },
  cancellation: { ja: '解約・返金', en: 'Cancellation and refunds' },
};

/** ① 分量: one membership, without an end, renewed by itself, and what comes with it. */
export function quantity({ plan, interval, share, first }: DisclosureFacts): Bilingual {
  const given = plan.benefits.filter((benefit) => benefit.included).map((benefit) => benefit.label);
  const ja = [
    `「${plan.name.ja}」の会員資格 1名分`,
    `契約期間の定めはありません（無期限）。${share ? yearNamed(first.end).ja : interval === 'month' ? '1か月' : '1年'}ごとに自動更新され、解約の手続きをされるまで続きます。`,
    given.length === 0
      ? '対価となる特典はありません。'
      : `ご利用いただける特典: ${given.map((label) => label.ja).join('、')}`,
  ];
  const en = [
    `One "${plan.name.en}" membership for one person`,
    `It has no fixed term: it renews automatically every ${share ? yearNamed(first.end).en : interval} until you cancel it.`,
    given.length === 0
      ? 'Nothing is given in return.'
      : `Included: ${given.map((label) => label.en).join('; ')}`,
  ];
  return inLines(ja, en);
}

/** ② 価格: each charge, everything else that would cost (nothing), and a year as a guide. */
export function price(facts: DisclosureFacts): Bilingual {
  const { plan, interval, amount, taxInside, yearlyGuideAmount, discount = null, reduced = null } = facts;
  const off = discount ? discountLines(discount, { amount, interval }) : [];
  const taxed = taxInside > 0;
  const note = plan.taxNote;
  const name = reduced && reductionName(reduced);
  const follows = reduced && regularFollows(reduced, plan);
  const guide = firstYearAlone(facts);
  const share = facts.share ? shareInWords(facts.share, amount, plan.taxCategory) : null;
  const ja = [
    ...(name ? [name.ja] : []),
    `${interval === 'month' ? '月額' : '年額'} ${formatYen(amount, 'ja')}${taxed ? `（税込。うち消費税 ${formatYen(taxInside, 'ja')}）` : ''}`,
    ...(follows ? [follows.ja] : []),
    ...(share ? [share.ja] : []),
    ...(note ? [note.ja] : []),
    ...off.map(({ ja: line }) => line),
    '入会金・手数料・送料など、ほかにかかる料金はありません。',
    `1年間の目安 ${formatYen(yearlyGuideAmount, 'ja')}${taxed ? '（税込）' : ''}${guide.ja}`,
  ];
  const en = [
    ...(name ? [`The ${name.en}`] : []),
    `${formatYen(amount, 'en')} per ${interval}${taxed ? ` (tax included; consumption tax ${formatYen(taxInside, 'en')})` : ''}`,
    ...(follows ? [follows.en] : []),
    ...(share ? [share.en] : []),
    ...(note ? [note.en] : []),
    ...off.map(({ en: line }) => line),
    'There is no joining fee, handling fee or postage.',
    `One year as a guide: ${formatYen(yearlyGuideAmount, 'en')}${taxed ? ' (tax included)' : ''}${guide.en}`,
  ];
  return inLines(ja, en);
}

/** That the year which is given as a guide is the first, as later ones cost more. */
function firstYearAlone({ discount, reduced }: DisclosureFacts): Bilingual {
  if (discount) return { ja: '（割引を含む最初の1年）', en: ' (the first year, with the discount)' };
  return reduced ? { ja: '（最初の1年）', en: ' (the first year)' } : { ja: '', en: '' };
}

/** ③ 支払時期・方法: amount and date of the first charges, and the rule for those that follow. */
export function payment({
  interval,
  amount,
  first,
  second,
  share,
  discount = null,
  reduced = null,
}: DisclosureFacts): Bilingual {
  const sum = (day: TokyoDate) => {
    const charged = chargedOn(discount, regularOn(reduced, amount, day), day);
    return { ja: formatYen(charged, 'ja'), en: formatYen(charged, 'en') };
  };
  const today = share
    ? { ja: formatYen(share.amount, 'ja'), en: formatYen(share.amount, 'en') }
    : sum(first.start);
  const [two, three] = [sum(first.end), sum(second.end)];
  const rule = rhythm(interval, share ? first.end : first.start, first.anchor);
  const fourth = nextPeriod(second).end;
  const follows = reduced ? followingPrice(reduced, fourth) : followingCharges(discount, amount, fourth);
  const ja = [
    'クレジットカード払い（本人認証サービスによる確認をお願いすることがあります）',
    `1回目: ${onDay(first.start).ja}（お申し込みの時）に${today.ja}`,
    `2回目: ${onDay(first.end).ja}に${two.ja}`,
    `3回目: ${onDay(second.end).ja}に${three.ja}`,
    `以後、${rule.ja}に${follows.ja}を自動でお支払いいただきます。`,
  ];
  const en = [
    'By credit card; your card company may ask you to confirm that it is you.',
    `1st: ${today.en} on ${onDay(first.start).en}, when you order`,
    `2nd: ${two.en} on ${onDay(first.end).en}`,
    `3rd: ${three.en} on ${onDay(second.end).en}`,
    `After that ${follows.en} is charged automatically ${rule.en}.`,
  ];
  return inLines(ja, en);
}

/** What is charged after the third time: one sum, or the discounted one until a day and then the whole. */
function followingCharges(discount: DiscountTerms | null, amount: Yen, fourth: TokyoDate): Bilingual {
  const whole = { ja: formatYen(amount, 'ja'), en: formatYen(amount, 'en') };
  if (!discount || (discount.fullFrom !== null && discount.fullFrom <= fourth)) return whole;
  const less = { ja: formatYen(discount.pays, 'ja'), en: formatYen(discount.pays, 'en') };
  if (discount.fullFrom === null) return less;
  const from = onDay(discount.fullFrom);
  return {
    ja: `${less.ja}（${from.ja}のお支払いからは${whole.ja}）`,
    en: `${less.en} (${whole.en} from the charge of ${from.en} on)`,
  };
}

/** The same of a reduced price. */
function followingPrice({ amount, regular, regularFrom }: ReducedUntil, fourth: TokyoDate): Bilingual {
  const [less, whole] = [amount, regular].map((sum) => ({
    ja: formatYen(sum, 'ja'),
    en: formatYen(sum, 'en'),
  }));
  if (regularFrom <= fourth) return whole!;
  const from = onDay(regularFrom);
  return {
    ja: `${less!.ja}（${from.ja}のお支払いからは${whole!.ja}）`,
    en: `${less!.en} (${whole!.en} from the charge of ${from.en} on)`,
  };
}

/** ④ 提供時期: as soon as the payment is confirmed. */
export function delivery({ plan }: DisclosureFacts): Bilingual {
  return plan.kind === 'supporting'
    ? {
        ja: 'お支払いの確認後、すぐに賛助会員として登録します。',
        en: 'You are registered as a supporting member as soon as your payment is confirmed.',
      }
    : {
        ja: 'お支払いの確認後、すぐに（通常1分以内に）特典をご利用いただけます。',
        en: 'Benefits open as soon as your payment is confirmed, normally within a minute.',
      };
}

/** ⑤ 申込期間: none is set; the dates on the page hold for today. */
export function offerPeriod({ first }: DisclosureFacts): Bilingual {
  const today = onDay(first.start);
  return inLines(
    [
      'お申し込みの期間に定めはありません。',
      `この画面の日付は、${today.ja}にお申し込みいただいた場合のものです。`,
    ],
    ['There is no closing date.', `The dates on this page hold for an order placed on ${today.en}.`],
  );
}

/** ⑥ 撤回・解除: how to cancel, until when, with what effect; no cooling-off for mail order (特商法15条の3). */
export function cancellation({ first }: DisclosureFacts): Bilingual {
  const lastDay = onDay(addDays(first.end, -1));
  const ja = [
    'マイページの「解約する」から、いつでも手数料なしで解約できます。電話や書面は必要ありません。',
    `次回のお支払い日の前日までに手続きをされると、次回以降の請求はありません（1回目の期間で解約する場合は${lastDay.ja}まで）。`,
    '解約後も、お支払い済みの期間の最終日までご利用いただけます。その後は無料会員として会員番号がそのまま残ります。',
    'クーリング・オフの適用はなく、期間の途中で解約された場合も会費は返金しません。ただし、運営者の責任でサービスを提供できなかったときは返金します。',
  ];
  const en = [
    'You can cancel at any time and at no cost with "Cancel plan" on My page. No phone call or letter is needed.',
    `If you cancel by the day before the next charge, nothing more is charged (during the first period: by ${lastDay.en}).`,
    'You keep your benefits until the last day that you have paid for, and then stay a free member under the same number.',
    'There is no cooling-off period, and the fee of a period that has begun is not refunded, unless the operator is to blame for not providing the service.',
  ];
  return inLines(ja, en);
}

/** The lines of a block, parted by line breaks. */
export function inLines(ja: readonly string[], en: readonly string[]): Bilingual {
  return { ja: ja.join('\n'), en: en.join('\n') };
}
