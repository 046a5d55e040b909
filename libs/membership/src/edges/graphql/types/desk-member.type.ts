import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ageOn } from '@enishi/kernel';
import type { BillingInterval, TokyoDate } from '@enishi/kernel';
import {
  BillingIntervalEnum,
  InstantScalar,
  TextType,
  TokyoDateScalar,
  YenScalar,
  encodeCursor,
} from '@enishi/platform';
import type { MemberList } from '../../../actions/list-members.ts';
import type { DeskRecord } from '../../../actions/open-member-record.ts';
import type { TimelinePage } from '../../../actions/read-timeline.ts';
import { leavingReasons } from '../../../domain/leaving.ts';
import { undoableUntil } from '../../../domain/member-merge.ts';
import { displayKana, displayName } from '../../../domain/member-name.ts';
import type { MembershipStatus } from '../../../domain/membership-status.ts';
import { membershipDates } from '../../../domain/membership-view.ts';
import { studentThrough } from '../../../domain/student-declaration.ts';
import { timelineTitle } from '../../../domain/timeline-titles.ts';
import { knownBirthDate, knownPrefecture } from '../../../domain/unknown-facts.ts';
import { MemberPauseType, memberPauseType } from './pause.type.ts';
import { ReducedPriceType } from './reduced-price.type.ts';
import { DirectoryPersonType } from './directory.type.ts';
import { MembershipGroundType } from './membership-ground.type.ts';
import { MemberBenefitType, MembershipStatusEnum } from './my-membership.type.ts';

@InputType('MemberFilter', { description: 'Parts left out or empty do not narrow.' })
export class MemberFilterType {
  @Field(() => String, { nullable: true, description: 'Beginning of a name, reading, number or address.' })
  text?: string | null;
  @Field(() => [MembershipStatusEnum], { nullable: true }) status?: MembershipStatus[] | null;
  @Field(() => [String], { nullable: true }) planKeys?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'JIS codes 01–47.' }) prefectures?: string[] | null;
  @Field(() => TokyoDateScalar, { nullable: true }) joinedFrom?: TokyoDate | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Inclusive.' }) joinedTo?: TokyoDate | null;
}

@ObjectType('MemberRow')
export class MemberRowType {
  @Field(() => ID) id: string;
  @Field(() => String) number: string;
  @Field(() => String) name: string;
  @Field(() => String) kana: string;
  @Field(() => String) planKey: string;
  @Field(() => TextType) planName: TextType;
  @Field(() => MembershipStatusEnum) status: MembershipStatus;
  @Field(() => String, { description: 'JIS code 01–47; empty where it is not known.' }) prefecture: string;
  @Field(() => TokyoDateScalar) joinedOn: TokyoDate;
  @Field(() => String) email: string;
}

@ObjectType('MemberPage')
export class MemberPageType {
  @Field(() => [MemberRowType]) items: MemberRowType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

@ObjectType('FacetCount')
export class FacetCountType {
  @Field(() => String) key: string;
  @Field(() => TextType) label: TextType;
  @Field(() => Int) count: number;
}

@ObjectType('MemberFacets')
export class MemberFacetsType {
  @Field(() => Int) total: number;
  @Field(() => [FacetCountType]) byPlan: FacetCountType[];
  @Field(() => [FacetCountType]) byStatus: FacetCountType[];
  @Field(() => [FacetCountType]) byPrefecture: FacetCountType[];
}

@ObjectType('SaidWhenCancelling', { description: 'What a member said about cancelling a plan, if anything.' })
export class SaidWhenCancellingType {
  @Field(() => InstantScalar) at: Date;
  @Field(() => TextType, { nullable: true, description: 'Of the list.' }) reason: TextType | null;
  @Field(() => String, { nullable: true, description: 'In own words.' }) remark: string | null;
}

@ObjectType('MemberMerge', { description: 'A double entry that was merged into this one.' })
export class MemberMergeType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Still found by the search.' }) formerNumber: string;
  @Field(() => InstantScalar) mergedAt: Date;
  @Field(() => String) mergedBy: string;
  @Field(() => TokyoDateScalar, { description: 'Last day on which it can be taken back.' })
  undoableUntil: TokyoDate;
  @Field(() => Boolean) undoable: boolean;
}

