import {
  encodeCursor,
  graphqlEnum,
  InstantScalar,
  TextType,
  TokyoDateScalar,
  YenScalar,
} from '@enishi/platform';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Ground } from '../../../actions/cut-ground.ts';
import type { CountedGig, ListedHelp, SeenAssignment } from '../../../actions/read-help.ts';
import type { CutForm } from '../../../domain/cut.ts';
import type { AssignmentState, Ender } from '../../../domain/assignment.ts';
import { gigPhaseAt } from '../../../domain/gig.ts';
import { insuranceWords } from '../../../domain/insurance.ts';
import type { GigPhase } from '../../../domain/gig.ts';
import { helpOrigins, helpStates } from '../../../domain/help-request.ts';
import type { HelpOrigin, HelpState } from '../../../domain/help-request.ts';
import { rulesOf } from '../../../domain/track.ts';
import type { Track, TrackWage } from '../../../domain/track.ts';
import { EmploymentInputType, employmentForm, GigTrackEnum } from './employment.type.ts';
import { RewardKindEnum } from './signs.type.ts';
import type { RewardKind } from '../../../domain/signs/reward-kind.ts';
import { AssignmentEnderEnum, AssignmentStateEnum, GigPhaseEnum } from './gig.type.ts';

export const HelpStateEnum = graphqlEnum<HelpState>(
  [...helpStates],
  'HelpState',
  'What became of a request.',
);
const HelpOriginEnum = graphqlEnum<HelpOrigin>([...helpOrigins], 'HelpOrigin', 'Who wrote a request down.');
const WageVerdictEnum = graphqlEnum<TrackWage['verdict']>(
  ['fine', 'below', 'unknown', 'old'],
  'WageVerdict',
  'Against the minimum wage of the day and place; `unknown`: no figure is known; `old`: it is of a year ago.',
);

@InputType('HelpInput')
export class HelpInputType {
  @Field(() => String) title: string;
  @Field(() => String, { description: 'What is to be done.' }) what: string;
  @Field(() => TokyoDateScalar) fromDay: TokyoDate;
  @Field(() => TokyoDateScalar) toDay: TokyoDate;
  @Field(() => Int, { description: 'In all.' }) hours: number;
  @Field(() => String) place: string;
  @Field(() => String, { description: 'Whom to ask for on the day.' }) contact: string;
}

@InputType('CutInput', { description: 'Gigs that are alike but for the day.' })
export class CutInputType {
  @Field(() => String) title: string;
  @Field(() => String, { description: 'One step on each line.' }) steps: string;
  @Field(() => ID) skillId: string;
  @Field(() => Boolean) beginnerOk: boolean;
  @Field(() => Boolean, {
    ...{ nullable: true, defaultValue: false },
    description: 'A beginner comes with somebody experienced.',
  })
  accompanied: boolean;
  @Field(() => TokyoDateScalar, {
    nullable: true,
    description: 'To which day it moves when the weather is too bad.',
  })
  substituteDay?: TokyoDate | null;
  @Field(() => String, { description: 'Code of a municipality.' }) area: string;
  @Field(() => String) place: string;
  @Field(() => TokyoDateScalar) firstDay: TokyoDate;
  @Field(() => Int, { description: 'On how many days in a row.' }) days: number;
  @Field(() => String, { description: 'Clock of Japan, 09:00.' }) from: string;
  @Field(() => String, { description: 'The same; an earlier one is of the next day.' }) to: string;
  @Field(() => Int) places: number;
  @Field(() => Int, { description: 'Yen per place, tax included.' }) reward: number;
  @Field(() => Int, { nullable: true, description: 'Null for the length of the gig.' }) minutes?:
    number | null;
  @Field(() => RewardKindEnum, { nullable: true, defaultValue: 'other' }) rewardKind: RewardKind;
  @Field(() => EmploymentInputType, { nullable: true, description: 'Null for 業務委託.' })
  employment?: EmploymentInputType | null;
}

@ObjectType('CountedGig', { description: 'For the company and the desk; names nobody.' })
export class CountedGigType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => [String]) steps: string[];
  @Field(() => TextType) skill: Bilingual;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => String) place: string;
  @Field(() => Int) places: number;
  @Field(() => Int) taken: number;
  @Field(() => YenScalar) reward: number;
  @Field(() => Int) minutes: number;
  @Field(() => GigPhaseEnum) phase: GigPhase;
  @Field(() => String, { nullable: true, description: 'Why it was called off.' }) reason: string | null;
  @Field(() => Boolean, { description: 'It has not begun, and can be called off.' }) ahead: boolean;
  @Field(() => GigTrackEnum) track: Track;
  @Field(() => YenScalar, { description: 'What the company would owe if it were called off now (休業手当).' })
  callOffCost: number;
  @Field(() => Boolean, { description: 'A beginner comes with somebody experienced.' }) accompanied: boolean;
  @Field(() => Boolean, { description: 'Somebody experienced has a place.' }) companionHere: boolean;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'To which day it moves in bad weather.' })
  substituteDay: TokyoDate | null;
  @Field(() => TextType, {
    nullable: true,
    description: 'How an accident is covered; null before it was stated.',
  })
  insurance: Bilingual | null;
}

