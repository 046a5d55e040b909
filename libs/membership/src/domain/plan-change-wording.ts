import { formatYen } from '@enishi/kernel';
import type { Bilingual, TokyoDate, Yen } from '@enishi/kernel';
import { rhythm } from './charge-rhythm.ts';
import { inLines, onDay } from './disclosure-wording.ts';
import { reductionName, regularFollows, regularOn } from './reduction-words.ts';
import type { PlanChangeFacts } from './plan-change-disclosure.ts';

/** ② 価格: what the plan costs from now on, what today costs and why, and a year as a guide. */
export function price(facts: PlanChangeFacts): Bilingual {
  const { plan, from, interval, amount, charge, yearlyGuideAmount, endingDiscount, reduced } = facts;
  const name = reduced && reductionName(reduced);
  const follows = reduced && regularFollows(reduced, plan);
  const ends = endingDiscount && {
    ja: `クーポンの割引（1回${yenJa(endingDiscount)}）は、この変更で終わります。`,
    en: `The discount of your coupon (${yenEn(endingDiscount)} a charge) ends with this change.`,
  };
  const sum = both(amount);
  const guide = both(yearlyGuideAmount);
  const today = charge
    ? {
        ja: `本日のお支払い ${yenJa(charge.due)} = 新しいプランの分 ${yenJa(charge.charge)} − 「${from.name.ja}」の残りの分 ${yenJa(-charge.credit)}`,
        en: `Charged today: ${yenEn(charge.due)} = ${yenEn(charge.charge)} for the new plan − ${yenEn(-charge.credit)} for the rest of "${from.name.en}"`,
      }
    : { ja: '本日のお支払い 0円', en: 'Charged today: nothing' };
  return inLines(
    [
      ...(name ? [name.ja] : []),
      `「${plan.name.ja}」 ${interval === 'month' ? '月額' : '年額'} ${sum.ja}${facts.taxInside > 0 ? '（税込）' : ''}`,
      ...(follows ? [follows.ja] : []),
      today.ja,
      ...(ends ? [ends.ja] : []),
      '手数料など、ほかにかかる料金はありません。',
      `1年間の目安 ${guide.ja}${reduced ? `（${name!.ja}の間）` : ''}`,
    ],
    [
      ...(name ? [`The ${name.en}`] : []),
      `"${plan.name.en}": ${sum.en} per ${interval}${facts.taxInside > 0 ? ' (tax included)' : ''}`,
      ...(follows ? [follows.en] : []),
      today.en,
      ...(ends ? [ends.en] : []),
      'There are no other fees.',
      `One year as a guide: ${guide.en}${reduced ? ` (at the ${name!.en})` : ''}`,
    ],
  );
}

/**
 * ③ 支払時期・方法: today's charge if there is one, those that follow, and their rule. Where the interval stays, so do the
 * days: only the next one is named, since the day of a clamped month (28 February) does not tell the one after it.
 */
export function payment(facts: PlanChangeFacts): Bilingual {
  const { interval, amount, charge, first, second, sameDays, reduced = null } = facts;
  const sum = both(amount);
  const on = (day: TokyoDate): Bilingual => both(regularOn(reduced, amount, day));
  const later = reduced && { day: onDay(reduced.regularFrom), sum: both(reduced.regular) };
  const rule = sameDays
    ? { ja: 'これまでと同じ日', en: 'on the same days as before' }
    : rhythm(interval, first.start, first.anchor);
  const today = charge ? both(charge.due) : null;
  const all = charge ? [first.end, second.end] : [first.start, first.end];
  const next = sameDays ? all.slice(0, 1) : all;
  return inLines(
    [
      'ご登録のクレジットカードでお支払いいただきます。',
      ...(today ? [`今回: 本日 ${today.ja}`] : ['本日のお支払いはありません。']),
      ...next.map((day) => `${onDay(day).ja}に${on(day).ja}`),
      `以後、${rule.ja}に${sum.ja}${later ? `（${later.day.ja}のお支払いからは${later.sum.ja}）` : ''}を自動でお支払いいただきます。`,
    ],
    [
      'Charged to the card that we know.',
      ...(today ? [`Today: ${today.en}`] : ['Nothing is charged today.']),
      ...next.map((day) => `${on(day).en} on ${onDay(day).en}`),
      `After that ${sum.en}${later ? ` (${later.sum.en} from the charge of ${later.day.en} on)` : ''} is charged automatically ${rule.en}.`,
    ],
  );
}

/** ④ 提供時期: at once after payment, or from the first day of the next period. */
export function delivery({ plan, from, charge, first }: PlanChangeFacts): Bilingual {
  if (charge) {
    return {
      ja: `お支払いの確認後、すぐに「${plan.name.ja}」の特典をご利用いただけます。お支払いができなかったときは、プランは変わりません。`,
      en: `"${plan.name.en}" opens as soon as the payment is confirmed. If the card is declined, nothing changes.`,
    };
  }
  const day = onDay(first.start);
  return {
    ja: `${day.ja}から「${plan.name.ja}」になります。それまでは「${from.name.ja}」の特典をそのままご利用いただけます。前日まで、マイページで取り消せます。`,
    en: `"${plan.name.en}" begins on ${day.en}. Until then you keep "${from.name.en}", and until the day before you can take the change back on your page.`,
  };
}

const yenJa = (amount: number): string => formatYen(amount as Yen, 'ja');
const yenEn = (amount: number): string => formatYen(amount as Yen, 'en');
const both = (amount: Yen): Bilingual => ({ ja: yenJa(amount), en: yenEn(amount) });
