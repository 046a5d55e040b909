import { Field, ObjectType } from '@nestjs/graphql';

/** Content that exists in both languages; the screen shows the one the reader chose. */
@ObjectType('Text')
export class TextType {
  @Field(() => String)
  ja: string;

  @Field(() => String)
  en: string;
}
