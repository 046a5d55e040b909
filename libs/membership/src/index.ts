export { MembershipModule } from './membership.module.ts';
export { MembershipDeskApi, MembershipPublicApi } from './membership-api.module.ts';
export { membershipSchema } from './store/membership-schema.ts';
export { membershipRefusals } from './membership.refusals.ts';
export type { MembershipRefusal } from './membership.refusals.ts';
export {
  companyStandingChanged,
  membershipCancellationChanged,
  membershipErased,
  membershipGuardianApproved,
  membershipJoined,
  membershipLeavingAsked,
  membershipLeft,
  membershipRejoined,
  membershipNewsletterChanged,
  membershipRenewalNear,
  membersMerged,
  membershipStandingChanged,
  mergeUndone,
} from './membership.events.ts';
export type {
  CancellationChanged,
  CompanyStandingChanged,
  MergeUndone,
  Merged,
  Erased,
  GuardianApproval,
  Joined,
  LeavingAsked,
  Left,
  Rejoined,
  NewsletterChanged,
  RenewalNear,
  Standing,
  StandingChanged,
} from './membership.events.ts';

export type { Applicant, JoinForm } from './domain/join-form.ts';
export { exportAsRows } from './domain/own-copy.ts';
export { readPersonName } from './domain/join-form.ts';
export { unknownBirthDate } from './domain/unknown-facts.ts';
export { displayKana, displayName, searchBeginnings } from './domain/member-name.ts';
export type { MemberName } from './domain/member-name.ts';
export { typedMemberNumber } from './domain/member-number.ts';
export { readEmail, readName } from './domain/typed-text.ts';
export type { MembershipStatus, SourceKind } from './domain/membership-status.ts';
export { leavingReasons } from './domain/leaving.ts';
export { orderPage } from './domain/order-page.ts';
export { isTaxed } from './domain/plan.ts';
export type { PlanBenefit, PlanKind, PlanPrice, PlanTerms } from './domain/plan.ts';
export type { PriceReduction } from './domain/plan-price.ts';

