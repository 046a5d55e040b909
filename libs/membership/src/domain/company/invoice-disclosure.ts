import { addDays, formatYen, taxInside } from '@enishi/kernel';
import type { Bilingual, TokyoDate, Yen } from '@enishi/kernel';
import * as wording from '../disclosure-wording.ts';
import { shareInWords, yearNamed } from '../first-year-wording.ts';
import type { FirstYear } from '../first-year.ts';
import { disclosureBlocks, fingerprintOf } from '../subscription-disclosure.ts';
import type { DisclosureBlock } from '../subscription-disclosure.ts';
import type { AgreedTerms } from './agreed-price.ts';
import { followingFee } from './agreed-price-wording.ts';
import { givenWhole, priceInSteps } from './company-disclosure.ts';
import type { CompanyOrder } from './company-disclosure.ts';
import { companyPrices } from './company-plan.ts';
import type { CompanyPlanTerms } from './company-plan.ts';
import { quotaLine } from './quota.ts';
import { termsInWords } from './invoice-terms.ts';
import type { InvoiceTermsKey } from './invoice-terms.ts';

/** What an order on invoice comes to; days in Tokyo, yen with tax. */
export type InvoiceTerms = {
  /** Of the first term: the fee of a year, or what is left of one. */
  readonly amount: Yen;
  /** Of every later year. */
  readonly annual: Yen;
  /** How the rest of a year that everybody begins together was reckoned (月割); null for a whole year of the company's own. */
  readonly share: FirstYear | null;
  readonly start: TokyoDate;
  /** The first day that is not paid for. */
  readonly end: TokyoDate;
  readonly dueOn: TokyoDate;
  readonly terms: InvoiceTermsKey;
  readonly orderNumber: string;
  readonly beginsWith: 'start_day' | 'payment';
  /** It goes on where a year that was paid ahead has ended: no day is without, and none is paid twice. */
  readonly goesOn: boolean;
  /** Days before the end of a year on which the next one is invoiced. */
  readonly renewalDays: number;
  /** What follows a price that is the company's own, or of its quote; null for the listed one. */
  readonly agreed: AgreedTerms | null;
  /** The quote that is accepted with the order. */
  readonly quote: { readonly number: string; readonly validUntil: TokyoDate } | null;
};

/** The final confirmation page of an order on invoice. */
export type InvoiceDisclosure = InvoiceTerms & {
  readonly taxInside: Yen;
  readonly blocks: readonly DisclosureBlock[];
  readonly buttonLabel: Bilingual;
  /** SHA-256 of all of the above: an order is taken only while it still matches what was shown. */
  readonly fingerprint: string;
};

/**
 * The six items (特定商取引法12条の6) of a company's order on invoice: when it begins, by when to transfer, that the next year is invoiced
 * by itself, and how to stop that. The law protects consumers; a clerk has to put the same before whoever decides.
 */
export function invoiceDisclosure(
  plan: CompanyPlanTerms,
  company: CompanyOrder,
  order: InvoiceTerms,
): InvoiceDisclosure {
  const tax = taxInside(order.amount, plan.taxCategory, order.start);
  const shown = {
    ...order,
    taxInside: tax,
    blocks: disclosureBlocks({
      quantity: quantity(plan, company, order),
      price: price(plan, company, order),
      payment: payment(order),
      delivery: delivery(order),
      offer_period: offerPeriod(order),
      cancellation: cancellation(order),
    }),
    buttonLabel: {
      ja: '請求書払いで申し込む（有料）',
      en: 'Order on invoice (you will owe the fee)',
    },
  };
  return { ...shown, fingerprint: fingerprintOf({ plan: plan.key, means: 'invoice', ...shown }) };
}

function quantity(
  plan: CompanyPlanTerms,
  { title }: CompanyOrder,
  { start, end, share }: InvoiceTerms,
): Bilingual {
  const year = share ? yearNamed(end) : { ja: '1年', en: 'year' };
  const whole = share && plan.quotas.length > 0 ? [givenWhole] : [];
  const given = plan.benefits.filter(({ included }) => included);
  const amounts = [
    ...given.map(({ label, amount }) => ({
      ja: amount ? `${label.ja}（${amount}）` : label.ja,
      en: amount ? `${label.en} (${amount})` : label.en,
    })),
    ...plan.quotas.map(quotaLine),
  ];
  const [from, to] = [wording.onDay(start), wording.onDay(addDays(end, -1))];
  return wording.inLines(
    [
      `「${plan.name.ja}」の法人会員資格 1社分（${title}）`,
      `最初の契約期間: ${from.ja}から${to.ja}まで。以後${year.ja}ごとに自動更新され、解約の手続きをされるまで続きます。`,
      `ご利用いただける特典: ${amounts.map(({ ja }) => ja).join('、')}`,
      ...whole.map(({ ja }) => ja),
    ],
    [
      `One "${plan.name.en}" company membership for ${title}`,
      `First term: from ${from.en} to ${to.en}. It then renews every ${year.en} until you cancel it.`,
      `Included: ${amounts.map(({ en }) => en).join('; ')}`,
      ...whole.map(({ en }) => en),
    ],
  );
}