@ObjectType('DeskMember', {
  description: 'One member as the secretariat sees them. Every reading of it is logged.',
})
export class DeskMemberType {
  @Field(() => ID) id: string;
  @Field(() => String) number: string;
  @Field(() => String) familyName: string;
  @Field(() => String) givenName: string;
  @Field(() => String) familyKana: string;
  @Field(() => String) givenKana: string;
  @Field(() => String) email: string;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Null while it is not known.' })
  birthDate: TokyoDate | null;
  @Field(() => Int, { nullable: true }) age: number | null;
  @Field(() => Boolean, { description: 'Brought over from elsewhere and has not agreed to the terms yet.' })
  awaitsAgreement: boolean;
  @Field(() => String, { description: 'JIS code 01–47; empty where it is not known.' }) prefecture: string;
  @Field(() => String) tie: string;
  @Field(() => MembershipStatusEnum) status: MembershipStatus;
  @Field(() => TextType) planName: TextType;
  @Field(() => String) planKey: string;
  @Field(() => BillingIntervalEnum, { nullable: true }) interval: BillingInterval | null;
  @Field(() => TokyoDateScalar) joinedOn: TokyoDate;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Last day paid for.' })
  paidThrough: TokyoDate | null;
  @Field(() => TokyoDateScalar, { nullable: true }) nextChargeOn: TokyoDate | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'First day without the plan.' })
  cancelsOn: TokyoDate | null;
  @Field(() => TokyoDateScalar, { nullable: true }) leftOn: TokyoDate | null;
  @Field(() => TokyoDateScalar, {
    nullable: true,
    description: 'When the person was erased; then nothing names anybody.',
  })
  erasedOn: TokyoDate | null;
  @Field(() => Boolean) newsletter: boolean;
  @Field(() => SaidWhenCancellingType, { nullable: true }) cancellation: SaidWhenCancellingType | null;
  @Field(() => ReducedPriceType, { nullable: true, description: 'Null where the fee is the regular one.' })
  reduced: ReducedPriceType | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Last day as a confirmed student.' })
  studentThrough: TokyoDate | null;
  @Field(() => MemberPauseType, { nullable: true }) pause: MemberPauseType | null;
  @Field(() => [MembershipGroundType], { description: 'What the membership rests and rested on.' })
  grounds: MembershipGroundType[];
  @Field(() => [MemberBenefitType]) benefits: MemberBenefitType[];
  @Field(() => DirectoryPersonType, {
    nullable: true,
    description: 'What the directory shows of them today; null where nothing.',
  })
  directory: DirectoryPersonType | null;
  @Field(() => [MemberMergeType], { description: 'Newest first; what was taken back is left out.' })
  merges: MemberMergeType[];
  @Field(() => ID, { nullable: true, description: 'The member that goes on in place of this double entry.' })
  mergedInto: string | null;
  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When the member was last compared with Stripe.',
  })
  lastSyncedAt: Date | null;
  @Field(() => String, { nullable: true }) stripeCustomerId: string | null;
}

@ObjectType('TimelineEntry')
export class TimelineEntryType {
  @Field(() => ID) id: string;
  @Field(() => InstantScalar) at: Date;
  @Field(() => String) kind: string;
  @Field(() => TextType) title: TextType;
  @Field(() => String, { nullable: true, description: 'Who at the desk did it.' }) actor: string | null;
  @Field(() => YenScalar, { nullable: true }) amount: number | null;
}

@ObjectType('TimelinePage')
export class TimelinePageType {
  @Field(() => [TimelineEntryType]) items: TimelineEntryType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

export function memberPageType({ rows, hasNext, plans }: MemberList): MemberPageType {
  const items = rows.map((row) => ({
    ...row,
    name: displayName(row),
    kana: displayKana(row),
    prefecture: knownPrefecture(row),
    planName: plans.find(({ key }) => key === row.planKey)?.name ?? { ja: row.planKey, en: row.planKey },
  }));
  const last = rows.at(-1);
  return { items, endCursor: last ? encodeCursor([last.joinedOn, last.id]) : null, hasNext };
}

export function deskMemberType(
  record: DeskRecord,
  today: TokyoDate,
  stripeCustomerId: string | null,
): DeskMemberType {
  const { member, membership, plan, prepaid } = record;
  const {
    id,
    number,
    familyName,
    givenName,
    familyKana,
    givenKana,
    email,
    tie,
    joinedOn,
    leftOn,
    erasedOn,
    newsletter,
    awaitsAgreement,
  } = member;
  const birthDate = knownBirthDate(member);
  return {
    id,
    number,
    familyName,
    givenName,
    familyKana,
    givenKana,
    email,
    birthDate,
    prefecture: knownPrefecture(member),
    tie,
    joinedOn,
    leftOn,
    erasedOn,
    newsletter,
    awaitsAgreement,
    age: birthDate && ageOn(birthDate, today),
    status: membership.status,
    planName: plan.name,
    planKey: plan.key,
    ...membershipDates({ ...membership, prepaid }, { pause: record.pause }),
    reduced: record.reduced && { ...record.reduced },
    studentThrough: studentThrough(member, today),
    pause: memberPauseType(record.pause),
    cancellation: record.cancellation && {
      at: record.cancellation.askedAt,
      reason: record.cancellation.reasonKey && leavingReasons[record.cancellation.reasonKey],
      remark: record.cancellation.remark,
    },
    grounds: record.grounds.map((ground) => ({ ...ground })),
    directory: record.directory,
    merges: record.merges
      .filter(({ undoneAt }) => undoneAt === null)
      .map(({ id: mergeId, formerNumber, mergedAt, mergedBy }) => ({
        ...{ id: mergeId, formerNumber, mergedAt, mergedBy, undoableUntil: undoableUntil(mergedAt) },
        undoable: today <= undoableUntil(mergedAt),
      })),
    mergedInto: member.mergedInto,
    benefits: record.benefits.map((benefit) => ({ ...benefit })),
    lastSyncedAt: membership.lastSyncedAt,
    stripeCustomerId,
  };
}

export function timelinePageType({ entries, hasNext }: TimelinePage): TimelinePageType {
  const last = entries.at(-1);
  return {
    items: entries.map(({ id, at, kind, facts, actor, amount }) => ({
      id,
      at,
      kind,
      title: timelineTitle(kind, facts),
      actor,
      amount,
    })),
    endCursor: last ? encodeCursor([last.at.toISOString(), last.id]) : null,
    hasNext,
  };
}
