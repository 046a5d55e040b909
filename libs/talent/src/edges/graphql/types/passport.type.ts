import { TextType, TokyoDateScalar } from '@enishi/platform';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SeenPassport } from '../../../actions/passport/look-at-passport.ts';
import type { OwnPassport } from '../../../actions/passport/read-own-passport.ts';
import type { HeldSkill } from '../../../actions/skills/read-skills.ts';
import { lastDayBefore } from '../../../domain/card-wish.ts';
import type { CarriedWord } from '../../../domain/carried-word.ts';
import type { EndorsementWord } from '../../../domain/endorsement.ts';
import { EndorsementWordEnum } from './endorsement.type.ts';
import { TalentSkillType, skillType } from './talent-skill.type.ts';

@ObjectType('CarriedWord', {
  description: 'A word of somebody who worked along, which both sides let be shown outside.',
})
export class CarriedWordType {
  @Field(() => ID) id: string;
  @Field(() => [EndorsementWordEnum]) words: EndorsementWord[];
  @Field(() => String, { nullable: true }) text: string | null;
  @Field(() => String, { nullable: true, description: 'Null where whoever wrote it did not add theirs.' })
  name: string | null;
  @Field(() => TextType) what: Bilingual;
  @Field(() => TokyoDateScalar) occurredOn: TokyoDate;
}

@ObjectType('PassportSkill')
export class PassportSkillType {
  @Field(() => TalentSkillType) skill: TalentSkillType;
  @Field(() => Int) level: number;
  @Field(() => Int) completions: number;
  @Field(() => Int) companies: number;
  @Field(() => TokyoDateScalar, { nullable: true }) lastUsedOn: TokyoDate | null;
  @Field(() => [CarriedWordType], { description: 'The latest first.' }) words: CarriedWordType[];
}

@ArgsType()
export class OpenPassportArgs {
  @Field(() => [ID]) skillIds: string[];
  @Field(() => Boolean) named: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'The sentence as it was shown; null without the tick.',
  })
  agreedTo?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Words of people who worked along as well; null: none.',
  })
  withWords?: boolean | null;
}

@ObjectType('OwnPassport')
export class OwnPassportType {
  @Field(() => ID, { nullable: true, description: 'The consent in force; null while the passport is off.' })
  standingId: string | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Until the end of this day.' })
  standingUntil: TokyoDate | null;
  @Field(() => String, { nullable: true, description: 'Where the QR code leads.' }) address: string | null;
  @Field(() => Boolean, { description: 'It shows the name as well.' }) named: boolean;
  @Field(() => Boolean, { description: 'It shows words of people who worked along as well.' })
  withWords: boolean;
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

const passportSkill =
  (words: readonly CarriedWord[]) =>
  ({ skill, standing }: HeldSkill): PassportSkillType => ({
    ...{ ...standing, skill: skillType(skill) },
    words: words
      .filter(({ skillId }) => skillId === skill.id)
      .map((word) => ({ ...word, words: [...word.words] })),
  });

export function ownPassportType(
  { standing, held, wording, words }: OwnPassport,
  address: string | null,
): OwnPassportType {
  return {
    ...{ address, wording, skills: held.map(passportSkill(words)), skillIds: standing?.skillIds ?? [] },
    named: standing?.items.includes('name') ?? false,
    withWords: standing?.items.includes('words') ?? false,
    standingId: standing?.id ?? null,
    standingUntil: standing ? lastDayBefore(standing.expiresAt) : null,
  };
}

export const seenPassportType = ({
  passport,
  name,
  operator,
  skills,
  words,
}: SeenPassport): SeenPassportType => ({
  ...{ name, operator, lastDay: lastDayBefore(passport.expiresAt), skills: skills.map(passportSkill(words)) },
});
