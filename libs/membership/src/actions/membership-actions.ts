import { lookActions } from './looks/look-actions.ts';
import { cardActions } from './cards/card-actions.ts';
import { companyActions } from './company/company-actions.ts';
import { giftActions } from './gift-actions.ts';
import { studentActions } from './student-actions.ts';
import { StayReduced } from './stay-reduced.ts';
import { AnnounceRegularPrice } from './announce-regular-price.ts';
import { AgreeAfterImport } from './agree-after-import.ts';
import { AskImportInvitations } from './ask-import-invitations.ts';
import { AskImportUndo } from './ask-import-undo.ts';
import { BringList } from './bring-list.ts';
import { CreateImported } from './create-imported.ts';
import { DiscardImport } from './discard-import.ts';
import { HoldMember } from './hold-member.ts';
import { InviteImported } from './invite-imported.ts';
import { JudgeImport } from './judge-import.ts';
import { KeepImported } from './keep-imported.ts';
import { ListImports } from './list-imports.ts';
import { MatchImport } from './match-import.ts';
import { NumbersOfImport } from './numbers-of-import.ts';
import { ReadImport } from './read-import.ts';
import { StartImport } from './start-import.ts';
import { TakeOverRows } from './take-over-rows.ts';
import { TakeOverTerm } from './take-over-term.ts';
import { UndoImport } from './undo-import.ts';
import { ApplyCoupon } from './apply-coupon.ts';
import { ApplySubscription } from './apply-subscription.ts';
import { ApproveAsGuardian } from './approve-as-guardian.ts';
import { AskForCopy } from './ask-for-copy.ts';
import { AskGuardian } from './ask-guardian.ts';
import { BeginCheckout } from './begin-checkout.ts';
import { BeginMemberExport } from './begin-member-export.ts';
import { CancelMembership } from './cancel-membership.ts';
import { ChangePlan } from './change-plan.ts';
import { CompleteJoin } from './complete-join.ts';
import { ContinueLeaving } from './continue-leaving.ts';
import { CountByPlan } from './count-by-plan.ts';
import { CountMembers } from './count-members.ts';
import { DefinePlans } from './define-plans.ts';
import { EndComplimentary } from './end-complimentary.ts';
import { EndPaidPlan } from './end-paid-plan.ts';
import { EndMembership } from './end-membership.ts';
import { EraseForPerson } from './erase-for-person.ts';
import { AssertNoMoneyMoves } from './assert-no-money-moves.ts';
import { EraseMember } from './erase-member.ts';
import { ExportMembers } from './export-members.ts';
import { FindLeaving } from './find-leaving.ts';
import { FindMember } from './find-member.ts';
import { GatherCopy } from './gather-copy.ts';
import { GiveUpOverdue } from './give-up-overdue.ts';
import { GrantComplimentary } from './grant-complimentary.ts';
import { HandOutCopy } from './hand-out-copy.ts';
import { HasPrivilege } from './has-privilege.ts';
import { HeldPlans } from './held-plans.ts';
import { KeepDirectoryEntry } from './keep-directory-entry.ts';
import { ReadDirectory } from './read-directory.ts';
import { KeepLeavingWish } from './keep-leaving-wish.ts';
import { KeepMembership } from './keep-membership.ts';
import { LeaveMembership } from './leave-membership.ts';
import { KeepPlan } from './keep-plan.ts';
import { ListEndedPlans } from './list-ended-plans.ts';
import { DismissDouble } from './dismiss-double.ts';
import { HandOverEntry } from './hand-over-entry.ts';
import { JoinRefusals } from './join-refusals.ts';
import { NoteMerge } from './note-merge.ts';
import { ReadLatestTurns } from './read-latest-turns.ts';
import { WeighUndo } from './weigh-undo.ts';
import { CountDoubles } from './count-doubles.ts';
import { ListDoubles } from './list-doubles.ts';
import { MergeMembers } from './merge-members.ts';
import { ReviewMerge } from './review-merge.ts';
import { UndoMerge } from './undo-merge.ts';
import { WeighMerge } from './weigh-merge.ts';
import { ListMembers } from './list-members.ts';
import { ListNewsletterReaders } from './list-newsletter-readers.ts';
import { LookAtMember } from './look-at-member.ts';
import { ListPlans } from './list-plans.ts';
import { PlanPaidFor } from './plan-paid-for.ts';
import { NameMembers } from './name-members.ts';
import { NoteComebackLetter } from './note-comeback-letter.ts';
import { NoteMailReach } from './note-mail-reach.ts';
import { NoteDeskTurn } from './note-desk-turn.ts';
import { NoteMoney } from './note-money.ts';
import { NoteVoucher } from './note-voucher.ts';
import { NoteSync } from './note-sync.ts';
import { NoteTurnsAtStripe } from './note-turns-at-stripe.ts';
import { NotePause } from './note-pause.ts';
import { NoticeResumptions } from './notice-resumptions.ts';
import { PauseMembership } from './pause-membership.ts';
import { ResumeMembership } from './resume-membership.ts';
import { ReviewPause } from './review-pause.ts';
import { WithdrawPause } from './withdraw-pause.ts';
import { NoticeRenewals } from './notice-renewals.ts';
import { NoticeTermEnds } from './notice-term-ends.ts';
import { ReadOpenFees } from './read-open-fees.ts';
import { ReadOrderTerms } from './read-order-terms.ts';
import { OwedFees } from './owed-fees.ts';
import { OrderPlans } from './order-plans.ts';
import { OpenMemberRecord } from './open-member-record.ts';
import { PostLetter } from './post-letter.ts';
import { PreparePlanChange } from './prepare-plan-change.ts';
import { PutSource } from './put-source.ts';
import { ReadGuardianRequest } from './read-guardian-request.ts';
import { ReadJoinDraft } from './read-join-draft.ts';
import { ReadMembership } from './read-membership.ts';
import { ReadUnpaid } from './read-unpaid.ts';
import { RemindOfUnpaid } from './remind-of-unpaid.ts';
import { ListUnpaid } from './list-unpaid.ts';
import { ReadTimeline } from './read-timeline.ts';
import { RecordErasure } from './record-erasure.ts';
import { AgreeAsOutsider } from './agree-as-outsider.ts';
import { RecordJoinConsents } from './record-join-consents.ts';
import { RegisterMember } from './register-member.ts';
import { RejoinMember } from './rejoin-member.ts';
import { ReviewCancellation } from './review-cancellation.ts';
import { ReviewCheckout } from './review-checkout.ts';
import { ReviewErasure } from './review-erasure.ts';
import { ReviewLeaving } from './review-leaving.ts';
import { RunOutSources } from './run-out-sources.ts';
import { SayFarewell } from './say-farewell.ts';
import { SendLetter } from './send-letter.ts';
import { SetInterests } from './set-interests.ts';
import { SetMunicipality } from './set-municipality.ts';
import { SetNewsletter } from './set-newsletter.ts';
import { SettleMembership } from './settle-membership.ts';
import { StayAfterAll } from './stay-after-all.ts';
import { SyncMember } from './sync-member.ts';
import { ReverseMembershipFee } from './reverse-membership-fee.ts';
import { TakeMembershipFee } from './take-membership-fee.ts';
import { TakeIn } from './take-in.ts';
import { TurnMemberships } from './turn-memberships.ts';
import { WipePerson } from './wipe-person.ts';
import { DiscardPlanDraft } from './discard-plan-draft.ts';
import { FollowPlan } from './follow-plan.ts';
import { ListDeskPlans } from './list-desk-plans.ts';
import { ListCoupons } from './list-coupons.ts';
import { MakeCoupon } from './make-coupon.ts';
import { StopCoupon } from './stop-coupon.ts';
import { MoveToPrice } from './move-to-price.ts';
import { NotePlanAct } from './note-plan-act.ts';
import { PublishPlan } from './publish-plan.ts';
import { ReviewPlanDraft } from './review-plan-draft.ts';
import { SavePlanDraft } from './save-plan-draft.ts';
import { SetPlanState } from './set-plan-state.ts';
import { BenefitAmount } from './benefit-amount.ts';
import { FindAmongMembers } from './find-among-members.ts';
import { FindBuyer } from './find-buyer.ts';
import { FindContacts } from './find-contacts.ts';
import { counterActions } from './counter-actions.ts';
import { requestActions } from './requests/request-actions.ts';

