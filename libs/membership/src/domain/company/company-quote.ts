import { Refusal, ok, refused } from '@enishi/kernel';
import type { Bilingual, Result, TokyoDate, Yen } from '@enishi/kernel';
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
 * Whether a quote may be accepted today. Refuses QUOTE_ACCEPTED, QUOTE_REPLACED and QUOTE_EXPIRED (conflict), and QUOTE_SIZE_DIFFERS
 * (conflict) where the company is of another size band by now than the one that was quoted.
 */
export function checkedQuote(
  quote: QuoteFacts & { readonly employees: number },
  { plan, employees }: { plan: CompanyPlanTerms; employees: number },
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
  return same ? ok(true) : refused(new Refusal('conflict', 'QUOTE_SIZE_DIFFERS'));
}

/** What is printed below the figures of a quote, in Japanese as all documents: how the price came about, how it is paid, what accepts it. */
export function quoteNote(
  plan: CompanyPlanTerms,
  { employees, amount, terms }: { employees: number; amount: Yen; terms: InvoiceTermsKey },
): string {
  const price = companyPrice(plan, employees, 'year');
  const steps: Bilingual | null =
    price.ok && price.value.amount === amount ? priceInSteps(price.value) : null;
  return [
    ...(steps ? [`会費の計算（従業員${employees}名の規模区分）: ${steps.ja}`] : []),
    `お支払条件: ${termsNamed(terms).ja}（銀行振込）`,
    '有効期限までに会社のページからお申し込みいただくと、この金額の請求書を発行します。契約期間は、お申し込み時の開始日から1年間です。',
  ].join('\n');
}