function price(
  plan: CompanyPlanTerms,
  { employees }: CompanyOrder,
  { annual, share, agreed, start, end }: InvoiceTerms,
): Bilingual {
  const listed = companyPrices(plan, employees).find(({ interval }) => interval === 'year');
  const steps = listed && listed.amount === annual ? priceInSteps(listed) : null;
  const note = plan.taxNote;
  const tax = taxInside(annual, plan.taxCategory, start);
  const part = share && shareInWords(share, annual, plan.taxCategory);
  const follows = agreed && followingFee(agreed, { end, interval: 'year' });
  return wording.inLines(
    [
      `年額 ${formatYen(annual, 'ja')}${tax > 0 ? `（税込。うち消費税 ${formatYen(tax, 'ja')}）` : ''}`,
      ...(note ? [note.ja] : []),
      ...(follows ? [follows.ja] : []),
      ...(steps ? [`会費の計算（従業員 ${employees}名の規模区分）: ${steps.ja}`] : []),
      ...(part ? [part.ja] : []),
      'お振込の手数料はご負担ください。ほかにかかる料金はありません。',
    ],
    [
      `${formatYen(annual, 'en')} per year${tax > 0 ? ` (tax included; consumption tax ${formatYen(tax, 'en')})` : ''}`,
      ...(note ? [note.en] : []),
      ...(follows ? [follows.en] : []),
      ...(steps ? [`How the fee is reckoned (${employees} employees): ${steps.en}`] : []),
      ...(part ? [part.en] : []),
      'You bear the fee of your bank. There are no other costs.',
    ],
  );
}

function payment({ amount, dueOn, terms, start, end, renewalDays }: InvoiceTerms): Bilingual {
  const due = termsInWords(terms, dueOn);
  const next = invoicedNext({ start, end, renewalDays });
  const sum = { ja: formatYen(amount, 'ja'), en: formatYen(amount, 'en') };
  return wording.inLines(
    [
      '銀行振込（請求書払い）。お申し込みと同時に請求書を発行し、連絡先にお送りします。',
      `1回目: ${sum.ja} — ${due.ja}`,
      `2回目以降: 契約期間が終わる${renewalDays}日前（1回目は${next.ja}）に次の年の請求書を発行します。支払条件は同じです。`,
    ],
    [
      'Bank transfer on invoice. The invoice is issued with your order and sent to your contact.',
      `First: ${sum.en} — ${due.en}`,
      `Later: the next year is invoiced ${renewalDays} days before a year ends (for the first time ${next.en}), on the same terms.`,
    ],
  );
}

/** When the second term is invoiced: some days before the first one ends, or as soon as that has begun where it is shorter. */
function invoicedNext({
  start,
  end,
  renewalDays,
}: Pick<InvoiceTerms, 'start' | 'end' | 'renewalDays'>): Bilingual {
  const day = addDays(end, -renewalDays);
  const named = wording.onDay(day);
  return day > start
    ? { ja: named.ja, en: `on ${named.en}` }
    : { ja: '契約の開始後すぐ', en: 'as soon as your term has begun' };
}

function delivery({ start, beginsWith, goesOn }: InvoiceTerms): Bilingual {
  const from = wording.onDay(start);
  if (goesOn)
    return {
      ja: `特典は途切れません。新しい契約期間は、前払いの期間に続く${from.ja}からになります。支払期限を過ぎてもご入金がないときは、14日の猶予の後に終了します。`,
      en: `Your benefits go on without a gap: the new term follows the one that you paid ahead, from ${from.en}. Without a payment by the due day they end after a grace of 14 days.`,
    };
  return beginsWith === 'start_day'
    ? {
        ja: `${from.ja}から、ご入金を待たずに法人会員の特典をご利用いただけます。支払期限を過ぎてもご入金がないときは、14日の猶予の後に終了します。`,
        en: `Benefits are open from ${from.en}, before you have paid. Without a payment by the due day they end after a grace of 14 days.`,
      }
    : {
        ja: `ご入金を確認した日（${from.ja}より前のご入金のときは${from.ja}）から、法人会員の特典をご利用いただけます。`,
        en: `Benefits open when your payment is confirmed, not before ${from.en}.`,
      };
}

function offerPeriod({ quote }: InvoiceTerms): Bilingual {
  if (!quote)
    return {
      ja: 'お申し込みの期限はありません。この画面の金額と支払期限は、本日お申し込みの場合のものです。',
      en: 'The offer has no end. Sum and due day are those of an order placed today.',
    };
  const until = wording.onDay(quote.validUntil);
  return {
    ja: `見積書 ${quote.number} の有効期限（${until.ja}）までです。支払期限は、本日お申し込みの場合のものです。`,
    en: `Until ${until.en}, as quote ${quote.number} says. The due day is that of an order placed today.`,
  };
}

function cancellation({ end }: InvoiceTerms): Bilingual {
  const last = wording.onDay(addDays(end, -1));
  return wording.inLines(
    [
      '会社のページの「解約する」から、いつでも手数料なしで解約できます。電話や書面は必要ありません。',
      `契約期間の最終日（1回目は${last.ja}）までに手続きをされると、次の年の請求は発行しません。発行済みの次の年の請求書は、ご入金前であれば取り消します（返還請求書をお送りします）。`,
      '開始日の前に取り消された場合は、請求書の全額を取り消します。開始後に期間の途中で解約された場合、会費は返金しません。',
    ],
    [
      'You can cancel at any time and at no cost with "Cancel" on your company\'s page. No phone call or letter is needed.',
      `If you cancel by the last day of a term (the first time: ${last.en}), the next year is not invoiced; an invoice for it that you have not paid yet is taken back by a credit note.`,
      'Before the start day, the whole invoice is taken back. After it, the fee of the running year is not refunded.',
    ],
  );
}
