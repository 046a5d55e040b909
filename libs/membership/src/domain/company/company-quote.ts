import { Refusal, addDays, ok, refused } from '@enishi/kernel';
import type { Bilingual, Result, TokyoDate, Yen } from '@enishi/kernel';
import { onDay } from '../day-wording.ts';
import { shareInWords } from '../first-year-wording.ts';
import { firstYear } from '../first-year.ts';
import type { FirstYear } from '../first-year.ts';
import { priceInSteps } from './company-disclosure.ts';
import { companyPrice } from './company-plan.ts';
import type { CompanyPlanTerms } from './company-plan.ts';
import { termsNamed } from './invoice-terms.ts';
import type { InvoiceTermsKey } from './invoice-terms.ts';

/** What became of a quote: 有効, お申し込み済み, 期限切れ, or corrected by the desk (差し替え). */
export const quoteStates = {
  open: 'open',
  accepted: 'accepted',
  expired: 'expired',
  replaced: 'replaced',
} as const;
export type QuoteState = keyof typeof quoteStates;

/** A quote as the company holds it. */
export type QuoteFacts = {
  readonly validUntil: TokyoDate;
  readonly acceptedAt: Date | null;
  /** The number of the document in its place. */
  readonly replacedBy: string | null;
};

/** So many may be open at once: whoever needs more has not decided what to ask for. */
export const mostOpenQuotes = 10;

export function quoteState({ validUntil, acceptedAt, replacedBy }: QuoteFacts, today: TokyoDate): QuoteState {
  if (acceptedAt !== null) return 'accepted';
  if (replacedBy !== null) return 'replaced';
  return validUntil < today ? 'expired' : 'open';
}

/**
 * Whether a quote may be accepted today, to begin on a day. Refuses QUOTE_ACCEPTED, QUOTE_REPLACED and QUOTE_EXPIRED (conflict),
 * QUOTE_SIZE_DIFFERS (conflict) where the company is of another size band by now than the one that was quoted, and QUOTE_MONTHS_DIFFER (conflict)
 * where other months of a fiscal year would be paid for than the quoted ones.
 */
export function checkedQuote(
  quote: QuoteFacts & { readonly employees: number; readonly startsOn: TokyoDate; readonly amount: Yen },
  { plan, employees, begins }: { plan: CompanyPlanTerms; employees: number; begins: TokyoDate },
  today: TokyoDate,
): Result<true> {
  const state = quoteState(quote, today);
  if (state === 'accepted') return refused(new Refusal('conflict', 'QUOTE_ACCEPTED'));
  if (state === 'replaced')
    return refused(new Refusal('conflict', 'QUOTE_REPLACED', { number: quote.replacedBy ?? '' }));
  if (state === 'expired')
    return refused(new Refusal('conflict', 'QUOTE_EXPIRED', { day: quote.validUntil }));
  const [then, now] = [quote.employees, employees].map((size) => companyPrice(plan, size, 'year'));
  const same = then?.ok && now?.ok && then.value.percent === now.value.percent;
  if (!same) return refused(new Refusal('conflict', 'QUOTE_SIZE_DIFFERS'));
  const [quoted, ordered] = [quote.startsOn, begins].map((day) => firstYear(plan, quote.amount, day));
  if (quoted && (quoted.months !== ordered?.months || quoted.period.end !== ordered.period.end)) {
    const facts = { from: quote.startsOn, months: quoted.months };
    return refused(new Refusal('conflict', 'QUOTE_MONTHS_DIFFER', { ...facts, field: 'startsOn' }));
  }
  return ok(true);
}

/** What is printed below the figures of a quote, in Japanese as all documents: how the price came about, how it is paid, what accepts it. */
export function quoteNote(
  plan: CompanyPlanTerms,
  {
    employees,
    amount,
    terms,
    startsOn,
  }: { employees: number; amount: Yen; terms: InvoiceTermsKey; startsOn: TokyoDate },
): string {
  const price = companyPrice(plan, employees, 'year');
  const steps: Bilingual | null =
    price.ok && price.value.amount === amount ? priceInSteps(price.value) : null;
  const share = firstYear(plan, amount, startsOn);
  return [
    ...(steps ? [`会費の計算（従業員${employees}名の規模区分）: ${steps.ja}`] : []),
    `お支払条件: ${termsNamed(terms).ja}（銀行振込）`,
    ...(share ? [shareInWords(share, amount, plan.taxCategory).ja] : []),
    `有効期限までに会社のページからお申し込みいただくと、この金額の請求書を発行します。${quotedTerm(share)}`,
  ].join('\n');
}

/** For how long it is quoted: a year from its first day, or the rest of a year that all companies begin together. */
function quotedTerm(share: FirstYear | null): string {
  if (!share) return '契約期間は、お申し込み時の開始日から1年間です。';
  const { end } = share.period;
  return `契約期間は、お申し込み時の開始日から${onDay(addDays(end, -1)).ja}までです（開始日は見積もりと同じ月の日）。${onDay(end).ja}からは1年ごとの会費になります。`;
}
