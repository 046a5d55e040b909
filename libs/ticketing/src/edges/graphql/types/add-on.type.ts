import { TextType, YenScalar } from '@enishi/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { AddOnCount } from '../../../domain/add-on.ts';
import { inBoth } from '../../../domain/in-both.ts';

@ObjectType('AddOnCount', { description: 'Good add-ons of one order, of one kind.' })
export class AddOnCountType {
  @Field(() => TextType) name: { ja: string; en: string };
  @Field(() => Int) count: number;
  @Field(() => YenScalar, { description: 'To be paid at the entrance for all of them.' }) due: number;
}

export const addOnCountType = ({ nameJa, nameEn, count, due }: AddOnCount): AddOnCountType => ({
  ...{ name: inBoth(nameJa, nameEn), count, due },
});
