import { addDays, formatYen } from '@enishi/kernel';
import type { Bilingual, TokyoDate, Yen } from '@enishi/kernel';
import { inLines, onDay } from '../disclosure-wording.ts';
import { followingFee } from './agreed-price-wording.ts';
import type { ChangeCost, CompanyChangeOrder, DifferenceShare } from './company-change.ts';
import { priceInSteps } from './company-disclosure.ts';
import { companyPrices } from './company-plan.ts';
import { quotaLine } from './quota.ts';

/** What the wording of a company's change is filled with. */
export type CompanyChangeFacts = CompanyChangeOrder & {
  readonly begins: TokyoDate;
  /** The first day of the period after the one that the change begins with, or within. */
  readonly end: TokyoDate;
  readonly nextOn: TokyoDate;
  readonly nextAmount: Yen;
  readonly tooMany: number;
  readonly now: boolean;
  readonly due: Yen;
  readonly cost: ChangeCost;
};

/** ① 分量: the new plan for one company, what it gives, its seats, and who has to be chosen where they are too few. */
export function quantity({ plan, from, title, seated, tooMany, begins, now }: CompanyChangeFacts): Bilingual {
  const given = [
    ...plan.benefits
      .filter(({ included }) => included)
      .map(({ label, amount }) => ({
        ja: amount ? `${label.ja}（${amount}）` : label.ja,
        en: amount ? `${label.en} (${amount})` : label.en,
      })),
    ...plan.quotas.map(quotaLine),
  ];
  const day = onDay(begins);
  const choose = {
    ja: `いま利用枠を使っている方は${seated}名です。${now ? 'すぐに' : `${day.ja}に`}${tooMany}名分が足りなくなります。残る方は会社のページで選んでいただけます（選ばれるまでは、先に使い始めた方が残ります）。`,
    en: `${seated} people have a seat now: ${tooMany} more than there are ${now ? 'from now on' : `from ${day.en} on`}. You choose who stays on your company's page; until then whoever came first stays.`,
  };
  return inLines(
    [
      `「${from.name.ja}」から「${plan.name.ja}」への変更 1社分（${title}）`,
      `ご利用いただける特典: ${given.map(({ ja }) => ja).join('、')}`,
      `利用枠: ${plan.seats}名分（いまのプランは${from.seats}名分）`,
      ...(tooMany > 0 ? [choose.ja] : []),
    ],
    [
      `From "${from.name.en}" to "${plan.name.en}", for ${title}`,
      `Included: ${given.map(({ en }) => en).join('; ')}`,
      `Seats: ${plan.seats} (your plan now: ${from.seats})`,
      ...(tooMany > 0 ? [choose.en] : []),
    ],
  );
}

/** ② 価格: the new fee and how it came about, and to the yen what the change costs today. */
export function price(facts: CompanyChangeFacts): Bilingual {
  const { plan, interval, amount, agreed, end, employees, cost, from } = facts;
  const listed = companyPrices(plan, employees).find((each) => each.interval === interval);
  const steps = listed && listed.amount === amount ? priceInSteps(listed) : null;
  const [sum, every] = [both(amount), interval === 'month' ? ['月額', 'month'] : ['年額', 'year']];
  const taxed = plan.taxCategory !== 'out_of_scope';
  const today = costLines(cost, from.name);
  const follows = agreed ? [followingFee(agreed, { end, interval })] : [];
  return inLines(
    [
      `「${plan.name.ja}」 ${every[0]} ${sum.ja}${taxed ? '（税込）' : ''}`,
      ...(plan.taxNote ? [plan.taxNote.ja] : []),
      ...follows.map(({ ja }) => ja),
      ...(steps ? [`会費の計算（従業員 ${employees}名の規模区分）: ${steps.ja}`] : []),
      ...today.map(({ ja }) => ja),
      'ほかにかかる料金はありません。',
    ],
    [
      `"${plan.name.en}": ${sum.en} per ${every[1]}${taxed ? ' (tax included)' : ''}`,
      ...(plan.taxNote ? [plan.taxNote.en] : []),
      ...follows.map(({ en }) => en),
      ...(steps ? [`How the fee is reckoned (${employees} employees): ${steps.en}`] : []),
      ...today.map(({ en }) => en),
      'There are no other costs.',
    ],
  );
}

function costLines(cost: ChangeCost, from: Bilingual): Bilingual[] {
  if (cost === null) return [{ ja: '今回のお支払い 0円', en: 'Nothing to pay now' }];
  if (cost.driver === 'card') {
    const { due, charge, credit } = cost.charge;
    const [all, now, rest] = [both(due), both(charge), both(-credit as Yen)];
    return [
      {
        ja: `今回のお支払い ${all.ja} = 新しいプランの分 ${now.ja} − 「${from.ja}」の残りの分 ${rest.ja}`,
        en: `Charged today: ${all.en} = ${now.en} for the new plan − ${rest.en} for the rest of "${from.en}"`,
      },
    ];
  }
  const { shares, due } = cost.difference;
  const all = both(due);
  return [
    { ja: `今回の差額 ${all.ja}（税込）`, en: `The difference now: ${all.en} (tax included)` },
    ...shares.map(shareInWords),
  ];
}

