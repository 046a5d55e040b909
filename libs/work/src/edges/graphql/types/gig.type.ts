import {
  encodeCursor,
  graphqlEnum,
  InstantScalar,
  TextType,
  TokyoDateScalar,
  YenScalar,
} from '@enishi/platform';
import type { Bilingual, Locale, TokyoDate } from '@enishi/kernel';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { OfferedGig } from '../../../actions/offer-gig.ts';
import type { ShownGig } from '../../../actions/read-board.ts';
import type { OwnGig } from '../../../actions/read-own-gigs.ts';
import { assignmentStates, enders } from '../../../domain/assignment.ts';
import type { AssignmentState, Ender } from '../../../domain/assignment.ts';
import { gigPhaseAt, gigPhases } from '../../../domain/gig.ts';
import { insuranceWords } from '../../../domain/insurance.ts';
import type { GigPhase } from '../../../domain/gig.ts';
import type { Danger } from '../../../domain/employment.ts';
import { companionBy } from '../../../domain/team/companion.ts';
import { standingAt } from '../../../domain/inspection.ts';
import { rulesOf } from '../../../domain/track.ts';
import type { Track } from '../../../domain/track.ts';
import type { AdultsOnly } from '../../../domain/working-age.ts';
import { GigAdultsOnlyEnum, GigDangerEnum, GigTrackEnum } from './employment.type.ts';

export const GigPhaseEnum = graphqlEnum<GigPhase>(
  [...gigPhases],
  'GigPhase',
  'Where a gig stands at this moment.',
);
export const AssignmentStateEnum = graphqlEnum<AssignmentState>(
  [...assignmentStates],
  'AssignmentState',
  'What became of a place that somebody took.',
);
export const AssignmentEnderEnum = graphqlEnum<Ender>(
  [...enders],
  'AssignmentEnder',
  'Who ended it. `departed`: the person left; `merged`: another entry of the same person had the same time; `clock`: nobody looked at it in time.',
);

@ObjectType('WorkConsultation', {
  description: 'Whom whoever works may ask in trouble, beside the community.',
})
export class WorkConsultationType {
  @Field(() => TextType) name: Bilingual;
  @Field(() => TextType) about: Bilingual;
  @Field(() => String) telephone: string;
  @Field(() => TextType) hours: Bilingual;
  @Field(() => String) url: string;
}

@ObjectType('Gig', { description: 'A piece of work of one to four hours.' })
export class GigType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => [String]) steps: string[];
  @Field(() => TextType, { description: 'What one learns by it.' }) skill: Bilingual;
  @Field(() => Boolean) beginnerOk: boolean;
  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Until when somebody experienced has to be there, where beginners come with one.',
  })
  companionBy: Date | null;
  @Field(() => Boolean, { description: 'Somebody experienced has a place.' }) companionHere: boolean;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'To which day it moves in bad weather.' })
  substituteDay: TokyoDate | null;
  @Field(() => String, { description: 'Code of a municipality.' }) area: string;
  @Field(() => String) place: string;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => Int) places: number;
  @Field(() => Int) taken: number;
  @Field(() => YenScalar, { description: 'Per place, tax included.' }) reward: number;
  @Field(() => Int, { description: 'What the work will probably take.' }) minutes: number;
  @Field(() => GigPhaseEnum) phase: GigPhase;
  @Field(() => GigTrackEnum) track: Track;
  @Field(() => YenScalar, { nullable: true, description: 'The wage of an hour, of employment.' })
  hourly: number | null;
  @Field(() => Int, { nullable: true, description: 'Of employment.' }) breakMinutes: number | null;
  @Field(() => [GigDangerEnum]) dangers: Danger[];
  @Field(() => GigAdultsOnlyEnum, {
    nullable: true,
    description: 'Why nobody younger than eighteen can take it, whatever the community allows.',
  })
  adultsOnly: AdultsOnly | null;
  @Field(() => TextType, {
    nullable: true,
    description: 'How an accident is covered; null before it was stated.',
  })
  insurance: Bilingual | null;
  @Field(() => ID) companyId: string;
  @Field(() => String) company: string;
  @Field(() => Boolean, { description: 'The company shows a page.' }) companyShown: boolean;
  @Field(() => WorkConsultationType, { nullable: true, description: 'Of 業務委託.' })
  consultation: WorkConsultationType | null;
}

