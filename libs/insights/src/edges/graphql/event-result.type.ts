import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { SlipKindEnum } from '@enishi/ledger';
import type { SlipKind } from '@enishi/ledger';
import { TextType, TokyoDateScalar, YenScalar } from '@enishi/platform';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

import { DefinitionType } from './definition.type.ts';

@ObjectType('SoldKind')
export class SoldKindType {
  @Field(() => TextType) name: Bilingual;
  @Field(() => Int) tickets: number;
  @Field(() => YenScalar) amount: number;
}

@ObjectType('EventCost')
export class EventCostType {
  @Field(() => TextType) account: Bilingual;
  @Field(() => YenScalar) amount: number;
}

@ObjectType('EventSlip')
export class EventSlipType {
  @Field(() => ID) id: string;
  @Field(() => SlipKindEnum) kind: SlipKind;
  @Field(() => String) name: string;
  @Field(() => TextType, { nullable: true, description: 'What a cost is called in the books.' })
  account: Bilingual | null;
  @Field(() => TokyoDateScalar) occurredOn: TokyoDate;
  @Field(() => YenScalar) amount: number;
}

/** Profit and loss of an event. Yen, tax included. */
@ObjectType('EventResult')
export class EventResultType {
  @Field(() => String) titleJa: string;
  @Field(() => [SoldKindType]) kinds: SoldKindType[];
  @Field(() => Int) tickets: number;
  @Field(() => YenScalar, { description: 'Kept of tickets that were given back.' }) cancelFees: number;
  @Field(() => YenScalar, { description: 'What left of the payments while its tickets stayed good.' })
  givenBack: number;
  @Field(() => YenScalar, { description: 'What of the tickets is paid at the entrance.' }) atTheDoor: number;
  @Field(() => YenScalar) processorFees: number;
  @Field(() => [EventCostType], { description: 'By account, the dearest first.' }) costs: EventCostType[];
  @Field(() => [EventSlipType], { description: 'The newest two hundred.' }) slips: EventSlipType[];
  @Field(() => Int, { description: 'Older slips, which count like the others.' }) slipsLeftOut: number;
  @Field(() => YenScalar) ownIncome: number;
  @Field(() => YenScalar) publicMoney: number;
  @Field(() => YenScalar) cost: number;
  @Field(() => YenScalar) left: number;
  @Field(() => YenScalar, { description: 'Without public money.' }) leftAlone: number;
  @Field(() => Float, { nullable: true, description: 'Own income to cost; null while nothing was spent.' })
  coverage: number | null;
  @Field(() => YenScalar, { nullable: true }) costPerTicket: number | null;
  @Field(() => [DefinitionType]) definitions: DefinitionType[];
}