/** （330,000円 − 132,000円）× 残り239日 ÷ 365日 ＝ 129,649円（1円未満切り捨て）. */
function shareInWords({ held, price: to, rest, days, due, from, until }: DifferenceShare): Bilingual {
  const [a, b, sum] = [both(to), both(held), both(due)];
  const [first, last] = [onDay(from), onDay(addDays(until, -1))];
  return {
    ja: `（${a.ja} − ${b.ja}）× 残り${rest}日 ÷ ${days}日 ＝ ${sum.ja}（1円未満切り捨て。${first.ja}から${last.ja}まで）`,
    en: `(${a.en} − ${b.en}) × ${rest} days left ÷ ${days} days = ${sum.en} (rounded down to whole yen; ${first.en} to ${last.en})`,
  };
}

/** ③ 支払時期・方法: today's money if there is some, and when the new fee comes next. */
export function payment(facts: CompanyChangeFacts): Bilingual {
  const { driver, agreed, due, cost, nextOn, nextAmount, interval } = facts;
  const [sum, next, now] = [both(nextAmount), onDay(nextOn), both(due)];
  const every = interval === 'month' ? ['毎月', 'every month'] : ['毎年', 'every year'];
  const later = agreed
    ? [
        `以後、${every[0]}自動でお支払いいただきます（会費は「価格」のとおりです）。`,
        `then ${every[1]} as said under "Price"`,
      ]
    : [`以後、${every[0]}${sum.ja}を自動でお支払いいただきます。`, `and ${every[1]} after that`];
  if (driver === 'card')
    return inLines(
      [
        'ご登録のクレジットカードでお支払いいただきます。',
        due > 0 ? `今回: 本日 ${now.ja}` : '本日のお支払いはありません。',
        `${next.ja}に${sum.ja}。${later[0]}`,
      ],
      [
        'Charged to the card that we know.',
        due > 0 ? `Today: ${now.en}` : 'Nothing is charged today.',
        `${sum.en} on ${next.en}, ${later[1]}.`,
      ],
    );
  const difference = cost?.driver === 'invoice' && due > 0 ? onDay(cost.difference.dueOn) : null;
  return inLines(
    [
      difference
        ? `銀行振込（請求書払い）。差額 ${now.ja}の請求書を本日発行します。お支払期限: ${difference.ja}`
        : '今回のご請求はありません。',
      `${next.ja}からの年の請求書は ${sum.ja}です（会社の規模が変わったときは、その規模の会費）。`,
      '次の年の請求書をすでに発行していて、お支払いがまだのときは、取り消して新しい会費で発行し直します。',
    ],
    [
      difference
        ? `Bank transfer on invoice. The difference of ${now.en} is invoiced today, to be paid by ${difference.en}.`
        : 'Nothing is invoiced now.',
      `The year from ${next.en} is invoiced at ${sum.en} (or at the fee of your size then).`,
      'An invoice for that year that is not paid yet is taken back and written anew.',
    ],
  );
}

/** ④ 提供時期: at once, or from the renewal on; what becomes of counted benefits; what happens without the money. */
export function delivery({ plan, from, driver, begins, now, due }: CompanyChangeFacts): Bilingual {
  const day = onDay(begins);
  if (!now)
    return {
      ja: `${day.ja}から「${plan.name.ja}」になります。それまでは「${from.name.ja}」の特典をそのままご利用いただけます。前日まで、会社のページで取り消せます。`,
      en: `"${plan.name.en}" begins on ${day.en}. Until then you keep "${from.name.en}", and until the day before you can take the change back on your company's page.`,
    };
  const counted = {
    ja: '回数のある特典は、新しいプランの数からこれまでに使った分を引いた数になります。',
    en: 'Of what is given by number you have the amount of the new plan, less what you used before.',
  };
  if (driver === 'card')
    return inLines(
      [
        `お支払いの確認後、すぐに「${plan.name.ja}」の特典をご利用いただけます。お支払いができなかったときは、プランは変わりません。`,
        counted.ja,
      ],
      [
        `"${plan.name.en}" opens as soon as the payment is confirmed. If the card is declined, nothing changes.`,
        counted.en,
      ],
    );
  const unpaid = {
    ja: `支払期限を過ぎても差額のご入金がないときは、14日の猶予の後に「${from.name.ja}」に戻り、差額の請求を取り消します。`,
    en: `Without the difference by its due day you are back on "${from.name.en}" after a grace of 14 days, and the invoice is taken back.`,
  };
  return inLines(
    [
      `本日から、ご入金を待たずに「${plan.name.ja}」の特典をご利用いただけます。`,
      ...(due > 0 ? [unpaid.ja] : []),
      counted.ja,
    ],
    [`"${plan.name.en}" opens today, before you have paid.`, ...(due > 0 ? [unpaid.en] : []), counted.en],
  );
}

/** ⑤ 申込期間. */
export const offerPeriod: Bilingual = {
  ja: 'お申し込みの期限はありません。この画面の金額は、本日変更される場合のものです。',
  en: 'The offer has no end. The sums are those of a change made today.',
};

/** ⑥ 解約・返金. `last` is the last day of what is paid. */
export function cancellation(last: TokyoDate): Bilingual {
  const day = onDay(last);
  return inLines(
    [
      '会社のページの「解約する」から、いつでも手数料なしで解約できます。電話や書面は必要ありません。',
      `${day.ja}までに手続きをされると、次の期間の会費はかかりません。`,
      '変更した後に期間の途中で解約された場合、会費と差額は返金しません。',
    ],
    [
      'You can cancel at any time and at no cost with "Cancel" on your company\'s page. No phone call or letter is needed.',
      `If you cancel by ${day.en}, no further period is charged.`,
      'Fees and differences of a period that has begun are not refunded.',
    ],
  );
}

const both = (amount: Yen): Bilingual => ({ ja: formatYen(amount, 'ja'), en: formatYen(amount, 'en') });
