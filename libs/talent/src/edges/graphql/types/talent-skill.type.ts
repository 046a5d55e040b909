import { TextType } from '@enishi/platform';
import type { Bilingual } from '@enishi/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { SkillEntity } from '../../../store/skill.entity.ts';

@ObjectType('TalentSkill')
export class TalentSkillType {
  @Field(() => ID) id: string;
  @Field(() => TextType) name: Bilingual;
  @Field(() => Boolean, { description: 'False where only those have it who chose it before.' })
  offered: boolean;
}

export const skillType = ({ id, nameJa: ja, nameEn: en, retiredAt }: SkillEntity): TalentSkillType => ({
  ...{ id, name: { ja, en }, offered: retiredAt === null },
});
