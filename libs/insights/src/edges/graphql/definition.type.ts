import { TextType } from '@enishi/platform';
import { Field, ObjectType } from '@nestjs/graphql';

/** What a figure means, to be shown beside it. */
@ObjectType('Definition')
export class DefinitionType {
  @Field(() => String) key: string;
  @Field(() => TextType) text: TextType;
}
