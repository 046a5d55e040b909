import { graphqlEnum, InstantScalar, TextType, TokyoDateScalar } from '@enishi/platform';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { FoundTalents } from '../../../actions/records/find-talents.ts';
import type { OpenedRecord } from '../../../actions/records/open-record.ts';
import type { OwnRecord } from '../../../actions/records/read-own-record.ts';
import { lastDayBefore } from '../../../domain/card-wish.ts';
import { longestAbout, readingReasons, talentRoles } from '../../../domain/talent-record.ts';
import type { ReadingReason, RecordForm, TalentRole } from '../../../domain/talent-record.ts';
import { workStyles } from '../../../domain/work-styles.ts';
import type { WorkStyle } from '../../../domain/work-styles.ts';
import { evidenceRoles } from '../../../domain/evidence.ts';
import type { EvidenceRole } from '../../../domain/evidence.ts';
import type { EvidenceLine } from '../../../store/evidence.store.ts';
import { ShownCareerType } from './careers.type.ts';
import { HeldSkillType, heldSkillType } from './skill.type.ts';
import { TalentSkillType, skillType } from './talent-skill.type.ts';
import type { TalentFilter } from '../../../store/talent-record.store.ts';

export const TalentRoleEnum = graphqlEnum<TalentRole>(
  talentRoles,
  'TalentRole',
  'As what somebody would take part.',
);
export const WorkStyleEnum = graphqlEnum<WorkStyle>(workStyles, 'WorkStyle', 'How somebody would work.');
export const EvidenceRoleEnum = graphqlEnum<EvidenceRole>(
  evidenceRoles,
  'EvidenceRole',
  'As what somebody took part.',
);
export const ReadingReasonEnum = graphqlEnum<ReadingReason>(
  readingReasons,
  'ReadingReason',
  'Why the secretariat opened a record.',
);
const slotNote = 'Part of a weekday: Monday morning 0, afternoon 1, evening 2, Tuesday morning 3, to 20.';

@ObjectType('TalentRecord')
export class TalentRecordType {
  @Field(() => [ID]) skillIds: string[];
  @Field(() => [String], { description: 'Codes of municipalities.' }) areas: string[];
  @Field(() => [Int], { description: slotNote }) slots: number[];
  @Field(() => [TalentRoleEnum]) roles: TalentRole[];
  @Field(() => [WorkStyleEnum]) styles: WorkStyle[];
  @Field(() => String, { nullable: true }) about: string | null;
  @Field(() => InstantScalar) changedAt: Date;
}

@ObjectType('TalentEvidence', { description: 'A line of what somebody did. None is ever changed.' })
export class TalentEvidenceType {
  @Field(() => ID) id: string;
  @Field(() => TextType, { description: 'What it was, as it was called then.' }) what: Bilingual;
  @Field(() => EvidenceRoleEnum) role: EvidenceRole;
  @Field(() => Int, { description: '0 where nobody knows.' }) minutes: number;
  @Field(() => TokyoDateScalar) occurredOn: TokyoDate;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was taken back as wrong.' })
  revokedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'What the person says against it.' })
  reply: string | null;
}

@ObjectType('OwnTalentRecord')
export class OwnTalentRecordType {
  @Field(() => TalentRecordType, { nullable: true, description: 'Null before anything was said.' })
  record: TalentRecordType | null;
  @Field(() => [TalentSkillType]) skills: TalentSkillType[];
  @Field(() => [String], { description: 'Codes of municipalities to choose from.' }) areas: string[];
  @Field(() => Int) longestAbout: number;
  @Field(() => TextType, { description: 'The sentence that is agreed to.' }) wording: Bilingual;
  @Field(() => ID, { nullable: true, description: 'The consent in force; null where nobody reads it.' })
  standingId: string | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Until the end of this day.' })
  standingUntil: TokyoDate | null;
  @Field(() => [TalentEvidenceType], { description: 'The latest first.' }) evidence: TalentEvidenceType[];
}

@InputType('TalentRecordInput')
export class TalentRecordInputType {
  @Field(() => [ID]) skillIds: string[];
  @Field(() => [String]) areas: string[];
  @Field(() => [Int], { description: slotNote }) slots: number[];
  @Field(() => [TalentRoleEnum]) roles: TalentRole[];
  @Field(() => [WorkStyleEnum], { nullable: true, description: 'Left out, what stood there stays.' })
  styles?: WorkStyle[] | null;
  @Field(() => String, { description: 'May be empty.' }) about: string;
}

