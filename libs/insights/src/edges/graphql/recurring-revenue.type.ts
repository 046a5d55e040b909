import type { Bilingual } from '@enishi/kernel';
import { InstantScalar, TextType, YenScalar } from '@enishi/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { recurringFigures } from '../../domain/waterfall.ts';
import type { RecurringFigure } from '../../domain/waterfall.ts';
import { DefinitionType } from './definition.type.ts';

export const RecurringFigureEnum = Object.fromEntries(recurringFigures.map((figure) => [figure, figure])) as {
  readonly [Figure in RecurringFigure]: Figure;
};
registerEnumType(RecurringFigureEnum, {
  name: 'RecurringFigure',
  description: 'A figure of the MRR waterfall that payers stand behind.',
});

/** A movement of recurring revenue. */
@ObjectType('MovementFigure')
export class MovementFigureType {
  @Field(() => YenScalar, { description: 'Yen per month, tax included; negative where it became less.' })
  amount: number;
  @Field(() => Int, { description: 'Individuals and companies.' }) payers: number;
}

/** One month of the waterfall. */
@ObjectType('WaterfallMonth', { description: 'Opening + the five movements = closing.' })
export class WaterfallMonthType {
  @Field(() => String) month: string;
  @Field(() => MovementFigureType) opening: MovementFigureType;
  @Field(() => MovementFigureType) new: MovementFigureType;
  @Field(() => MovementFigureType) reactivation: MovementFigureType;
  @Field(() => MovementFigureType) expansion: MovementFigureType;
  @Field(() => MovementFigureType) contraction: MovementFigureType;
  @Field(() => MovementFigureType) churn: MovementFigureType;
  @Field(() => MovementFigureType) closing: MovementFigureType;
}

/** How recurring revenue moved. */
@ObjectType('RecurringRevenue')
export class RecurringRevenueType {
  @Field(() => String, { description: 'YYYY-MM.' }) month: string;
  @Field(() => InstantScalar) asOf: Date;
  @Field(() => [WaterfallMonthType], { description: 'Thirteen months up to this one.' })
  months: WaterfallMonthType[];
  @Field(() => [WaterfallMonthType], { description: 'The same of individuals.' })
  individuals: WaterfallMonthType[];
  @Field(() => [WaterfallMonthType], { description: 'The same of companies, by card and on invoice.' })
  companies: WaterfallMonthType[];
  @Field(() => [DefinitionType]) definitions: DefinitionType[];
}

/** Somebody behind a figure. */
@ObjectType('RecurringMember')
export class RecurringMemberType {
  @Field(() => ID) id: string;
  @Field(() => String) number: string;
  @Field(() => String) name: string;
  @Field(() => TextType, { description: 'The plan now.' }) planName: TextType;
  @Field(() => YenScalar, { description: 'Per month, when the month began.' }) opening: number;
  @Field(() => YenScalar, { description: 'Per month, when it ended.' }) closing: number;
}

@ObjectType('RecurringMemberPage')
export class RecurringMemberPageType {
  @Field(() => [RecurringMemberType]) items: RecurringMemberType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

/** A company behind a figure. */
@ObjectType('RecurringCompany')
export class RecurringCompanyType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => TextType, { nullable: true, description: 'The plan now; null where it holds none any more.' })
  planName: Bilingual | null;
  @Field(() => YenScalar, { description: 'Per month, when the month began.' }) opening: number;
  @Field(() => YenScalar, { description: 'Per month, when it ended.' }) closing: number;
}

@ObjectType('RecurringCompanyPage')
export class RecurringCompanyPageType {
  @Field(() => [RecurringCompanyType]) items: RecurringCompanyType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}
