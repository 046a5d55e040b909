import { isId, Refusal } from '@enishi/kernel';
import type { TaxCategory, TokyoDate } from '@enishi/kernel';
import { encodeCursor, InstantScalar, TextType, TokyoDateScalar, YenScalar } from '@enishi/platform';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';

import type { SlipList } from '../../actions/list-slips.ts';
import { accounts, costAccounts } from '../../domain/account.ts';
import type { CostAccount } from '../../domain/account.ts';
import { planItems } from '../../domain/funding-plan.ts';
import type { PlanItem } from '../../domain/funding-plan.ts';
import { slipKinds } from '../../domain/slip.ts';
import type { SlipFields, SlipKind } from '../../domain/slip.ts';
import type { KeptSlip } from '../../store/slip.store.ts';

const enumOf = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { readonly [Key in Value]: Key };

export const SlipKindEnum = enumOf(slipKinds);
registerEnumType(SlipKindEnum, { name: 'SlipKind' });
const CostAccountEnum = enumOf(costAccounts);
registerEnumType(CostAccountEnum, { name: 'CostAccount' });

/** A slip to be entered. */
@InputType('SlipInput')
export class SlipInputType {
  @Field(() => ID, { description: 'Made with the form: the same id is the same slip.' }) id: string;
  @Field(() => SlipKindEnum) kind: SlipKind;
  @Field(() => String) name: string;
  @Field(() => YenScalar, { description: 'What moved at the bank, tax included.' }) amount: number;
  @Field(() => TokyoDateScalar) occurredOn: TokyoDate;
  @Field(() => Boolean, { description: 'A public contract with consumption tax of 10% inside.' })
  taxed: boolean;
  @Field(() => TokyoDateScalar, { nullable: true }) periodFrom?: TokyoDate | null;
  @Field(() => TokyoDateScalar, { nullable: true }) periodTo?: TokyoDate | null;
  @Field(() => String, { nullable: true }) restrictedUse?: string | null;
  @Field(() => CostAccountEnum, { nullable: true }) costAccount?: CostAccount | null;
  @Field(() => String, { nullable: true }) grantName?: string | null;
}

/** A slip as it was entered. */
@ObjectType('Slip')
export class SlipType {
  @Field(() => ID) id: string;
  @Field(() => SlipKindEnum) kind: SlipKind;
  @Field(() => String) name: string;
  @Field(() => YenScalar) amount: number;
  @Field(() => TokyoDateScalar) occurredOn: TokyoDate;
  @Field(() => Boolean) taxed: boolean;
  @Field(() => TokyoDateScalar, { nullable: true }) periodFrom: TokyoDate | null;
  @Field(() => TokyoDateScalar, { nullable: true }) periodTo: TokyoDate | null;
  @Field(() => String, { nullable: true }) restrictedUse: string | null;
  @Field(() => TextType, { nullable: true, description: 'What a cost was for.' }) costName: TextType | null;
  @Field(() => String, { nullable: true }) grantName: string | null;
  @Field(() => ID, { nullable: true, description: 'The event that it was entered for.' }) eventId:
    string | null;
  @Field(() => InstantScalar) enteredAt: Date;
  @Field(() => String, { nullable: true, description: 'Why it was taken back; null while it stands.' })
  reversedBecause: string | null;
}

@ObjectType('SlipPage')
export class SlipPageType {
  @Field(() => [SlipType]) items: SlipType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

/** A year's plan, every item of it, in yen without tax. */
@InputType('FundingPlanInput')
export class FundingPlanInputType implements Record<PlanItem, number> {
  @Field(() => YenScalar) subsidy: number;
  @Field(() => YenScalar) public_contract: number;
  @Field(() => YenScalar) individual_fees: number;
  @Field(() => YenScalar) corporate_fees: number;
  @Field(() => YenScalar) events: number;
  @Field(() => YenScalar) other_income: number;
  @Field(() => YenScalar) cost: number;
  @Field(() => YenScalar, { description: 'Money at hand on 1 April.' }) opening_cash: number;
}

export const planIn = (input: FundingPlanInputType): Record<PlanItem, number> =>
  Object.fromEntries(planItems.map((item) => [item, input[item]])) as Record<PlanItem, number>;

const taxCategoryOf = (taxed: boolean): TaxCategory => (taxed ? 'taxable_10' : 'out_of_scope');

/** A slip as posted. Throws INPUT_INVALID where its id is none. */
export function slipIn(input: SlipInputType): { id: string; fields: SlipFields } {
  const { id, taxed, periodFrom = null, periodTo = null, restrictedUse = null, ...rest } = input;
  if (!isId(id)) throw new Refusal('invalid', 'INPUT_INVALID', { field: 'id' });
  const { costAccount = null, grantName = null, ...fields } = rest;
  const texts = { periodFrom, periodTo, restrictedUse, costAccount, grantName };
  return { id, fields: { ...fields, ...texts, taxCategory: taxCategoryOf(taxed) } };
}

export function slipType({ costAccount, taxCategory, purpose, ...slip }: KeptSlip): SlipType {
  const costName = costAccount && accounts[costAccount].name;
  const eventId = purpose?.kind === 'event' ? purpose.id : null;
  return { ...slip, costName, eventId, taxed: taxCategory === 'taxable_10' };
}

export function slipPageType({ slips, hasNext }: SlipList): SlipPageType {
  const last = slips.at(-1);
  return {
    items: slips.map(slipType),
    endCursor: last ? encodeCursor([last.occurredOn, last.id]) : null,
    hasNext,
  };
}