export type { CompanyPlanTerms } from './domain/company/company-plan.ts';
export { readPhoto } from './domain/company/page/photo.ts';
export { benefitKinds } from './domain/company/benefit-kinds.ts';
export type { BenefitKind, QuotaPeriod } from './domain/company/benefit-kinds.ts';
export type { Quota } from './domain/company/quota.ts';
export { antisocialDeclaration } from './domain/company/antisocial-declaration.ts';
export { UseBenefit } from './actions/company/benefits/use-benefit.ts';
export type { WantedUse } from './actions/company/benefits/use-benefit.ts';
export { GiveBackBenefit } from './actions/company/benefits/give-back-benefit.ts';
export { DefineCompanyPlans } from './actions/company/define-company-plans.ts';
export { FoundCompany } from './actions/company/found-company.ts';
export { SeatCodes } from './actions/company/seat-codes.ts';
export { CompanyAtEvents } from './actions/company/company-at-events.ts';
export type { SeatHolder } from './actions/company/company-at-events.ts';
export type { BenefitLeft } from './domain/company/benefit-left.ts';
export { CompanyGrounds } from './actions/company/company-grounds.ts';
export type { CompanyGround } from './domain/company/company-ground.ts';
export { ConfirmCompanyArea } from './actions/company/confirm-company-area.ts';
export { ListCompanyPlans } from './actions/company/list-company-plans.ts';
export { FindEntitledCompany } from './actions/company/find-entitled-company.ts';
export type { EntitledCompany } from './actions/company/find-entitled-company.ts';
export { CompanyAddresses } from './actions/company/company-addresses.ts';
export { PostToCompany } from './actions/company/post-to-company.ts';
export { ReadCompanyStanding } from './actions/company/read-company-standing.ts';
export { OwnCompany } from './actions/company/own-company.ts';
export { ListHeldCompanies } from './actions/company/list-held-companies.ts';
export type { HeldBenefit, HeldCompany } from './actions/company/list-held-companies.ts';
export { IssueForCompany } from './actions/company/issue-for-company.ts';
export { ReadCounterparty } from './actions/company/read-counterparty.ts';
export { NameCompanies } from './actions/company/name-companies.ts';
export type { NamedCompany } from './actions/company/name-companies.ts';
export { CompanyPeople } from './actions/company/company-people.ts';
export { CompaniesCalled } from './actions/company/companies-called.ts';
export type { CalledCompany } from './actions/company/companies-called.ts';
export { PublicCompanies } from './actions/company/page/public-companies.ts';
export type { PublicCompany } from './actions/company/page/public-companies.ts';
export type { FoundingForm } from './actions/company/found-company.ts';
export { BeginCheckout } from './actions/begin-checkout.ts';
export type { CheckoutOrder, OrderOrigin } from './actions/begin-checkout.ts';
export { CancelMembership } from './actions/cancel-membership.ts';
export { CompleteJoin } from './actions/complete-join.ts';
export { DefinePlans } from './actions/define-plans.ts';
export { EnterAtDesk } from './actions/enter-at-desk.ts';
export type { CounterForm } from './actions/enter-at-desk.ts';
export { EndComplimentary } from './actions/end-complimentary.ts';
export { FindMember } from './actions/find-member.ts';
export { shopLine } from './domain/convenience-stores.ts';
export type { KnownMember } from './actions/find-member.ts';
export { GrantComplimentary } from './actions/grant-complimentary.ts';
export { LeaveMembership } from './actions/leave-membership.ts';
export type { LeavingWish } from './actions/leave-membership.ts';
export { KeepMembership } from './actions/keep-membership.ts';
export { ListEndedPlans } from './actions/list-ended-plans.ts';
export type { EndedPlan } from './actions/list-ended-plans.ts';
export { ListNewsletterReaders } from './actions/list-newsletter-readers.ts';
export { ListPlans } from './actions/list-plans.ts';
export type { DeskReader } from './actions/open-member-record.ts';
export { MergeMembers } from './actions/merge-members.ts';
export { NoteComebackLetter } from './actions/note-comeback-letter.ts';
export { NoteMailReach } from './actions/note-mail-reach.ts';
export type { MailReach } from './actions/note-mail-reach.ts';
export { NameMembers } from './actions/name-members.ts';
export type { NamedMember } from './actions/name-members.ts';
export { PostLetter } from './actions/post-letter.ts';
export { PublishPlan } from './actions/publish-plan.ts';
export { SavePlanDraft } from './actions/save-plan-draft.ts';
export { SetPlanState } from './actions/set-plan-state.ts';
export { CountLateGifts } from './actions/count-late-gifts.ts';
export { EnterRightsRequest } from './actions/requests/enter-rights-request.ts';
export { ForgetGuestRequests } from './actions/requests/forget-guest-requests.ts';
export { ReceiveRightsRequest } from './actions/requests/receive-rights-request.ts';
export { CountDoubles } from './actions/count-doubles.ts';
export { ReadOpenFees } from './actions/read-open-fees.ts';
export { ReadMembership } from './actions/read-membership.ts';
export { RegisterMember } from './actions/register-member.ts';
export type { Registration } from './actions/register-member.ts';
export { ReviewCheckout } from './actions/review-checkout.ts';
export { ReviewMerge } from './actions/review-merge.ts';
export { UndoMerge } from './actions/undo-merge.ts';
export { SetInterests } from './actions/set-interests.ts';
export { SetMunicipality } from './actions/set-municipality.ts';
export { SetNewsletter } from './actions/set-newsletter.ts';
export { InterestEnum } from './edges/graphql/types/interest.type.ts';
export type { NewsletterWish } from './actions/set-newsletter.ts';
export type { NewsletterReader, ReaderChoice } from './store/reader.store.ts';
export { TurnMemberships } from './actions/turn-memberships.ts';
export { NoticeRenewals } from './actions/notice-renewals.ts';
export { BenefitAmount } from './actions/benefit-amount.ts';
export type { CountedBenefit, OfferedBenefit } from './actions/benefit-amount.ts';
export { FindAmongMembers } from './actions/find-among-members.ts';
export { FindBuyer } from './actions/find-buyer.ts';
export { FindPaperEntry } from './actions/find-paper-entry.ts';
export { JoinOwnEntries } from './actions/join-own-entries.ts';
export type { JoinedEntries } from './actions/join-own-entries.ts';
export { FindContacts } from './actions/find-contacts.ts';
export type { Contact } from './actions/find-contacts.ts';
export { FindCardHolders } from './actions/cards/find-card-holders.ts';
export type { CardHolder } from './actions/cards/find-card-holders.ts';
export { ListHeldCards } from './actions/cards/list-held-cards.ts';
export { RenewCard } from './actions/cards/renew-card.ts';
export type { HeldCard } from './domain/member-card.ts';
export type { Buyer } from './actions/find-buyer.ts';
export { DisclosureBlockType } from './edges/graphql/types/checkout-review.type.ts';
export { HeldPlans } from './actions/held-plans.ts';
export { noStanding } from './domain/live-standing.ts';
export type { LiveStanding } from './domain/live-standing.ts';
export { HasPrivilege } from './actions/has-privilege.ts';
export { MemberCardSigner } from './edges/member-card-signer.ts';
export { ReadLooksAtMember } from './actions/looks/read-looks-at-member.ts';
export type { LookAtYou } from './actions/looks/read-looks-at-member.ts';
export { lookerOf, lookMatters } from './domain/look.ts';
export type { LookMatter } from './domain/look.ts';
export { ReadMemberTurns } from './actions/looks/read-member-turns.ts';
export type { MemberTurn } from './actions/looks/read-member-turns.ts';
