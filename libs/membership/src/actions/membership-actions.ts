import { ApplySubscription } from './apply-subscription.ts';
import { ApproveAsGuardian } from './approve-as-guardian.ts';
import { AskGuardian } from './ask-guardian.ts';
import { BeginCheckout } from './begin-checkout.ts';
import { BeginMemberExport } from './begin-member-export.ts';
import { CancelMembership } from './cancel-membership.ts';
import { CompleteJoin } from './complete-join.ts';
import { CountByPlan } from './count-by-plan.ts';
import { CountMembers } from './count-members.ts';
import { DefinePlans } from './define-plans.ts';
import { ExportMembers } from './export-members.ts';
import { FindMember } from './find-member.ts';
import { GrantComplimentary } from './grant-complimentary.ts';
import { HasPrivilege } from './has-privilege.ts';
import { KeepMembership } from './keep-membership.ts';
import { ListMembers } from './list-members.ts';
import { ListPlans } from './list-plans.ts';
import { NameMembers } from './name-members.ts';
import { NoteMoney } from './note-money.ts';
import { NoteSync } from './note-sync.ts';
import { NoticeRenewals } from './notice-renewals.ts';
import { OpenMemberRecord } from './open-member-record.ts';
import { PostLetter } from './post-letter.ts';
import { ReadGuardianRequest } from './read-guardian-request.ts';
import { ReadJoinDraft } from './read-join-draft.ts';
import { ReadMembership } from './read-membership.ts';
import { ReadTimeline } from './read-timeline.ts';
import { RecordJoinConsents } from './record-join-consents.ts';
import { RegisterMember } from './register-member.ts';
import { ReviewCancellation } from './review-cancellation.ts';
import { ReviewCheckout } from './review-checkout.ts';
import { SendLetter } from './send-letter.ts';
import { SetNewsletter } from './set-newsletter.ts';
import { SettleMembership } from './settle-membership.ts';
import { SyncMember } from './sync-member.ts';
import { TurnMemberships } from './turn-memberships.ts';

/** Everything that can be done with memberships, for the module. */
export const membershipActions = [
  ApplySubscription,
  ApproveAsGuardian,
  AskGuardian,
  BeginCheckout,
  BeginMemberExport,
  CancelMembership,
  CompleteJoin,
  CountByPlan,
  CountMembers,
  DefinePlans,
  ExportMembers,
  FindMember,
  GrantComplimentary,
  HasPrivilege,
  KeepMembership,
  ListMembers,
  ListPlans,
  NameMembers,
  NoteMoney,
  NoteSync,
  NoticeRenewals,
  OpenMemberRecord,
  PostLetter,
  ReadGuardianRequest,
  ReadJoinDraft,
  ReadMembership,
  ReadTimeline,
  RecordJoinConsents,
  RegisterMember,
  ReviewCancellation,
  ReviewCheckout,
  SendLetter,
  SetNewsletter,
  SettleMembership,
  SyncMember,
  TurnMemberships,
];
