import { onlyDigits } from '@enishi/japan';
import type { FundingPlanInput } from '../../gql/desk/graphql.ts';
import type { Funding } from './funding.type.ts';

/** What a fiscal year is planned with, in the order of the form. */
export const planItems = [
  'subsidy',
  'public_contract',
  'individual_fees',
  'corporate_fees',
  'events',
  'other_income',
  'cost',
  'opening_cash',
] as const satisfies readonly (keyof FundingPlanInput)[];

export type PlanItem = (typeof planItems)[number];

/** Reads a posted plan; what was left empty is 0, full-width figures and separators are fine. */
export function readPlan(fields: Record<string, string>): FundingPlanInput {
  const amount = (item: PlanItem) => Number(onlyDigits(fields[item] ?? '') || '0');
  return Object.fromEntries(planItems.map((item) => [item, amount(item)])) as FundingPlanInput;
}

/** The plan as the form shows it: figures with separators, empty where nothing is planned. */
export function plannedValues(funding: Funding): Record<string, string> {
  const [year] = funding.plannedYears;
  const amounts: Record<string, number> = {
    ...Object.fromEntries((year?.income ?? []).map(({ line, amount }) => [line, amount])),
    cost: year?.cost ?? 0,
    opening_cash: year?.openingCash ?? 0,
  };
  return Object.fromEntries(
    planItems.map((item) => [item, amounts[item] ? amounts[item].toLocaleString('en') : '']),
  );
}
