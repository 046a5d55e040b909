import { TextType } from '@enishi/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('CommunityCard', { description: 'A community in the list of all.' })
export class CommunityCardType {
  @Field(() => String, { description: 'First segment of its addresses.' })
  slug: string;

  @Field(() => TextType)
  name: TextType;

  @Field(() => TextType)
  tagline: TextType;

  @Field(() => TextType)
  region: TextType;
}

@ObjectType('Municipality', { description: 'A city, town or village that the community belongs to.' })
export class MunicipalityType {
  @Field(() => String, { description: 'Five digits of JIS X 0402.' })
  code: string;

  @Field(() => TextType)
  name: TextType;
}

@ObjectType('Community', { description: 'The community whose address was opened.' })
export class CommunityType {
  @Field(() => String)
  slug: string;

  @Field(() => TextType)
  name: TextType;

  @Field(() => TextType)
  tagline: TextType;

  @Field(() => TextType)
  region: TextType;

  @Field(() => TextType)
  about: TextType;

  @Field(() => [MunicipalityType])
  municipalities: readonly MunicipalityType[];

  @Field(() => TextType)
  operatorName: TextType;

  @Field(() => Int, { nullable: true, description: 'How many members it has, where that is told.' })
  memberCount?: number | null;

  @Field(() => String)
  contactEmail: string;

  @Field(() => String, { description: 'Visual identity: doto or oguni.' })
  theme: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the notification as 特定募集情報等提供 or of the licence for 職業紹介.',
  })
  placementNumber: string | null;
}