@ObjectType('HelpRequest')
export class HelpRequestType {
  @Field(() => ID) id: string;
  @Field(() => ID) companyId: string;
  @Field(() => String) company: string;
  @Field(() => String) title: string;
  @Field(() => String) what: string;
  @Field(() => TokyoDateScalar) fromDay: TokyoDate;
  @Field(() => TokyoDateScalar) toDay: TokyoDate;
  @Field(() => Int) hours: number;
  @Field(() => String) place: string;
  @Field(() => String) contact: string;
  @Field(() => HelpStateEnum) state: HelpState;
  @Field(() => HelpOriginEnum) origin: HelpOrigin;
  @Field(() => InstantScalar) askedAt: Date;
  @Field(() => String, { nullable: true, description: 'Why it was declined.' }) reason: string | null;
  @Field(() => [CountedGigType]) gigs: CountedGigType[];
}

@ObjectType('HelpPage')
export class HelpPageType {
  @Field(() => [HelpRequestType]) items: HelpRequestType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

@ObjectType('GigPlace', { description: 'Who took a place, and what became of it.' })
export class GigPlaceType {
  @Field(() => ID) id: string;
  @Field(() => ID) gigId: string;
  @Field(() => Int) place: number;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => AssignmentStateEnum) state: AssignmentState;
  @Field(() => InstantScalar) takenAt: Date;
  @Field(() => AssignmentEnderEnum, { nullable: true }) endedBy: Ender | null;
  @Field(() => InstantScalar, { nullable: true }) endedAt: Date | null;
  @Field(() => String, { nullable: true }) reason: string | null;
}

@ObjectType('DraftWage', { description: 'The guard by the minimum wage; for 業務委託 no law, but a guard.' })
export class DraftWageType {
  @Field(() => ID) gigId: string;
  @Field(() => WageVerdictEnum) verdict: TrackWage['verdict'];
  @Field(() => YenScalar, { nullable: true, description: 'An hour.' }) wage: number | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'In force since.' }) since: TokyoDate | null;
  @Field(() => YenScalar, { nullable: true, description: 'For the piece; of employment for an hour.' })
  least: number | null;
  @Field(() => String, { nullable: true, description: 'Why the desk published it all the same.' })
  justification: string | null;
}

@ObjectType('GigSkill', { description: 'What can be learnt by a gig, as the region calls it.' })
export class GigSkillType {
  @Field(() => ID) id: string;
  @Field(() => TextType) name: Bilingual;
}

@ObjectType('HelpAtDesk')
export class HelpAtDeskType {
  @Field(() => HelpRequestType) request: HelpRequestType;
  @Field(() => [GigPlaceType]) places: GigPlaceType[];
  @Field(() => [DraftWageType], { description: 'Of the drafts, and of what needed a reason.' })
  wages: DraftWageType[];
  @Field(() => [GigSkillType]) skills: GigSkillType[];
  @Field(() => [String], { description: 'Codes of municipalities to choose from.' }) areas: string[];
}

export function countedGigType(gig: CountedGig, now: Date): CountedGigType {
  const { id, title, steps, startsAt, endsAt, place, places, taken, reward, minutes, reason } = gig;
  return {
    ...{ id, title, steps, startsAt, endsAt, place, places, taken, reward, minutes, reason },
    ...{ skill: { ja: gig.skillJa, en: gig.skillEn }, phase: gigPhaseAt(gig, now), ahead: startsAt > now },
    ...{ track: gig.track, callOffCost: gig.callOffCost },
    ...{ accompanied: gig.accompanied, companionHere: gig.companionHere },
    substituteDay: gig.substituteDay,
    insurance: gig.insurance && insuranceWords(gig.insurance),
  };
}

export function helpType(help: ListedHelp, now: Date): HelpRequestType {
  const { id, companyId, company, title, what, fromDay, toDay, hours, place, contact } = help;
  const { state, origin, askedAt, reason, gigs } = help;
  return {
    ...{
      id,
      companyId,
      company,
      title,
      what,
      fromDay,
      toDay,
      hours,
      place,
      contact,
      state,
      origin,
      askedAt,
      reason,
    },
    gigs: gigs.map((gig) => countedGigType(gig, now)),
  };
}

/** `rows` may hold one more than `first`, which tells that there are more. */
export function helpPageType(rows: readonly ListedHelp[], first: number, now: Date): HelpPageType {
  const items = rows.slice(0, first);
  const last = items.at(-1);
  return {
    items: items.map((help) => helpType(help, now)),
    endCursor: last ? encodeCursor([last.askedAt.toISOString(), last.id]) : null,
    hasNext: rows.length > first,
  };
}

export function helpAtDeskType(
  { help, assignments }: { help: ListedHelp; assignments: SeenAssignment[] },
  { skills, areas, entered }: Ground,
  now: Date,
): HelpAtDeskType {
  const guarded = help.gigs.filter(({ state, justification }) => state === 'draft' || justification !== null);
  return {
    ...{ request: helpType(help, now), areas },
    skills: skills.map(({ id, nameJa: ja, nameEn: en }) => ({ id, name: { ja, en } })),
    places: assignments.map((each) => {
      const { id, gigId, place, memberId, member, state, takenAt, endedBy, endedAt, reason } = each;
      return {
        id,
        gigId,
        place,
        memberId,
        name: member?.name ?? null,
        state,
        takenAt,
        endedBy,
        endedAt,
        reason,
      };
    }),
    wages: guarded.map((gig) => {
      const { verdict, wage, least } = rulesOf(gig).wage(gig, entered);
      return {
        gigId: gig.id,
        verdict,
        wage: wage?.yen ?? null,
        since: wage?.from ?? null,
        least,
        justification: gig.justification,
      };
    }),
  };
}

export const cutForm = ({ minutes, employment, ...form }: CutInputType): CutForm => ({
  ...form,
  employment: employment ? employmentForm(employment) : null,
  minutes: minutes ?? null,
});