@ObjectType('GigPage')
export class GigPageType {
  @Field(() => [GigType]) items: GigType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

@ObjectType('WorkTermsLine')
export class WorkTermsLineType {
  @Field(() => String) label: string;
  @Field(() => String) text: string;
}

@ObjectType('OfferedGig')
export class OfferedGigType {
  @Field(() => GigType) gig: GigType;
  @Field(() => [WorkTermsLineType], { description: 'As they would be told to whoever takes it now.' })
  terms: WorkTermsLineType[];
  @Field(() => String, {
    nullable: true,
    description: 'The words of the consent beside the tick, where the company is told who comes.',
  })
  consent: string | null;
  @Field(() => ID, { nullable: true, description: 'The viewer’s own place of it.' }) ownId: string | null;
}

@ObjectType('OwnGig')
export class OwnGigType {
  @Field(() => ID) id: string;
  @Field(() => GigType) gig: GigType;
  @Field(() => AssignmentStateEnum) state: AssignmentState;
  @Field(() => InstantScalar) takenAt: Date;
  @Field(() => Boolean, { description: 'It has not begun, and can be given back.' }) ahead: boolean;
  @Field(() => AssignmentEnderEnum, { nullable: true }) endedBy: Ender | null;
  @Field(() => InstantScalar, { nullable: true }) endedAt: Date | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => [WorkTermsLineType], { description: 'As they were told when the place was taken.' })
  terms: WorkTermsLineType[];
  @Field(() => String, { description: 'SHA-256 of the terms.' }) fingerprint: string;
  @Field(() => TokyoDateScalar, { description: 'By when the reward is paid.' }) dueOn: TokyoDate;
}

@ArgsType()
export class GigFilterArgs {
  @Field(() => TokyoDateScalar, { nullable: true }) day?: TokyoDate | null;
  @Field(() => String, { nullable: true, description: 'Code of a municipality.' }) area?: string | null;
}

export function gigType(gig: ShownGig, now: Date): GigType {
  const { id, title, steps, beginnerOk, area, place, startsAt, endsAt, places, taken } = gig;
  const { reward, minutes, companyId, company, track, employment } = gig;
  return {
    ...{ id, title, steps, beginnerOk, area, place, startsAt, endsAt, places, taken, reward, minutes },
    ...{ skill: { ja: gig.skillJa, en: gig.skillEn }, phase: gigPhaseAt(gig, now), companyId },
    ...{ track, hourly: employment?.hourly ?? null, breakMinutes: employment?.breakMinutes ?? null },
    dangers: [...(employment?.dangers ?? [])],
    adultsOnly: rulesOf(gig).adultsOnly(gig),
    companionBy: gig.accompanied ? companionBy(startsAt) : null,
    companionHere: gig.companionHere,
    substituteDay: gig.substituteDay,
    insurance: gig.insurance && insuranceWords(gig.insurance),
    consultation: rulesOf(gig).consultation,
    ...{ company: company?.title ?? '', companyShown: company?.page ?? false },
  };
}

/** `rows` may hold one more than `first`, which tells that there are more. */
export function gigPageType(rows: readonly ShownGig[], first: number, now: Date): GigPageType {
  const items = rows.slice(0, first);
  const last = items.at(-1);
  return {
    items: items.map((gig) => gigType(gig, now)),
    endCursor: last ? encodeCursor([last.startsAt.toISOString(), last.id]) : null,
    hasNext: rows.length > first,
  };
}

export const offeredGigType = (
  { gig, terms, consent, ownId }: OfferedGig,
  locale: Locale,
  now: Date,
): OfferedGigType => ({ ...{ gig: gigType(gig, now), terms, ownId }, consent: consent?.[locale] ?? null });

export function ownGigType({ assignment, gig, terms }: OwnGig, now: Date): OwnGigType {
  const { id, takenAt, endedBy, endedAt, startsAt } = assignment;
  const state = standingAt(assignment, now);
  return {
    ...{ id, gig: gigType(gig, now), state, takenAt, endedBy, endedAt, ahead: startsAt > now },
    ...{ reason: assignment.reason, terms: terms.lines, fingerprint: terms.fingerprint, dueOn: terms.dueOn },
  };
}
