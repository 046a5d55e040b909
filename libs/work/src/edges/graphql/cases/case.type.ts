import { graphqlEnum, InstantScalar, TokyoDateScalar } from '@enishi/platform';
import type { TokyoDate } from '@enishi/kernel';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { handOverSteps } from '../../../domain/cases/case-load.ts';
import type { HandOverStep } from '../../../domain/cases/case-load.ts';
import { caseActs } from '../../../domain/cases/case-rights.ts';
import type { CaseAct } from '../../../domain/cases/case-rights.ts';
import { caseEndings, caseEnds, caseOrigins, caseStates } from '../../../domain/cases/support-case.ts';
import type { CaseEnd, CaseEnding, CaseOrigin, CaseState } from '../../../domain/cases/support-case.ts';
import { noteKinds } from '../../../store/cases/case-note.entity.ts';
import type { NoteKind } from '../../../store/cases/case-note.entity.ts';
import { CareContactType } from './care.type.ts';

export const CaseStateEnum = graphqlEnum<CaseState>(
  [...caseStates],
  'CaseState',
  'Where a support case stands.',
);
const CaseOriginEnum = graphqlEnum<CaseOrigin>(
  [...caseOrigins],
  'CaseOrigin',
  'Who asked for it; `hire` and `gig`: made by the program with a match.',
);
const CaseActEnum = graphqlEnum<CaseAct>([...caseActs], 'CaseAct', 'What can be done with a case.');
export const CaseEndEnum = graphqlEnum<CaseEnd>([...caseEnds], 'CaseEnd', 'Why the desk closes a case.');
const CaseEndingEnum = graphqlEnum<CaseEnding>(
  [...caseEndings],
  'CaseEnding',
  'Why a case is over. `taken_back`: the hire was; `departed`: the person left.',
);
const NoteKindEnum = graphqlEnum<NoteKind>([...noteKinds], 'CaseNoteKind', 'What a line of a story tells.');
const HandOverStepEnum = graphqlEnum<HandOverStep>(
  [...handOverSteps],
  'HandOverStep',
  'What is gone through before a case changes hands.',
);

@ObjectType('Coordinator')
export class CoordinatorType {
  @Field(() => ID) accountId: string;
  @Field(() => String) name: string;
  @Field(() => String, { description: 'How to reach them.' }) reach: string;
}

@ObjectType('CaseMeter', { description: 'How much a coordinator carries.' })
export class CaseMeterType {
  @Field(() => CoordinatorType) coordinator: CoordinatorType;
  @Field(() => Int) cases: number;
  @Field(() => Int, { description: 'By weight.' }) load: number;
  @Field(() => Int) limit: number;
  @Field(() => Int, { description: 'Next actions whose day is over.' }) overdue: number;
}

@ObjectType('NextAction')
export class NextActionType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true, description: 'Null for the first look after a match.' })
  what: string | null;
  @Field(() => TokyoDateScalar) dueOn: TokyoDate;
  @Field(() => ID) whoId: string;
  @Field(() => Boolean) overdue: boolean;
}

@ObjectType('ListedCase', { description: 'Names no person.' })
export class ListedCaseType {
  @Field(() => ID) id: string;
  @Field(() => String) number: string;
  @Field(() => String, { nullable: true, description: 'Null where a person alone is accompanied.' })
  company: string | null;
  @Field(() => Boolean, { description: 'A person is accompanied.' }) person: boolean;
  @Field(() => CaseOriginEnum) origin: CaseOrigin;
  @Field(() => CaseStateEnum) state: CaseState;
  @Field(() => Int) weight: number;
  @Field(() => TokyoDateScalar) openedOn: TokyoDate;
  @Field(() => Boolean, { description: 'The viewer is its main coordinator.' }) main: boolean;
  @Field(() => NextActionType, { nullable: true }) next: NextActionType | null;
}

@ObjectType('CaseTask', { description: 'A side to be heard, or a sign that a match may end early.' })
export class CaseTaskType {
  @Field(() => CareContactType) contact: CareContactType;
  @Field(() => ListedCaseType) of: ListedCaseType;
}

@ObjectType('CaseDesk')
export class CaseDeskType {
  @Field(() => CoordinatorType, {
    nullable: true,
    description: 'The viewer, once they have said how they are called.',
  })
  me: CoordinatorType | null;
  @Field(() => Boolean, { description: 'The viewer may give cases to others.' }) leads: boolean;
  @Field(() => [ListedCaseType], { description: 'What the viewer accompanies, what is due first.' })
  mine: ListedCaseType[];
  @Field(() => [CaseTaskType]) tasks: CaseTaskType[];
  @Field(() => [ListedCaseType], { description: 'What waits to be assigned, the longest waiting first.' })
  tray: ListedCaseType[];
  @Field(() => [CaseMeterType]) meters: CaseMeterType[];
}