/** Everything that can be done with memberships, for the module. */
export const membershipActions = [
  ...[BenefitAmount, FindAmongMembers, FindBuyer, FindContacts],
  ...[...cardActions, ...counterActions, ...requestActions],
  ...giftActions,
  ...companyActions,
  ApplyCoupon,
  ApplySubscription,
  ApproveAsGuardian,
  AskForCopy,
  AskGuardian,
  BeginCheckout,
  BeginMemberExport,
  ...[CancelMembership, ChangePlan],
  CompleteJoin,
  ContinueLeaving,
  ...[CountByPlan, CountMembers],
  DefinePlans,
  EndComplimentary,
  EndMembership,
  EndPaidPlan,
  ...[AssertNoMoneyMoves, EraseForPerson, EraseMember],
  ExportMembers,
  FindLeaving,
  FindMember,
  GatherCopy,
  GiveUpOverdue,
  GrantComplimentary,
  HandOutCopy,
  HasPrivilege,
  HeldPlans,
  KeepDirectoryEntry,
  KeepLeavingWish,
  KeepMembership,
  LeaveMembership,
  KeepPlan,
  ListEndedPlans,
  DismissDouble,
  HandOverEntry,
  JoinRefusals,
  NoteMerge,
  ReadLatestTurns,
  WeighUndo,
  CountDoubles,
  ListDoubles,
  MergeMembers,
  ReviewMerge,
  UndoMerge,
  WeighMerge,
  ListMembers,
  ListNewsletterReaders,
  ListPlans,
  LookAtMember,
  NameMembers,
  PlanPaidFor,
  NoteComebackLetter,
  NoteMailReach,
  NoteDeskTurn,
  NoteMoney,
  NoteSync,
  NotePause,
  NoteTurnsAtStripe,
  NoticeRenewals,
  NoticeResumptions,
  PauseMembership,
  ResumeMembership,
  ReviewPause,
  WithdrawPause,
  NoteVoucher,
  NoticeTermEnds,
  OwedFees,
  OrderPlans,
  OpenMemberRecord,
  PostLetter,
  PreparePlanChange,
  PutSource,
  ReadDirectory,
  ReadGuardianRequest,
  ReadJoinDraft,
  ReadMembership,
  ReadOpenFees,
  ReadOrderTerms,
  ReadTimeline,
  RecordErasure,
  ReadUnpaid,
  RemindOfUnpaid,
  ListUnpaid,
  AgreeAsOutsider,
  RecordJoinConsents,
  RegisterMember,
  RejoinMember,
  ReviewCancellation,
  ReviewCheckout,
  ReviewErasure,
  ReviewLeaving,
  RunOutSources,
  SayFarewell,
  SendLetter,
  SetInterests,
  SetMunicipality,
  SetNewsletter,
  SettleMembership,
  StayAfterAll,
  SyncMember,
  TakeIn,
  TakeMembershipFee,
  ReverseMembershipFee,
  TurnMemberships,
  DiscardPlanDraft,
  FollowPlan,
  ListDeskPlans,
  ListCoupons,
  MakeCoupon,
  StopCoupon,
  HoldMember,
  MoveToPrice,
  AnnounceRegularPrice,
  ...[StayReduced, NotePlanAct],
  ...[PublishPlan, ReviewPlanDraft, SavePlanDraft, SetPlanState],
  WipePerson,
  AgreeAfterImport,
  AskImportInvitations,
  AskImportUndo,
  BringList,
  CreateImported,
  DiscardImport,
  InviteImported,
  JudgeImport,
  KeepImported,
  ListImports,
  MatchImport,
  NumbersOfImport,
  ReadImport,
  StartImport,
  TakeOverRows,
  TakeOverTerm,
  UndoImport,
  ...lookActions,
  ...studentActions,
];
