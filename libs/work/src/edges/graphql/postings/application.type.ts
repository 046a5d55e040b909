import { graphqlEnum, InstantScalar, TextType, TokyoDateScalar } from '@enishi/platform';
import { tokyoDateOf } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { OfferedPosting } from '../../../actions/postings/apply-for-posting.ts';
import type { OwnApplication } from '../../../actions/postings/list-own-applications.ts';
import type { OpenedApplicant } from '../../../actions/postings/read-applicants.ts';
import { emailConsentWording } from '../../../domain/postings/application-wording.ts';
import {
  applicationEnders,
  applicationNumberOf,
  applicationStates,
  liveStates,
  nextStates,
  readableStates,
  stayAsked,
  stays,
} from '../../../domain/postings/application.ts';
import type { ApplicationEnder, ApplicationState, Stay } from '../../../domain/postings/application.ts';
import type { ApplicationEntity } from '../../../store/postings/application.entity.ts';
import { postingRules, PostingRulesType, postingType, PostingType } from './posting.type.ts';

export const ApplicationStateEnum = graphqlEnum<ApplicationState>(
  [...applicationStates],
  'ApplicationState',
  'How far an application is.',
);
const ApplicationEnderEnum = graphqlEnum<ApplicationEnder>(
  [...applicationEnders],
  'ApplicationEnder',
  'Who ended it. `departed`: the person left; `merged`: another entry of the same person had applied as well.',
);
export const StayEnum = graphqlEnum<Stay>([...stays], 'Stay', 'Whether whoever was hired is still there.');

@ObjectType('OfferedPosting')
export class OfferedPostingType {
  @Field(() => PostingType) posting: PostingType;
  @Field(() => PostingRulesType) rules: PostingRulesType;
  @Field(() => TextType, { description: 'The words beside the tick.' }) wording: Bilingual;
  @Field(() => ID, { nullable: true, description: 'The viewer’s own application.' }) ownId: string | null;
}

@ObjectType('ApplicantLook')
export class ApplicantLookType {
  @Field(() => InstantScalar) at: Date;
  @Field(() => String, { nullable: true, description: 'Masked.' }) reader: string | null;
}

@ObjectType('OwnApplication')
export class OwnApplicationType {
  @Field(() => ID) id: string;
  @Field(() => ID) postingId: string;
  @Field(() => String) title: string;
  @Field(() => String) company: string;
  @Field(() => ApplicationStateEnum) state: ApplicationState;
  @Field(() => ApplicationEnderEnum, { nullable: true }) endedBy: ApplicationEnder | null;
  @Field(() => String, { nullable: true, description: 'What the company wrote with a no.' })
  reason: string | null;
  @Field(() => String, { nullable: true }) message: string | null;
  @Field(() => String, { description: 'What was agreed to, word for word.' }) wording: string;
  @Field(() => InstantScalar) appliedAt: Date;
  @Field(() => Boolean, { description: 'It can be withdrawn.' }) live: boolean;
  @Field(() => Boolean, { description: 'The company may see the mail address.' }) emailShown: boolean;
  @Field(() => TextType, {
    nullable: true,
    description: 'The words by which it may; null where the company reads nothing any more.',
  })
  emailWording: Bilingual | null;
  @Field(() => [ApplicantLookType], { description: 'Each look of the company, the newest first.' })
  looks: ApplicantLookType[];
}

@ObjectType('Applicant', { description: 'Names nobody.' })
export class ApplicantType {
  @Field(() => ID) id: string;
  @Field(() => String) number: string;
  @Field(() => ApplicationStateEnum) state: ApplicationState;
  @Field(() => TokyoDateScalar) appliedOn: TokyoDate;
  @Field(() => Boolean, { description: 'Who it is can be looked at.' }) readable: boolean;
  @Field(() => [ApplicationStateEnum], { description: 'Where the company may move it.' })
  next: ApplicationState[];
  @Field(() => Int, {
    nullable: true,
    description: 'Months after which it is asked whether they are still there.',
  })
  stayAsked: number | null;
}

@ObjectType('OpenedApplicant', { description: 'Each reading is recorded, and shown to the person.' })
export class OpenedApplicantType {
  @Field(() => ApplicantType) applicant: ApplicantType;
  @Field(() => String) name: string;
  @Field(() => String) kana: string;
  @Field(() => String, { nullable: true, description: 'Null until the person agreed to that as well.' })
  email: string | null;
  @Field(() => String, { nullable: true }) message: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Where the two write to each other; null once the person has stopped that.',
  })
  talkId: string | null;
}

@ArgsType()
export class MoveApplicantArgs {
  @Field(() => ID) companyId: string;
  @Field(() => ID) id: string;
  @Field(() => ApplicationStateEnum) to: ApplicationState;
  @Field(() => String, { description: 'Needed for a no; the person reads it.' }) reason: string;
}

export const offeredPostingType = ({
  ground,
  posting,
  wording,
  own,
}: OfferedPosting): OfferedPostingType => ({
  ...{ posting: postingType(posting), rules: postingRules(ground), wording, ownId: own?.id ?? null },
});

export function ownApplicationType({
  application,
  title,
  company,
  looks,
}: OwnApplication): OwnApplicationType {
  const { id, postingId, state, ender: endedBy, reason, message, wording, appliedAt } = application;
  return {
    ...{ id, postingId, title, company, state, endedBy, reason, message, wording, appliedAt, looks },
    live: liveStates.includes(state),
    emailShown: application.emailAgreedAt !== null && readableStates.includes(state),
    emailWording: readableStates.includes(state) ? emailConsentWording(company) : null,
  };
}

export function applicantType(application: ApplicationEntity, now: Date): ApplicantType {
  const { id, state, appliedAt, memberId } = application;
  return {
    ...{ id, number: applicationNumberOf(id), state, appliedOn: tokyoDateOf(appliedAt) },
    readable: memberId !== null && readableStates.includes(state),
    ...{ next: nextStates(state), stayAsked: stayAsked(application, tokyoDateOf(now)) },
  };
}

export const openedApplicantType = (
  { application, contact: { name, kana }, email, talkId }: OpenedApplicant,
  now: Date,
): OpenedApplicantType => ({
  ...{ applicant: applicantType(application, now), name, kana, email, talkId },
  message: application.message,
});
