import { Field, InputType } from '@nestjs/graphql';

@InputType('GigInsuranceInput', { description: 'How an accident at gigs of 業務委託 is covered.' })
export class GigInsuranceInputType {
  @Field(() => String, { description: 'by_company, by_community or not_needed.' }) kind: string;
  @Field(() => String, { description: 'Which insurance it is and what it covers, or why none is needed.' })
  note: string;
}
