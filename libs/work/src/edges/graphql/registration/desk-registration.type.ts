import { graphqlEnum, InstantScalar, TokyoDateScalar } from '@enishi/platform';
import type { TokyoDate } from '@enishi/kernel';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CallSheet } from '../../../actions/registration/call-people.ts';
import type { SeenPerson } from '../../../actions/registration/lose-touch.ts';
import type { SeenDesk } from '../../../actions/registration/look-at-desk.ts';
import type { ListedDesk } from '../../../actions/registration/run-registration-desks.ts';
import { callResults } from '../../../domain/registration/registration.ts';
import type { CallResult, DeskAct, RegistrationState } from '../../../domain/registration/registration.ts';
import { deskStages } from '../../../domain/registration/registration-desk.ts';
import type { DeskStage } from '../../../domain/registration/registration-desk.ts';
import { DeskActEnum } from './my-desk-acts.resolver.ts';
import { clerkType, DeskClerkType, RegistrationStateEnum, TickedStepType } from './tablet.type.ts';

const DeskStageEnum = graphqlEnum<DeskStage>(
  [...deskStages],
  'RegistrationDeskStage',
  '`over`: by its last day.',
);
export const CallResultEnum = graphqlEnum<CallResult>([...callResults], 'CallResult', 'What came of a call.');

@InputType('RegistrationDeskInput')
export class RegistrationDeskInputType {
  @Field(() => String) name: string;
  @Field(() => String) place: string;
  @Field(() => String) lastDay: string;
}

@ObjectType('RegistrationDesk')
export class RegistrationDeskType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) place: string;
  @Field(() => TokyoDateScalar) lastDay: TokyoDate;
  @Field(() => DeskStageEnum) stage: DeskStage;
  @Field(() => [DeskClerkType]) clerks: DeskClerkType[];
  @Field(() => Int, { description: 'How many it registered.' }) registered: number;
}

@ObjectType('SeenRegistration')
export class SeenRegistrationType {
  @Field(() => ID) id: string;
  @Field(() => RegistrationStateEnum) state: RegistrationState;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => InstantScalar) begunAt: Date;
  @Field(() => InstantScalar, { nullable: true }) claimedAt: Date | null;
  @Field(() => [TickedStepType]) steps: TickedStepType[];
}

@ObjectType('SeenDeskAct')
export class SeenDeskActType {
  @Field(() => ID) id: string;
  @Field(() => DeskActEnum) act: DeskAct;
  @Field(() => ID, { nullable: true }) clerkId: string | null;
  @Field(() => String, { nullable: true, description: 'Who of the secretariat.' }) by: string | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => InstantScalar) at: Date;
}

@ObjectType('RegistrationDeskRecord')
export class RegistrationDeskRecordType {
  @Field(() => RegistrationDeskType) desk: RegistrationDeskType;
  @Field(() => [SeenRegistrationType]) registrations: SeenRegistrationType[];
  @Field(() => [SeenDeskActType]) acts: SeenDeskActType[];
}

@ObjectType('CalledPerson')
export class CalledPersonType {
  @Field(() => ID) memberId: string;
  @Field(() => String) number: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) kana: string | null;
  @Field(() => String) telephone: string;
  @Field(() => CallResultEnum, { nullable: true }) lastResult: CallResult | null;
  @Field(() => InstantScalar, { nullable: true }) lastAt: Date | null;
}

@ObjectType('CallSheet')
export class CallSheetType {
  @Field(() => String, { nullable: true, description: 'Of the gig; null where it is about none.' }) title:
    string | null;
  @Field(() => [CalledPersonType]) people: CalledPersonType[];
}

@ObjectType('RegisteredPerson')
export class RegisteredPersonType {
  @Field(() => String) name: string;
  @Field(() => String) number: string;
  @Field(() => String, { nullable: true }) telephone: string | null;
  @Field(() => InstantScalar, { nullable: true }) claimedAt: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Since when nobody can reach them.' })
  outSince: Date | null;
  @Field(() => String, { nullable: true }) outReason: string | null;
  @Field(() => Boolean) hasFamily: boolean;
}

@ObjectType('FamilyContact')
export class FamilyContactType {
  @Field(() => String) name: string;
  @Field(() => String) telephone: string;
  @Field(() => String) relation: string;
}

export const registrationDeskType = ({
  desk,
  stage,
  clerks,
  registered,
}: ListedDesk): RegistrationDeskType => {
  const { id, name, place, lastDay } = desk;
  return { id, name, place, lastDay, stage, registered, clerks: clerks.map(clerkType) };
};

export function registrationDeskRecordType({
  listed,
  registrations,
  acts,
}: SeenDesk): RegistrationDeskRecordType {
  return {
    desk: registrationDeskType(listed),
    registrations: registrations.map(({ registration, member, steps }) => ({
      ...{ id: registration.id, state: registration.state, memberId: member?.id ?? null },
      ...{ name: member?.name ?? null, number: member?.number ?? null, begunAt: registration.begunAt },
      claimedAt: registration.claimedAt,
      steps: steps.map(({ step, at, detail }) => ({ step, at, detail })),
    })),
    acts: acts.map(({ id, act, clerkId, by, note, at }) => ({ id, act, clerkId, by, note, at })),
  };
}

export const callSheetType = ({ gig, people }: CallSheet): CallSheetType => ({
  title: gig?.title ?? null,
  people: people.map(({ member: { id: memberId, number, name, kana }, telephone, last }) => ({
    ...{ memberId, number, name, kana, telephone },
    ...{ lastResult: last?.result ?? null, lastAt: last?.calledAt ?? null },
  })),
});

export const registeredPersonType = ({
  registration,
  member,
  hasFamily,
}: SeenPerson): RegisteredPersonType => {
  const { telephone, claimedAt, outSince, outReason } = registration;
  return { name: member.name, number: member.number, telephone, claimedAt, outSince, outReason, hasFamily };
};
