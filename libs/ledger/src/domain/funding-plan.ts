import { ok, Refusal, refused, yen } from '@enishi/kernel';
import type { Bilingual, Result, Yen } from '@enishi/kernel';

import { revenueStreamCodes } from './revenue-stream.ts';
import type { RevenueStream } from './revenue-stream.ts';

type LineTerms = { readonly label: Bilingual; readonly streams: readonly RevenueStream[] };

const named: readonly RevenueStream[] = [
  'subsidy',
  'municipality_contract',
  'membership_individual',
  'membership_corporate',
  'event_ticket',
  'tour',
  'course',
];

/** The income lines of a funding plan (資金計画), each with the streams it sums up; every stream belongs to one. */
export const fundingLines = {
  subsidy: { label: { ja: '補助金', en: 'Subsidies' }, streams: ['subsidy'] },
  public_contract: {
    label: { ja: '自治体などからの受託', en: 'Public contracts' },
    streams: ['municipality_contract'],
  },
  individual_fees: { label: { ja: '個人会費', en: 'Individual fees' }, streams: ['membership_individual'] },
  corporate_fees: { label: { ja: '法人会費', en: 'Corporate fees' }, streams: ['membership_corporate'] },
  events: {
    label: { ja: 'イベント・ツアー・講座', en: 'Events, tours, courses' },
    streams: ['event_ticket', 'tour', 'course'],
  },
  other_income: {
    label: { ja: '個別支援・協賛・その他', en: 'Custom work, sponsors, other' },
    streams: revenueStreamCodes.filter((stream) => !named.includes(stream)),
  },
} as const satisfies Record<string, LineTerms>;

/** An income line of the plan. */
export type FundingLine = keyof typeof fundingLines;

/** All income lines, in the order of the plan. */
export const fundingLineCodes = Object.keys(fundingLines) as readonly FundingLine[];

/** What a fiscal year (April to March) is planned with: income by line, cost, and the money at hand on 1 April. */
export const planItems = [...fundingLineCodes, 'cost', 'opening_cash'] as const;
export type PlanItem = (typeof planItems)[number];

/** A year's plan in yen without tax; what was never planned is 0. */
export type YearPlan = Readonly<Record<PlanItem, Yen>>;

const largestAmount = 99_999_999_999;

/** The whole plan of a year. Refuses `FUNDING_YEAR` and `FUNDING_AMOUNT` (invalid). */
export function checkedPlan(
  fiscalYear: number,
  amounts: Readonly<Record<PlanItem, number>>,
): Result<YearPlan> {
  if (!isPlannable(fiscalYear)) return refused(new Refusal('invalid', 'FUNDING_YEAR'));
  for (const field of planItems) {
    const amount = amounts[field];
    if (!Number.isInteger(amount) || amount < 0 || amount > largestAmount)
      return refused(new Refusal('invalid', 'FUNDING_AMOUNT', { field }));
  }
  return ok(planOf((item) => amounts[item]));
}

/** Whether a year may have a plan and a report. */
export const isPlannable = (fiscalYear: number): boolean => fiscalYear >= 2000 && fiscalYear <= 2100;

/** A plan out of what is known of each item. */
export function planOf(amountOf: (item: PlanItem) => number): YearPlan {
  return Object.fromEntries(planItems.map((item) => [item, yen(amountOf(item))])) as YearPlan;
}
