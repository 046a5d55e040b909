import { Field, Int, ObjectType } from '@nestjs/graphql';

import { DefinitionType } from './definition.type.ts';

/** 関係人口: who took part in events in twelve months, each person once. */
@ObjectType('RelatedPeople')
export class RelatedPeopleType {
  @Field(() => String, { description: 'YYYY-MM: the last of the twelve.' }) month: string;
  @Field(() => Int, { description: 'Members, guests and people sent by companies, each once.' })
  people: number;
  @Field(() => Int, { description: 'Of them, members.' }) members: number;
  @Field(() => Int, { description: 'Of them, known by an address alone.' }) guests: number;
  @Field(() => Int, { description: 'Of them, known because a company sent them.' }) sent: number;
  @Field(() => Int, { description: 'Orders of guests of whom no address is kept; not among them.' })
  untraced: number;
  @Field(() => Int, { description: 'Who came along, at least; not among them.' }) companions: number;
  @Field(() => Int, { description: 'All members at the end of the month.' }) registered: number;
  @Field(() => [DefinitionType]) definitions: DefinitionType[];
}
