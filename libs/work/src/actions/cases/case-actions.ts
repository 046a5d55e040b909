import { AnswerCare } from './answer-care.ts';
import { AskForCase } from './ask-for-case.ts';
import { AskHowItGoes } from './ask-how-it-goes.ts';
import { AssignCase } from './assign-case.ts';
import { CareCodes } from './care-codes.ts';
import { CareLetters } from './care-letters.ts';
import { FollowCases } from './follow-cases.ts';
import { HandOverCase } from './hand-over-case.ts';
import { HoldCase } from './hold-case.ts';
import { KeepCare } from './keep-care.ts';
import { NameCoordinator } from './name-coordinator.ts';
import { NameSecond } from './name-second.ts';
import { OpenCaseNeeds } from './open-case-needs.ts';
import { OpenCase } from './open-case.ts';
import { PickCoordinator } from './pick-coordinator.ts';
import { PostCases } from './post-cases.ts';
import { ReadCaseDesk } from './read-case-desk.ts';
import { ReadCaseStory } from './read-case-story.ts';
import { ReadCase } from './read-case.ts';
import { ReadOwnSupport } from './read-own-support.ts';
import { StartCare } from './start-care.ts';
import { TellCoordinators } from './tell-coordinators.ts';
import { TurnCase } from './turn-case.ts';
import { WriteCase } from './write-case.ts';

/** Everything that can be done with cases that coordinators accompany, for the module. */
export const caseActions = [
  ...[AnswerCare, AskForCase, AskHowItGoes, AssignCase, CareCodes, CareLetters, FollowCases, HandOverCase],
  ...[NameSecond, OpenCaseNeeds],
  ...[HoldCase, KeepCare, NameCoordinator, OpenCase, PickCoordinator, PostCases, ReadCaseDesk, ReadCaseStory],
  ...[ReadCase, ReadOwnSupport, StartCare, TellCoordinators, TurnCase, WriteCase],
];
