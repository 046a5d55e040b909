import { InstantScalar } from '@enishi/platform';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

import { DefinitionType } from './definition.type.ts';

@ObjectType('WorkMonth')
export class WorkMonthType {
  @Field(() => String) month: string;
  @Field(() => Int, { description: 'Asked for in the month.' }) requests: number;
  @Field(() => Int, { description: 'Of these, with a gig that was published.' }) published: number;
  @Field(() => Float, { nullable: true, description: 'From the request to its first gig on the board.' })
  medianDays: number | null;
  @Field(() => Float, { nullable: true }) p90Days: number | null;
  @Field(() => Int) declined: number;
  @Field(() => Int, { description: 'Nothing of them is published yet.' }) waiting: number;
  @Field(() => Int, { description: 'Published before the time was kept.' }) unknown: number;
  @Field(() => Int, { description: 'That began in the month.' }) gigs: number;
  @Field(() => Int) seats: number;
  @Field(() => Int) filled: number;
  @Field(() => Int, { description: 'In none of the three.' }) calledOff: number;
  @Field(() => Float, { nullable: true }) fillRate: number | null;
}

/** How soon requests came to the board, and how many seats were filled. */
@ObjectType('WorkFigures')
export class WorkFiguresType {
  @Field(() => String) month: string;
  @Field(() => InstantScalar) asOf: Date;
  @Field(() => [WorkMonthType], { description: 'Thirteen months up to this one.' }) months: WorkMonthType[];
  @Field(() => [DefinitionType]) definitions: DefinitionType[];
}
