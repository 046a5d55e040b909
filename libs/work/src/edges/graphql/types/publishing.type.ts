import { ArgsType, Field, ID } from '@nestjs/graphql';
import { GigInsuranceInputType } from './insurance.type.ts';
import { GigSignsInputType } from './signs.type.ts';

/** What the desk says when it puts the drafts of a request on the board. */
@ArgsType()
export class PublishGigsArgs {
  @Field(() => ID, { description: 'Of the request.' }) id: string;
  @Field(() => String, { description: 'Empty where the reward needs none.' }) justification: string;
  @Field(() => GigSignsInputType, { nullable: true, description: 'Null for employment alone.' })
  signs?: GigSignsInputType | null;
  @Field(() => GigInsuranceInputType, {
    nullable: true,
    description: 'Of those of 業務委託; null where it was stated before.',
  })
  insurance?: GigInsuranceInputType | null;
}
