import { graphqlEnum, InstantScalar } from '@enishi/platform';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CompanyGig } from '../../../actions/read-company-gig.ts';
import type { OwnPlace } from '../../../actions/read-own-place.ts';
import type { SaidPlace } from '../../../actions/read-said.ts';
import type { AssignmentState, Ender } from '../../../domain/assignment.ts';
import { checkInWays } from '../../../domain/check-in.ts';
import type { CheckInWay } from '../../../domain/check-in.ts';
import { claimKinds, sides } from '../../../domain/claim.ts';
import type { ClaimKind, Side } from '../../../domain/claim.ts';
import { hoursOf } from '../../../domain/hours.ts';
import type { EvaluationEntity } from '../../../store/evaluation.entity.ts';
import { HoursInputType, WorkHoursType, workHoursType } from './employment.type.ts';
import { AssignmentEnderEnum, AssignmentStateEnum, OwnGigType, ownGigType } from './gig.type.ts';
import { CountedGigType, countedGigType } from './help.type.ts';

export const ClaimKindEnum = graphqlEnum<ClaimKind>(
  [...claimKinds],
  'ClaimKind',
  'What one side says against the other.',
);
export const SideEnum = graphqlEnum<Side>([...sides], 'WorkSide', 'Who says it.');
const CheckInWayEnum = graphqlEnum<CheckInWay>([...checkInWays], 'CheckInWay', 'How somebody checked in.');

@ArgsType()
export class CheckInArgs {
  @Field(() => ID, { nullable: true, description: 'Of the place; null where the picture says it.' })
  id?: string | null;
  @Field(() => String) code: string;
  @Field(() => Boolean, { description: 'Nobody came instead.' }) myself: boolean;
  @Field(() => InstantScalar, { nullable: true, description: 'Where there was no network.' })
  notedAt?: Date | null;
}

@ArgsType()
export class DisputeArgs {
  @Field(() => ID) companyId: string;
  @Field(() => ID, { description: 'Of the place.' }) id: string;
  @Field(() => ClaimKindEnum) kind: ClaimKind;
  @Field(() => String) reason: string;
  @Field(() => HoursInputType, {
    nullable: true,
    description: 'What the company says where it disputes the hours.',
  })
  hours?: HoursInputType | null;
}

@InputType('WorkReportInput')
export class WorkReportInputType {
  @Field(() => Int, { description: 'What it really took; the reward does not hang on it.' }) minutes: number;
  @Field(() => String) line: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether the steps were right; null for no answer.' })
  stepsRight?: boolean | null;
  @Field(() => HoursInputType, { nullable: true, description: 'Of employment, whose minutes these are.' })
  hours?: HoursInputType | null;
}

@InputType('GigEvaluationInput', { description: 'Of the company, by whoever worked.' })
export class GigEvaluationInputType {
  @Field(() => Boolean, { description: 'It was clear what to do.' }) clear: boolean;
  @Field(() => Boolean, { description: 'It began when it was said to.' }) onTime: boolean;
  @Field(() => Boolean, { description: 'They would go again.' }) again: boolean;
  @Field(() => String) line: string;
}

@InputType('WorkerEvaluationInput', { description: 'Of whoever worked, by the company.' })
export class WorkerEvaluationInputType {
  @Field(() => Boolean, { description: 'The steps were done.' }) stepsDone: boolean;
  @Field(() => Boolean, { description: 'They would ask again.' }) again: boolean;
  @Field(() => String) line: string;
}

@ObjectType('WorkClaim')
export class WorkClaimType {
  @Field(() => SideEnum) side: Side;
  @Field(() => ClaimKindEnum) kind: ClaimKind;
  @Field(() => String, { nullable: true, description: 'Null once the person was erased.' }) reason:
    string | null;
  @Field(() => InstantScalar) saidAt: Date;
  @Field(() => WorkHoursType, { nullable: true }) hours: WorkHoursType | null;
}

@ObjectType('WorkEvaluation', { description: 'What is not asked of that side is null.' })
export class WorkEvaluationType {
  @Field(() => Boolean, { nullable: true }) clear: boolean | null;
  @Field(() => Boolean, { nullable: true }) onTime: boolean | null;
  @Field(() => Boolean, { nullable: true }) stepsDone: boolean | null;
  @Field(() => Boolean) again: boolean;
  @Field(() => String, { nullable: true }) line: string | null;
}

