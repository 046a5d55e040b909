import { graphqlEnum, InstantScalar, TokyoDateScalar } from '@enishi/platform';
import type { TokyoDate } from '@enishi/kernel';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { careRisks, careSides, careStates, goings, stayings, talks } from '../../../domain/cases/care.ts';
import type { CareAnswer, CareRisk, CareSide, CareState } from '../../../domain/cases/care.ts';
import type { CareContactEntity } from '../../../store/cases/care-contact.entity.ts';

export const CareSideEnum = graphqlEnum<CareSide>([...careSides], 'CareSide', 'Who of a match is asked.');
const CareStateEnum = graphqlEnum<CareState>([...careStates], 'CareState', 'How far a care contact is.');
const CareRiskEnum = graphqlEnum<CareRisk>(
  [...careRisks],
  'CareRisk',
  'A sign that a match may end early. `silent`: nobody answered for days.',
);
const CareGoingEnum = graphqlEnum<CareAnswer['going']>([...goings], 'CareGoing', 'How it goes.');
const CareStayingEnum = graphqlEnum<CareAnswer['staying']>(
  [...stayings],
  'CareStaying',
  'Whether it goes on.',
);
const CareTalkEnum = graphqlEnum<CareAnswer['talk']>(
  [...talks],
  'CareTalk',
  'Whether they would like to talk.',
);

@InputType('CareAnswerInput')
export class CareAnswerInputType {
  @Field(() => CareGoingEnum) going: CareAnswer['going'];
  @Field(() => CareStayingEnum) staying: CareAnswer['staying'];
  @Field(() => CareTalkEnum) talk: CareAnswer['talk'];
  @Field(() => String, { description: 'May be empty.' }) line: string;
}

@ObjectType('CareAnswer')
export class CareAnswerType {
  @Field(() => CareGoingEnum) going: CareAnswer['going'];
  @Field(() => CareStayingEnum) staying: CareAnswer['staying'];
  @Field(() => CareTalkEnum) talk: CareAnswer['talk'];
  @Field(() => String, { nullable: true }) line: string | null;
}

@ObjectType('CareContact', { description: 'For the desk alone.' })
export class CareContactType {
  @Field(() => ID) id: string;
  @Field(() => CareSideEnum) side: CareSide;
  @Field(() => Int, { description: 'Days after the match: 1, 7, 30 or 90.' }) day: number;
  @Field(() => TokyoDateScalar) dueOn: TokyoDate;
  @Field(() => CareStateEnum) state: CareState;
  @Field(() => Boolean, { description: 'Written down at the telephone.' }) byPhone: boolean;
  @Field(() => CareAnswerType, { nullable: true }) answer: CareAnswerType | null;
  @Field(() => [CareRiskEnum]) risks: CareRisk[];
  @Field(() => InstantScalar, { nullable: true, description: 'When somebody looked after the signs.' })
  settledAt: Date | null;
}

@ObjectType('CareForm', {
  description: 'As whoever has its address sees it; says nothing of what anybody answered.',
})
export class CareFormType {
  @Field(() => CareSideEnum) side: CareSide;
  @Field(() => Int) day: number;
  @Field(() => String) company: string;
  @Field(() => String, { nullable: true }) coordinator: string | null;
  @Field(() => Boolean) answered: boolean;
}

export function careContactType(contact: CareContactEntity): CareContactType {
  const { id, side, day, dueOn, state, answeredWay, personAnswer, companyAnswer, risks, settledAt } = contact;
  return {
    ...{ id, side, day, dueOn, state, risks, settledAt, byPhone: answeredWay === 'phone' },
    answer: side === 'person' ? personAnswer : companyAnswer,
  };
}
