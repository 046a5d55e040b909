import { graphqlEnum, InstantScalar, TextType, TokyoDateScalar } from '@enishi/platform';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { PersonForm } from '../../../actions/registration/enter-person.ts';
import type { TabletView } from '../../../actions/registration/serve-person.ts';
import { registrationStates, registrationSteps } from '../../../domain/registration/registration.ts';
import type { RegistrationState, RegistrationStep } from '../../../domain/registration/registration.ts';
import { personIdleMinutes, tabletIdleMinutes } from '../../../domain/registration/registration-desk.ts';
import { CounterMinorInputType } from '../minors/minor-papers.type.ts';
import type {
  DeskClerkEntity,
  RegistrationDeskEntity,
} from '../../../store/registration/registration-desk.entity.ts';

export const RegistrationStepEnum = graphqlEnum<RegistrationStep>(
  [...registrationSteps],
  'RegistrationStep',
  'What is done at the counter, in this order.',
);
export const RegistrationStateEnum = graphqlEnum<RegistrationState>(
  [...registrationStates],
  'RegistrationState',
  '`dropped`: the person thought better of it before they were entered.',
);

@ObjectType('DeskClerk')
export class DeskClerkType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => InstantScalar, { nullable: true }) endedAt: Date | null;
}

@ObjectType('TabletLink')
export class TabletLinkType {
  @Field(() => String) name: string;
  @Field(() => String) place: string;
  @Field(() => TokyoDateScalar) lastDay: TokyoDate;
  @Field(() => [DeskClerkType]) clerks: DeskClerkType[];
}

@ObjectType('TickedStep')
export class TickedStepType {
  @Field(() => RegistrationStepEnum) step: RegistrationStep;
  @Field(() => InstantScalar) at: Date;
  @Field(() => String, { nullable: true, description: 'Kind of document, or how it was introduced.' })
  detail: string | null;
}

@ObjectType('ServedPerson')
export class ServedPersonType {
  @Field(() => RegistrationStateEnum) state: RegistrationState;
  @Field(() => String, { nullable: true, description: 'Null before the person is entered.' }) name:
    string | null;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => [TickedStepType]) steps: TickedStepType[];
}

@ObjectType('Tablet')
export class TabletType {
  @Field(() => String) desk: string;
  @Field(() => String) place: string;
  @Field(() => String) clerk: string;
  @Field(() => Int, { description: 'After so many minutes without a touch nobody is shown any more.' })
  idleMinutes: number;
  @Field(() => ServedPersonType, { nullable: true, description: 'Null between two people.' })
  person: ServedPersonType | null;
  @Field(() => TextType, { description: 'What is read aloud for the talent record.' }) recordWords: Bilingual;
  @Field(() => TextType, { description: 'What is read aloud for calls about gigs.' }) callWords: Bilingual;
  @Field(() => TextType, { description: 'What is read aloud for a coordinator who accompanies.' })
  accompanyWords: Bilingual;
  @Field(() => Int) termsVersion: number;
  @Field(() => Int) privacyVersion: number;
}

@InputType('FamilyInput')
export class FamilyInputType {
  @Field(() => String) name: string;
  @Field(() => String) telephone: string;
  @Field(() => String) relation: string;
  @Field(() => Boolean, { description: 'The person agreed to the sentence.' }) agreed: boolean;
}

@InputType('CounterPersonInput')
export class CounterPersonInputType {
  @Field(() => String) familyName: string;
  @Field(() => String) givenName: string;
  @Field(() => String) familyKana: string;
  @Field(() => String) givenKana: string;
  @Field(() => String) birthDate: string;
  @Field(() => String) prefecture: string;
  @Field(() => String, { description: 'May be empty where they do not want to be called.' })
  telephone: string;
  @Field(() => Boolean, { description: 'Whoever looks alike is somebody else.' }) apart: boolean;
  @Field(() => Int, { description: 'Of the terms that they were read.' }) termsVersion: number;
  @Field(() => Int) privacyVersion: number;
  @Field(() => String, { nullable: true, description: 'As it was read aloud; null for a no.' })
  recordAgreed?: string | null;
  @Field(() => String, { nullable: true, description: 'As it was read aloud; null for a no.' })
  callsAgreed?: string | null;
  @Field(() => String, { nullable: true, description: 'As it was read aloud; null for a no.' })
  accompanyAgreed?: string | null;
  @Field(() => FamilyInputType, { nullable: true }) family?: FamilyInputType | null;
  @Field(() => CounterMinorInputType, { nullable: true, description: 'Of whoever is younger than eighteen.' })
  minor?: CounterMinorInputType | null;
}

export const personForm = ({
  telephone,
  recordAgreed,
  callsAgreed,
  accompanyAgreed,
  family,
  minor,
  ...person
}: CounterPersonInputType): PersonForm => ({
  ...{ person, telephone, family: family ?? null, minor: minor ?? null },
  spoken: {
    ...{ record: recordAgreed ?? null, calls: callsAgreed ?? null },
    accompany: accompanyAgreed ?? null,
  },
});

export const clerkType = ({ id, name, endedAt }: DeskClerkEntity): DeskClerkType => ({ id, name, endedAt });

export const tabletLinkType = ({
  desk: { name, place, lastDay },
  clerks,
}: {
  desk: RegistrationDeskEntity;
  clerks: DeskClerkEntity[];
}): TabletLinkType => ({ name, place, lastDay, clerks: clerks.map(clerkType) });

export function tabletType({ at, person, words, termsVersion, privacyVersion }: TabletView): TabletType {
  return {
    ...{
      desk: at.desk.name,
      place: at.desk.place,
      clerk: at.clerk.name,
      idleMinutes: person?.member ? personIdleMinutes : tabletIdleMinutes,
    },
    person: person && {
      state: person.registration.state,
      name: person.member?.name ?? null,
      number: person.member?.number ?? null,
      steps: person.steps.map(({ step, at: tickedAt, detail }) => ({ step, at: tickedAt, detail })),
    },
    ...{ recordWords: words.record, callWords: words.calls, accompanyWords: words.accompany },
    ...{ termsVersion, privacyVersion },
  };
}
