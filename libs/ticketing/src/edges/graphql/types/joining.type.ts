import { TextType, YenScalar } from '@enishi/platform';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('JoiningSaves', { description: 'A plan by which tickets would cost less.' })
export class JoiningSavesType {
  @Field(() => TextType) plan: { ja: string; en: string };
  @Field(() => String, { description: 'By which it is joined.' }) planKey: string;
  @Field(() => YenScalar, { description: 'What it takes off each ticket; 0: it opens the price of a group.' })
  off: number;
  @Field(() => YenScalar, { nullable: true, description: 'What it costs by month, where it can be paid so.' })
  monthly: number | null;
  @Field(() => YenScalar, { nullable: true }) yearly: number | null;
}

@ObjectType('JoiningFree', { description: 'Becoming a member for nothing makes a ticket cheaper.' })
export class JoiningFreeType {
  @Field(() => TextType) plan: { ja: string; en: string };
  @Field(() => String, { description: 'By which it is joined.' }) planKey: string;
}