@ArgsType()
export class TalentFilterArgs {
  @Field(() => ID, { nullable: true }) skillId?: string | null;
  @Field(() => String, { nullable: true, description: 'Code of a municipality.' }) area?: string | null;
  @Field(() => Int, { nullable: true, description: slotNote }) slot?: number | null;
  @Field(() => TalentRoleEnum, { nullable: true }) role?: TalentRole | null;
  @Field(() => WorkStyleEnum, { nullable: true }) style?: WorkStyle | null;
}

@ArgsType()
export class CardWishArgs extends TalentFilterArgs {
  @Field(() => String, {
    defaultValue: '',
    description:
      'Each word has to stand in the line about themselves, or in what a skill or an area is called.',
  })
  words: string;
}

@ObjectType('FoundTalent', { description: 'Names nobody: a name would be a reading.' })
export class FoundTalentType {
  @Field(() => ID) id: string;
  @Field(() => [ID]) skillIds: string[];
  @Field(() => [String]) areas: string[];
  @Field(() => [Int], { description: slotNote }) slots: number[];
  @Field(() => [TalentRoleEnum]) roles: TalentRole[];
  @Field(() => [WorkStyleEnum], { description: 'Empty where the consent is older than the question.' })
  styles: WorkStyle[];
  @Field(() => Int, { description: 'How often they took part, as it is recorded.' }) times: number;
  @Field(() => InstantScalar) changedAt: Date;
}

@ObjectType('TalentBank')
export class TalentBankType {
  @Field(() => [FoundTalentType]) talents: FoundTalentType[];
  @Field(() => Boolean, { description: 'More fit than are shown.' }) more: boolean;
  @Field(() => [TalentSkillType]) skills: TalentSkillType[];
  @Field(() => [String], { description: 'Codes of municipalities to choose from.' }) areas: string[];
}

@ObjectType('OpenedTalent', { description: 'That it was opened stands in the person’s diary.' })
export class OpenedTalentType {
  @Field(() => ID) id: string;
  @Field(() => ID) memberId: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) kana: string | null;
  @Field(() => TalentRecordType) record: TalentRecordType;
  @Field(() => [ShownCareerType], { description: 'Those that the person shows, in their order.' })
  careers: ShownCareerType[];
  @Field(() => [TalentSkillType], { description: 'Those of the record among them.' })
  skills: TalentSkillType[];
  @Field(() => TokyoDateScalar, { description: 'Until the end of this day.' }) lastDay: TokyoDate;
  @Field(() => [TalentEvidenceType], { description: 'The latest first.' }) evidence: TalentEvidenceType[];
  @Field(() => [HeldSkillType], { description: 'What they can do as it is proved, the highest level first.' })
  held: HeldSkillType[];
}

@InputType('TalentAskInput')
export class TalentAskInputType {
  @Field(() => ID) eventId: string;
  @Field(() => ID) occurrenceId: string;
  @Field(() => TalentRoleEnum) role: TalentRole;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => String, { description: 'What there is to do; may be empty.' }) note: string;
  @Field(() => Int, { nullable: true, description: 'Yen, tax included; null for none.' })
  fee?: number | null;
}

const evidenceType = ({ whatJa: ja, whatEn: en, ...line }: EvidenceLine): TalentEvidenceType => ({
  ...{ ...line, what: { ja, en } },
});

export const recordForm = ({ styles, ...record }: TalentRecordInputType): RecordForm => ({
  ...{ ...record, ...(styles ? { styles } : {}) },
});

export const talentFilter = ({ skillId, area, slot, role, style }: TalentFilterArgs): TalentFilter => ({
  ...{ skillId: skillId ?? null, area: area ?? null, slot: slot ?? null, role: role ?? null },
  style: style ?? null,
});

export function ownRecordType({ record, choices, offer, evidence }: OwnRecord): OwnTalentRecordType {
  const { standing, wording } = offer;
  return {
    ...{ record, wording, longestAbout, skills: choices.skills.map(skillType), areas: choices.areas },
    evidence: evidence.map(evidenceType),
    standingId: standing?.id ?? null,
    standingUntil: standing ? lastDayBefore(standing.expiresAt) : null,
  };
}

export const talentBankType = ({ talents, more, choices }: FoundTalents): TalentBankType => ({
  ...{ talents, more, skills: choices.skills.map(skillType), areas: choices.areas },
});

export function openedTalentType({
  record,
  member,
  choices,
  evidence,
  held,
}: OpenedRecord): OpenedTalentType {
  const { id, memberId, expiresAt } = record;
  return {
    ...{ id, memberId, record, careers: record.careers, name: member.name, kana: member.kana },
    ...{ skills: choices.skills.map(skillType), lastDay: lastDayBefore(expiresAt) },
    evidence: evidence.map(evidenceType),
    held: held.map(heldSkillType),
  };
}
