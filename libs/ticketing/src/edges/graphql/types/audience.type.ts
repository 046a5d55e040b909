import { graphqlEnum, TextType } from '@enishi/platform';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { audiences } from '../../../domain/audience.ts';
import type { Audience, AudienceTo } from '../../../domain/audience.ts';

export const AudienceToEnum = graphqlEnum<AudienceTo>(
  [...audiences],
  'AudienceTo',
  'For whom a kind of ticket is: everybody, members (free ones too), members of some plans, or people of member companies.',
);

@ObjectType('TicketAudience', { description: 'For whom a kind of ticket is.' })
export class TicketAudienceType {
  @Field(() => AudienceToEnum) to: AudienceTo;
  @Field(() => [TextType], { description: 'Of these plans, any of which will do; else none.' })
  plans: { ja: string; en: string }[];
  @Field(() => Boolean, { description: 'The live membership of the viewer opens it.' }) mine: boolean;
}

@ObjectType('DeskAudience')
export class DeskAudienceType {
  @Field(() => AudienceToEnum) to: AudienceTo;
  @Field(() => [String]) planKeys: readonly string[];
}

@InputType('AudienceInput')
export class AudienceInput {
  @Field(() => AudienceToEnum) to: AudienceTo;
  @Field(() => [String], { description: 'Where it is for plans: which.' }) planKeys: string[];
}

export const audienceOf = ({ to, planKeys }: AudienceInput): Audience => ({ to, planKeys });