@ObjectType('WorkPlace', { description: 'A place from the check-in on; by its number, never by a name.' })
export class WorkPlaceType {
  @Field(() => ID) id: string;
  @Field(() => Int) place: number;
  @Field(() => AssignmentStateEnum, { description: 'By the clock.' }) state: AssignmentState;
  @Field(() => InstantScalar, { nullable: true }) checkedInAt: Date | null;
  @Field(() => CheckInWayEnum, { nullable: true }) checkInWay: CheckInWay | null;
  @Field(() => InstantScalar, { nullable: true }) reportedAt: Date | null;
  @Field(() => Int, { nullable: true }) minutes: number | null;
  @Field(() => WorkHoursType, {
    nullable: true,
    description: 'Of employment, as they were reported or found.',
  })
  hours: WorkHoursType | null;
  @Field(() => String, { nullable: true }) reportLine: string | null;
  @Field(() => Boolean, { nullable: true }) stepsRight: boolean | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Afterwards it counts as accepted.' })
  inspectedUntil: Date | null;
  @Field(() => InstantScalar, { nullable: true }) acceptedAt: Date | null;
  @Field(() => AssignmentEnderEnum, { nullable: true }) endedBy: Ender | null;
  @Field(() => String, { nullable: true, description: 'Why the desk decided so.' }) reason: string | null;
  @Field(() => [WorkClaimType]) claims: WorkClaimType[];
  @Field(() => WorkEvaluationType, { nullable: true, description: 'What the viewer’s side said.' })
  given: WorkEvaluationType | null;
  @Field(() => WorkEvaluationType, {
    nullable: true,
    description: 'What the other side said, once it may be read.',
  })
  received: WorkEvaluationType | null;
  @Field(() => Boolean, { description: 'The viewer’s side can still evaluate.' }) evaluable: boolean;
}

@ObjectType('OwnPlace', { description: 'A gig of the viewer’s own, from the day before to the evaluation.' })
export class OwnPlaceType {
  @Field(() => OwnGigType) own: OwnGigType;
  @Field(() => WorkPlaceType) place: WorkPlaceType;
  @Field(() => InstantScalar, { description: 'From when on one can check in.' }) checkInFrom: Date;
  @Field(() => Boolean, { description: 'One can check in at this moment.' }) checkInOpen: boolean;
}

@ObjectType('CheckInCodes')
export class CheckInCodesType {
  @Field(() => String, { description: 'The text of the picture; it changes every minute.' }) picture: string;
  @Field(() => String) digits: string;
  @Field(() => Int, { description: 'Until the next is shown.' }) seconds: number;
}

@ObjectType('CompanyGig', { description: 'A gig on its day, for the company; names nobody.' })
export class CompanyGigType {
  @Field(() => CountedGigType) gig: CountedGigType;
  @Field(() => CheckInCodesType, { nullable: true, description: 'From an hour before until it ends.' })
  codes: CheckInCodesType | null;
  @Field(() => String, { description: 'For a place without network; on paper.' }) placeCode: string;
  @Field(() => [WorkPlaceType]) places: WorkPlaceType[];
}

export function workPlaceType({ place: row, standing, acceptedAt, ...said }: SaidPlace): WorkPlaceType {
  const { id, place, checkedInAt, checkInWay, reportedAt, minutes, reportLine, stepsRight } = row;
  const { inspectedUntil, endedBy, reason } = row;
  return {
    ...{ id, place, state: standing, checkedInAt, checkInWay, reportedAt, minutes, reportLine, stepsRight },
    ...{ inspectedUntil, acceptedAt, endedBy, reason, evaluable: said.evaluable },
    hours: workHoursType(hoursOf(row.workedFrom, row.workedTo, row.workedBreak)),
    claims: said.claims.map(({ side, kind, reason: why, saidAt, ...claim }) => ({
      ...{ side, kind, reason: why, saidAt },
      hours: workHoursType(hoursOf(claim.hoursFrom, claim.hoursTo, claim.hoursBreak)),
    })),
    ...{ given: evaluationType(said.given), received: evaluationType(said.received) },
  };
}

function evaluationType(row: EvaluationEntity | null): WorkEvaluationType | null {
  if (!row) return null;
  const { clear, onTime, stepsDone, again, line } = row;
  return { clear, onTime, stepsDone, again, line };
}

export const ownPlaceType = ({ own, said, checkInFrom }: OwnPlace, now: Date): OwnPlaceType => ({
  ...{ own: ownGigType(own, now), place: workPlaceType(said), checkInFrom },
  checkInOpen: now >= checkInFrom && now <= own.gig.endsAt,
});

export function companyGigType({ gig, codes, showsCodes, places }: CompanyGig, now: Date): CompanyGigType {
  const { picture, digits, seconds, place: placeCode } = codes;
  return {
    ...{ gig: countedGigType(gig, now), placeCode, places: places.map(workPlaceType) },
    codes: showsCodes ? { picture, digits, seconds } : null,
  };
}