@ObjectType('CaseNote')
export class CaseNoteType {
  @Field(() => ID) id: string;
  @Field(() => NoteKindEnum) kind: NoteKind;
  @Field(() => String, { nullable: true }) text: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Null for the program, and for who is no coordinator.',
  })
  by: string | null;
  @Field(() => InstantScalar) at: Date;
}

@ObjectType('SupportCase', { description: 'Where it names a person, the look is recorded, and they see it.' })
export class SupportCaseType {
  @Field(() => ListedCaseType) listed: ListedCaseType;
  @Field(() => Int) edition: number;
  @Field(() => ID, { nullable: true }) companyId: string | null;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => String, { nullable: true, description: 'Only while they let the secretariat read.' })
  person: string | null;
  @Field(() => Boolean, { description: 'The person’s consent is over: nothing of the story is shown.' })
  hidden: boolean;
  @Field(() => String, { nullable: true }) wish: string | null;
  @Field(() => CoordinatorType, { nullable: true }) main: CoordinatorType | null;
  @Field(() => CoordinatorType, { nullable: true }) second: CoordinatorType | null;
  @Field(() => CaseEndingEnum, { nullable: true }) ending: CaseEnding | null;
  @Field(() => String, { nullable: true }) endLine: string | null;
  @Field(() => [CaseNoteType], { description: 'The newest first.' }) notes: CaseNoteType[];
  @Field(() => [CareContactType]) care: CareContactType[];
  @Field(() => [CoordinatorType]) coordinators: CoordinatorType[];
  @Field(() => [CaseActEnum], { description: 'What the viewer may do.' }) may: CaseAct[];
}

@InputType('NextActionInput')
export class NextActionInputType {
  @Field(() => String) what: string;
  @Field(() => TokyoDateScalar) dueOn: TokyoDate;
}

@ArgsType()
export class OpenCaseArgs {
  @Field(() => ID, { nullable: true }) companyId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A record of the talent bank.' }) recordId?: string | null;
  @Field(() => String) wish: string;
  @Field(() => Int, { description: '1 light, 2 usual, 3 heavy.' }) weight: number;
  @Field(() => ID, { description: 'The account of its main coordinator.' }) mainId: string;
  @Field(() => NextActionInputType) next: NextActionInputType;
}

@ArgsType()
export class AssignCaseArgs {
  @Field(() => ID) id: string;
  @Field(() => Int) edition: number;
  @Field(() => ID) mainId: string;
  @Field(() => ID, { nullable: true }) secondId?: string | null;
  @Field(() => Int) weight: number;
  @Field(() => NextActionInputType) next: NextActionInputType;
  @Field(() => Boolean, { description: 'Over a limit.' }) anyway: boolean;
}

@ArgsType()
export class DoNextActionArgs {
  @Field(() => ID, { description: 'Of the case.' }) id: string;
  @Field(() => ID, { description: 'As it was shown.' }) actionId: string;
  @Field(() => String, { description: 'What came of it; may be empty.' }) said: string;
  @Field(() => NextActionInputType) next: NextActionInputType;
}

@ArgsType()
export class TurnCaseArgs {
  @Field(() => ID) id: string;
  @Field(() => Int) edition: number;
  @Field(() => Boolean, { description: 'Rests; else goes on, or is opened again.' }) rest: boolean;
  @Field(() => String, { description: 'May be empty.' }) said: string;
  @Field(() => NextActionInputType) next: NextActionInputType;
}

@ArgsType()
export class CloseCaseArgs {
  @Field(() => ID) id: string;
  @Field(() => Int) edition: number;
  @Field(() => CaseEndEnum) ending: CaseEnd;
  @Field(() => String) line: string;
}

@ArgsType()
export class NameSecondArgs {
  @Field(() => ID) id: string;
  @Field(() => Int) edition: number;
  @Field(() => ID, { nullable: true }) secondId?: string | null;
  @Field(() => Boolean, { description: 'Over the limit, as whoever leads the desk says.' }) anyway: boolean;
}

@ArgsType()
export class HandOverCaseArgs {
  @Field(() => ID) id: string;
  @Field(() => Int) edition: number;
  @Field(() => ID) toId: string;
  @Field(() => [HandOverStepEnum]) steps: HandOverStep[];
  @Field(() => String) note: string;
  @Field(() => Boolean, { description: 'Over a limit.' }) anyway: boolean;
}
