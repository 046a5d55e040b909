import { graphqlEnum, InstantScalar, TextType, TokyoDateScalar } from '@enishi/platform';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { HeldSkill } from '../../../actions/skills/read-skills.ts';
import { confirmations, evidenceKinds } from '../../../domain/evidence.ts';
import type { Confirmation, EvidenceKind } from '../../../domain/evidence.ts';
import { skillNeeds } from '../../../domain/skill-level.ts';
import type { SkillNeed } from '../../../domain/skill-level.ts';
import type { SkillBadgeEntity } from '../../../store/skill-badge.entity.ts';
import type { LedgerLine } from '../../../store/skill-ledger.store.ts';
import { TalentSkillType, skillType } from './talent-skill.type.ts';

export const SkillNeedEnum = graphqlEnum<SkillNeed>(skillNeeds, 'SkillNeed', 'What a level asks for.');
export const EvidenceKindEnum = graphqlEnum<EvidenceKind>(
  evidenceKinds,
  'EvidenceKind',
  'Where a line of evidence comes from.',
);
export const ConfirmationEnum = graphqlEnum<Confirmation>(
  confirmations,
  'SkillConfirmation',
  'What the secretariat confirms of a skill.',
);

/** As many lines of a skill as a page shows. */
const mostShown = 30;

@ObjectType('MissingForLevel')
export class MissingForLevelType {
  @Field(() => SkillNeedEnum) need: SkillNeed;
  @Field(() => Int) have: number;
  @Field(() => Int) wanted: number;
}

@ObjectType('SkillLine', { description: 'A line that proves a skill. None is ever changed.' })
export class SkillLineType {
  @Field(() => ID) id: string;
  @Field(() => EvidenceKindEnum) kind: EvidenceKind;
  @Field(() => TextType, { description: 'What it was, as it was called then.' }) what: Bilingual;
  @Field(() => String, { nullable: true, description: 'Who accepted the work, as it was called then.' })
  companyName: string | null;
  @Field(() => Boolean, { description: 'The person belonged to the company by then.' }) ownCompany: boolean;
  @Field(() => Int, { description: '0 where nobody knows.' }) minutes: number;
  @Field(() => TokyoDateScalar) occurredOn: TokyoDate;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was taken back as wrong.' })
  revokedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'What the person says against it.' })
  reply: string | null;
  @Field(() => Boolean, { description: 'The secretariat has not looked at the reply yet.' })
  disputed: boolean;
}

@ObjectType('HeldSkill')
export class HeldSkillType {
  @Field(() => TalentSkillType) skill: TalentSkillType;
  @Field(() => Boolean, { description: 'The person says so themselves.' }) claimed: boolean;
  @Field(() => Int, { description: 'From 0, what one says of oneself, to 4.' }) level: number;
  @Field(() => Int) completions: number;
  @Field(() => Int) minutes: number;
  @Field(() => Int, { description: 'Companies that are not one’s own.' }) companies: number;
  @Field(() => Int) ownCompanyLines: number;
  @Field(() => TokyoDateScalar, { nullable: true }) lastUsedOn: TokyoDate | null;
  @Field(() => Int, { nullable: true, description: 'Null on the last level.' }) nextLevel: number | null;
  @Field(() => [MissingForLevelType]) missing: MissingForLevelType[];
  @Field(() => [SkillLineType], { description: 'The latest thirty.' }) lines: SkillLineType[];
}

@ObjectType('SkillBadge', { description: 'A badge to carry elsewhere (Open Badges 3.0).' })
export class SkillBadgeType {
  @Field(() => ID) id: string;
  @Field(() => Int) level: number;
  @Field(() => InstantScalar) issuedAt: Date;
}

@ObjectType('OwnSkill')
export class OwnSkillType extends HeldSkillType {
  @Field(() => [SkillBadgeType], { description: 'Those that stand, the highest level first.' })
  badges: SkillBadgeType[];
}

const lineType = ({ whatJa: ja, whatEn: en, ...line }: LedgerLine): SkillLineType => ({
  ...line,
  what: { ja, en },
});

export const heldSkillType = ({ skill, claimed, standing, lines }: HeldSkill): HeldSkillType => ({
  ...{ ...standing, skill: skillType(skill), claimed, lines: lines.slice(0, mostShown).map(lineType) },
  nextLevel: standing.next?.level ?? null,
  missing: [...(standing.next?.missing ?? [])],
});

export const ownSkillType = (held: HeldSkill, badges: readonly SkillBadgeEntity[]): OwnSkillType => ({
  ...heldSkillType(held),
  badges: badges.filter(({ skillId }) => skillId === held.skill.id),
});
