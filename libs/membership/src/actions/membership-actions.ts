import { ApproveAsGuardian } from './approve-as-guardian.ts';
import { AskGuardian } from './ask-guardian.ts';
import { CompleteJoin } from './complete-join.ts';
import { DefinePlans } from './define-plans.ts';
import { FindMember } from './find-member.ts';
import { ListPlans } from './list-plans.ts';
import { PostLetter } from './post-letter.ts';
import { ReadGuardianRequest } from './read-guardian-request.ts';
import { ReadJoinDraft } from './read-join-draft.ts';
import { ReadMembership } from './read-membership.ts';
import { RecordJoinConsents } from './record-join-consents.ts';
import { RegisterMember } from './register-member.ts';
import { SendLetter } from './send-letter.ts';
import { SetNewsletter } from './set-newsletter.ts';
import { SettleMembership } from './settle-membership.ts';

/** Everything that can be done with memberships, for the module. */
export const membershipActions = [
  ApproveAsGuardian,
  AskGuardian,
  CompleteJoin,
  DefinePlans,
  FindMember,
  ListPlans,
  PostLetter,
  ReadGuardianRequest,
  ReadJoinDraft,
  ReadMembership,
  RecordJoinConsents,
  RegisterMember,
  SendLetter,
  SetNewsletter,
  SettleMembership,
];
