import type { Bilingual } from '@enishi/kernel';
import { amountWords, benefitKind, isBenefitKind } from './benefit-kinds.ts';
import type { BenefitKind, QuotaPeriod } from './benefit-kinds.ts';

/** How much of a benefit a plan gives (利用枠); what a plan does not name, it does not give. */
export type Quota = {
  readonly kind: BenefitKind;
  readonly per: QuotaPeriod;
  /** In whole units (postings, hours); null where it is unlimited. */
  readonly amount: number | null;
};

const mostOfOne = 10_000;

/** What is wrong with the quotas of a plan; null when nothing is. */
export function quotaFault(quotas: readonly Quota[]): string | null {
  if (quotas.some(({ kind }) => !isBenefitKind(kind))) return 'quota_kind';
  if (new Set(quotas.map(({ kind }) => kind)).size !== quotas.length) return 'quota_twice';
  if (quotas.some(({ kind, per }) => !benefitKind(kind).periods.includes(per))) return 'quota_period';
  return quotas.every(({ amount }) => amount === null || isAmount(amount)) ? null : 'quota_amount';
}

const isAmount = (amount: number): boolean => Number.isInteger(amount) && amount >= 1 && amount <= mostOfOne;

/** A quota in the parts in which its benefit is used; null where it is unlimited. */
export const partsGiven = ({ kind, amount }: Quota): number | null =>
  amount === null ? null : amount * benefitKind(kind).parts;

/** 年5件, 月3通, 無制限; "5 postings a year". */
export function quotaWords(quota: Quota): Bilingual {
  const given = partsGiven(quota);
  if (given === null) return { ja: '無制限', en: 'unlimited' };
  const amount = amountWords(quota.kind, given);
  return quota.per === 'year'
    ? { ja: `年${amount.ja}`, en: `${amount.en} a year` }
    : { ja: `月${amount.ja}`, en: `${amount.en} a month` };
}

/** A quota with what it is of: 求人の掲載（年5件）; "Job postings (5 postings a year)". */
export function quotaLine(quota: Quota): Bilingual {
  const { label } = benefitKind(quota.kind);
  const words = quotaWords(quota);
  return { ja: `${label.ja}（${words.ja}）`, en: `${label.en} (${words.en})` };
}
