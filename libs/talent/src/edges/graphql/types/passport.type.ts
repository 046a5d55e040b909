import { TextType, TokyoDateScalar } from '@enishi/platform';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SeenPassport } from '../../../actions/passport/look-at-passport.ts';
import type { OwnPassport } from '../../../actions/passport/read-own-passport.ts';
import type { HeldSkill } from '../../../actions/skills/read-skills.ts';
import { lastDayBefore } from '../../../domain/card-wish.ts';
import { TalentSkillType, skillType } from './talent-skill.type.ts';

@ObjectType('PassportSkill')
export class PassportSkillType {
  @Field(() => TalentSkillType) skill: TalentSkillType;
  @Field(() => Int) level: number;
  @Field(() => Int) completions: number;
  @Field(() => Int) companies: number;
  @Field(() => TokyoDateScalar, { nullable: true }) lastUsedOn: TokyoDate | null;
}

@ObjectType('OwnPassport')
export class OwnPassportType {
  @Field(() => ID, { nullable: true, description: 'The consent in force; null while the passport is off.' })
  standingId: string | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Until the end of this day.' })
  standingUntil: TokyoDate | null;
  @Field(() => String, { nullable: true, description: 'Where the QR code leads.' }) address: string | null;
  @Field(() => Boolean, { description: 'It shows the name as well.' }) named: boolean;
  @Field(() => [ID], { description: 'What it shows.' }) skillIds: string[];
  @Field(() => [PassportSkillType], { description: 'What it could show.' }) skills: PassportSkillType[];
  @Field(() => TextType, { description: 'The sentence that is agreed to.' }) wording: Bilingual;
}

@ObjectType('SeenPassport', {
  description: 'As it is now. That it was looked at stands in the bearer’s diary.',
})
export class SeenPassportType {
  @Field(() => String, { nullable: true, description: 'Null where its bearer does not show it.' })
  name: string | null;
  @Field(() => TextType, { description: 'Who keeps the records.' }) operator: Bilingual;
  @Field(() => TokyoDateScalar, { description: 'Until the end of this day.' }) lastDay: TokyoDate;
  @Field(() => [PassportSkillType]) skills: PassportSkillType[];
}

const passportSkill = ({ skill, standing }: HeldSkill): PassportSkillType => ({
  ...standing,
  skill: skillType(skill),
});

export function ownPassportType(
  { standing, held, wording }: OwnPassport,
  address: string | null,
): OwnPassportType {
  return {
    ...{ address, wording, skills: held.map(passportSkill), skillIds: standing?.skillIds ?? [] },
    named: standing?.items.includes('name') ?? false,
    standingId: standing?.id ?? null,
    standingUntil: standing ? lastDayBefore(standing.expiresAt) : null,
  };
}

export const seenPassportType = ({ passport, name, operator, skills }: SeenPassport): SeenPassportType => ({
  ...{ name, operator, lastDay: lastDayBefore(passport.expiresAt), skills: skills.map(passportSkill) },
});
