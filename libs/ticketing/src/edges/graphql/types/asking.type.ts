import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';

const freezeWords = 'So many days before a date what was said is settled; 0: when it begins.';

@ObjectType('EventAsking')
export class EventAskingType {
  @Field(() => Boolean, { description: 'Whether each ticket needs the name of who comes with it.' })
  names: boolean;
  @Field(() => Int, { description: freezeWords }) freezeDays: number;
}

@InputType('EventAskingInput')
export class EventAskingInput {
  @Field(() => Boolean) names: boolean;
  @Field(() => Int, { description: freezeWords }) freezeDays: number;
}
