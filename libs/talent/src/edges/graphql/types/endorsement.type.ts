import { graphqlEnum, InstantScalar, TextType, TokyoDateScalar } from '@enishi/platform';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { OpenedRequest } from '../../../actions/endorsements/open-request.ts';
import type { NamedEndorsement, OwnEndorsements } from '../../../actions/endorsements/read-endorsements.ts';
import { lastDayBefore } from '../../../domain/card-wish.ts';
import {
  endorsementRemarks,
  endorsementStates,
  endorsementWords,
  longestText,
  mostWords,
} from '../../../domain/endorsement.ts';
import type { EndorsementRemark, EndorsementState, EndorsementWord } from '../../../domain/endorsement.ts';
import type { EvidenceRole } from '../../../domain/evidence.ts';
import { EvidenceRoleEnum } from './talent-record.type.ts';
import { TalentSkillType, skillType } from './talent-skill.type.ts';

export const EndorsementWordEnum = graphqlEnum<EndorsementWord>(
  endorsementWords,
  'EndorsementWord',
  'What can be said of somebody’s way to work.',
);
export const EndorsementStateEnum = graphqlEnum<EndorsementState>(
  endorsementStates,
  'EndorsementState',
  '`written`: seen by the person alone, who then shows it or does not.',
);
export const EndorsementRemarkEnum = graphqlEnum<EndorsementRemark>(
  endorsementRemarks,
  'EndorsementRemark',
  'What a reader should know of who said it: each wrote of the other, one company, one family name.',
);

@ObjectType('Endorsement', {
  description: 'A word of a member about another, on an occasion that both shared.',
})
export class EndorsementType {
  @Field(() => ID) id: string;
  @Field(() => TalentSkillType) skill: TalentSkillType;
  @Field(() => String, { nullable: true, description: 'Of the other side; null for who has left.' })
  name: string | null;
  @Field(() => EvidenceRoleEnum, { description: 'As what whoever said it took part.' }) role: EvidenceRole;
  @Field(() => TextType, { description: 'What both took part in, as it was called then.' }) what: Bilingual;
  @Field(() => TokyoDateScalar) occurredOn: TokyoDate;
  @Field(() => [EndorsementWordEnum]) words: EndorsementWord[];
  @Field(() => String, { nullable: true }) text: string | null;
  @Field(() => EndorsementStateEnum) state: EndorsementState;
  @Field(() => [EndorsementRemarkEnum]) remarks: EndorsementRemark[];
  @Field(() => InstantScalar) writtenAt: Date;
  @Field(() => ID, {
    nullable: true,
    description:
      'The consent by which it may stand in passports and badges; null where whoever wrote it did not give one.',
  })
  carriedId: string | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Until the end of this day.' })
  carriedUntil: TokyoDate | null;
  @Field(() => Boolean, { description: 'With the name of whoever wrote it.' }) carriedNamed: boolean;
}

@ObjectType('AskedEndorsement', {
  description: 'Somebody asks for a word. Who it is, one learns by opening it.',
})
export class AskedEndorsementType {
  @Field(() => ID) id: string;
  @Field(() => TextType) what: Bilingual;
  @Field(() => TokyoDateScalar) occurredOn: TokyoDate;
}

@ObjectType('OwnEndorsements')
export class OwnEndorsementsType {
  @Field(() => Boolean, { description: 'In the last 90 days somebody else took part in the same.' })
  fellows: boolean;
  @Field(() => ID, { nullable: true, description: 'The consent with which words are asked for, in force.' })
  standingId: string | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Until the end of this day.' })
  standingUntil: TokyoDate | null;
  @Field(() => TextType, { description: 'The sentence that is agreed to.' }) wording: Bilingual;
  @Field(() => [EndorsementType], { description: 'The latest first.' }) received: EndorsementType[];
  @Field(() => [EndorsementType], { description: 'The latest first.' }) given: EndorsementType[];
  @Field(() => [AskedEndorsementType]) asked: AskedEndorsementType[];
  @Field(() => TextType, { description: 'What whoever wrote a word agrees to, so that it may be carried.' })
  carryWording: Bilingual;
}

@ObjectType('OpenedEndorsementRequest', {
  description: 'That it was opened stands in the diary of whoever asks.',
})
export class OpenedEndorsementRequestType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => TextType, { description: 'What both took part in last.' }) what: Bilingual;
  @Field(() => TokyoDateScalar) occurredOn: TokyoDate;
  @Field(() => [TalentSkillType], { description: 'Of which something can be said.' })
  skills: TalentSkillType[];
  @Field(() => Int) mostWords: number;
  @Field(() => Int) longestText: number;
}

@ArgsType()
export class EndorseArgs {
  @Field(() => ID, { description: 'Of the request.' }) id: string;
  @Field(() => ID) skillId: string;
  @Field(() => [EndorsementWordEnum]) words: EndorsementWord[];
  @Field(() => String, { description: 'May be empty.' }) text: string;
}

const endorsementType = ({ row, skill, name, remarks, carried }: NamedEndorsement): EndorsementType => {
  const { id, endorserRole: role, whatJa, whatEn, occurredOn, words, text, state, writtenAt } = row;
  return {
    ...{ id, role, occurredOn, words, text, state, writtenAt, name, remarks },
    ...{ skill: skillType(skill), what: { ja: whatJa, en: whatEn } },
    ...{ carriedId: carried?.id ?? null, carriedNamed: carried?.items.includes('name') ?? false },
    carriedUntil: carried ? lastDayBefore(carried.expiresAt) : null,
  };
};

export const ownEndorsementsType = ({
  offer: { fellows, wording, standing },
  received,
  given,
  asked,
  carryWording,
}: OwnEndorsements): OwnEndorsementsType => ({
  ...{ fellows, wording, carryWording, standingId: standing?.id ?? null },
  standingUntil: standing ? lastDayBefore(standing.expiresAt) : null,
  received: received.map(endorsementType),
  given: given.map(endorsementType),
  asked: asked.map(({ id, whatJa, whatEn, occurredOn }) => ({
    ...{ id, occurredOn, what: { ja: whatJa, en: whatEn } },
  })),
});

export function openedRequestType({
  id,
  asker,
  occasions,
  skills,
}: OpenedRequest): OpenedEndorsementRequestType {
  const [last] = occasions;
  return {
    ...{ id, name: asker.name, skills: skills.map(skillType), mostWords, longestText },
    ...{ what: { ja: last!.whatJa, en: last!.whatEn }, occurredOn: last!.occurredOn },
  };
}
