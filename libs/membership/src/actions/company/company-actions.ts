import { AcceptAdminInvite } from './accept-admin-invite.ts';
import { AdmitAdmin } from './admit-admin.ts';
import { CompanyAddresses } from './company-addresses.ts';
import { PostToCompany } from './post-to-company.ts';
import { ApplyCompanySubscription } from './apply-company-subscription.ts';
import { ApplyForCompanyPlan } from './apply-for-company-plan.ts';
import { AskForQuote } from './ask-for-quote.ts';
import { BeginCounters } from './benefits/begin-counters.ts';
import { FindContract } from './benefits/find-contract.ts';
import { FindEntitledCompany } from './find-entitled-company.ts';
import { GiveBackBenefit } from './benefits/give-back-benefit.ts';
import { GrantBenefit } from './benefits/grant-benefit.ts';
import { ReadBenefitYear } from './benefits/read-benefit-year.ts';
import { FeesOfYear } from './benefits/fees-of-year.ts';
import { ReadDossier } from './benefits/read-dossier.ts';
import { ReadBenefits } from './benefits/read-benefits.ts';
import { RecordBenefitUse } from './benefits/record-benefit-use.ts';
import { UseBenefit } from './benefits/use-benefit.ts';
import { WriteOfBenefits } from './benefits/write-of-benefits.ts';
import { CompanyAtEvents } from './company-at-events.ts';
import { CompaniesCalled } from './companies-called.ts';
import { CompanyGrounds } from './company-grounds.ts';
import { CompanyPeople } from './company-people.ts';
import { ConfirmCompanyArea } from './confirm-company-area.ts';
import { CancelCompanyPlan } from './cancel-company-plan.ts';
import { ChangeCompanyBilling } from './change-company-billing.ts';
import { ChangeCompanyCard } from './change-company-card.ts';
import { ChangeCompanyContact } from './change-company-contact.ts';
import { ChangeInvitation } from './change-invitation.ts';
import { ChangeSeat } from './change-seat.ts';
import { ChooseSeated } from './choose-seated.ts';
import { ChangeCompanyProfile } from './change-company-profile.ts';
import { ChangeProfileAtDesk } from './change-profile-at-desk.ts';
import { MoveCompanyFee } from './move-company-fee.ts';
import { ReviewCompanyFee } from './review-company-fee.ts';
import { ListDueFees } from './list-due-fees.ts';
import { DecideApplication } from './decide-application.ts';
import { DecideOwnPlan } from './decide-own-plan.ts';
import { DefineCompanyPlans } from './define-company-plans.ts';
import { FindCompany } from './find-company.ts';
import { FindCompanyPaper } from './find-company-paper.ts';
import { FindSeatOffer } from './find-seat-offer.ts';
import { ForgetInvitations } from './forget-invitations.ts';
import { FoundCompany } from './found-company.ts';
import { InviteAdmin } from './invite-admin.ts';
import { GiveUpSeat } from './give-up-seat.ts';
import { HoldSeats } from './hold-seats.ts';
import { IssueForCompany } from './issue-for-company.ts';
import { InviteToSeats } from './invite-to-seats.ts';
import { KeepCompanyPlan } from './keep-company-plan.ts';
import { LeaveCompanies } from './leave-companies.ts';
import { ListCompanies } from './list-companies.ts';
import { ListCompanyPlans } from './list-company-plans.ts';
import { ListHeldCompanies } from './list-held-companies.ts';
import { ListSeats } from './list-seats.ts';
import { LookAtSeat } from './look-at-seat.ts';
import { NameCompanies } from './name-companies.ts';
import { NameCompanyPayments } from './name-company-payments.ts';
import { NoteCompanyMoney } from './note-company-money.ts';
import { NoteHolding } from './note-holding.ts';
import { NoteSeat } from './note-seat.ts';
import { OpenCompanyRecord } from './open-company-record.ts';
import { OpenSeats } from './open-seats.ts';
import { OrderCompanyPlan } from './order-company-plan.ts';
import { OwnCompany } from './own-company.ts';
import { ReadCompanyStanding } from './read-company-standing.ts';
import { ReadAdminInvite } from './read-admin-invite.ts';
import { ReadAdmins } from './read-admins.ts';
import { ReadCounterparty } from './read-counterparty.ts';
import { ReadCompany } from './read-company.ts';
import { ReadCompanyTerms } from './read-company-terms.ts';
import { RemoveAdmin } from './remove-admin.ts';
import { ResendAdminInvite } from './resend-admin-invite.ts';
import { RevokeAdminInvite } from './revoke-admin-invite.ts';
import { InvoicedTo } from './invoiced-to.ts';
import { WriteOfInvoices } from './write-of-invoices.ts';
import { OfferToCompany } from './offer-to-company.ts';
import { OrderCompanyOnInvoice } from './order-on-invoice.ts';
import { priceActions } from './price-actions.ts';
import { QuotedOffer } from './quoted-offer.ts';
import { ReadQuotes } from './read-quotes.ts';
import { WriteDownOrder } from './write-down-order.ts';
import { ReadInvoiceTerms } from './read-invoice-terms.ts';
import { RemindCompanies } from './remind-companies.ts';
import { RenewCompanies } from './renew-companies.ts';
import { TurnCompanies } from './turn-companies.ts';
import { WriteToAdmins } from './write-to-admins.ts';
import { HandOutPhoto } from './page/hand-out-photo.ts';
import { HidePage } from './page/hide-page.ts';
import { KeepPhotos } from './page/keep-photos.ts';
import { PublishPage } from './page/publish-page.ts';
import { ReadLivePages } from './page/read-live-pages.ts';
import { PublicCompanies } from './page/public-companies.ts';
import { ReadOwnPage } from './page/read-own-page.ts';
import { SavePage } from './page/save-page.ts';
import { PlaceSeat } from './place-seat.ts';
import { ProveDomain } from './prove-domain.ts';
import { PutHolding } from './put-holding.ts';
import { ReadOwnPlan } from './read-own-plan.ts';
import { ReadSeatGrant } from './read-seat-grant.ts';
import { SeatCodes } from './seat-codes.ts';
import { SeatEmployee } from './seat-employee.ts';
import { SeatsOfMember } from './seats-of-member.ts';
import { SettleSeats } from './settle-seats.ts';
import { TakeSeat } from './take-seat.ts';
import { TakeSeatAway } from './take-seat-away.ts';
import { TellOfSeat } from './tell-of-seat.ts';
import { UnusedYear } from './unused-year.ts';
import { WhoLooksAtSeat } from './who-looks-at-seat.ts';
import { WriteAboutSeats } from './write-about-seats.ts';
import { WriteSeatInvitation } from './write-seat-invitation.ts';
import { WriteToCompany } from './write-to-company.ts';
import { NoteCompanyBounce } from './note-company-bounce.ts';
import { NoteOnCompany } from './note-on-company.ts';
import { ReadCompanyStory } from './read-company-story.ts';
import { WhomToWrite } from './whom-to-write.ts';
import { PrepareCompanyChange } from './prepare-company-change.ts';
import { OrderCompanyChange } from './order-company-change.ts';
import { ChangeCompanyPlan } from './change-company-plan.ts';
import { KeepCompanyChange } from './keep-company-change.ts';
import { WithdrawPlanned } from './withdraw-planned.ts';
import { PriceCompanyChange } from './price-company-change.ts';
import { TakeCompanyChange } from './take-company-change.ts';
import { companyPlanActions } from './plan-actions.ts';
import { NoticeCompanyTerms } from './notice-company-terms.ts';
import { WriteOfTerms } from './write-of-terms.ts';
import { WriteOfChanges } from './write-of-changes.ts';

/** Everything that can be done with companies, for the module. */
export const companyActions = [
  AcceptAdminInvite,
  AdmitAdmin,
  CompanyAddresses,
  ...[CompanyGrounds, ConfirmCompanyArea],
  PostToCompany,
  WhomToWrite,
  NoteCompanyBounce,
  NoteOnCompany,
  ReadCompanyStory,
  ApplyCompanySubscription,
  ApplyForCompanyPlan,
  AskForQuote,
  FindCompanyPaper,
  IssueForCompany,
  ReadCounterparty,
  ...priceActions,
  ...companyPlanActions,
  QuotedOffer,
  ReadQuotes,
  WriteDownOrder,
  BeginCounters,
  FindContract,
  GiveBackBenefit,
  GrantBenefit,
  ReadBenefitYear,
  ReadBenefits,
  FeesOfYear,
  ReadDossier,
  RecordBenefitUse,
  UseBenefit,
  WriteOfBenefits,
  CompanyAtEvents,
  FindEntitledCompany,
  CompaniesCalled,
  CompanyPeople,
  CancelCompanyPlan,
  ChangeCompanyBilling,
  ChangeCompanyCard,
  ChangeCompanyContact,
  ChangeInvitation,
  ChangeSeat,
  ChooseSeated,
  ChangeCompanyProfile,
  ChangeProfileAtDesk,
  MoveCompanyFee,
  ReviewCompanyFee,
  ListDueFees,
  DecideApplication,
  DecideOwnPlan,
  DefineCompanyPlans,
  FindCompany,
  FindSeatOffer,
  ForgetInvitations,
  FoundCompany,
  InviteAdmin,
  GiveUpSeat,
  HoldSeats,
  InviteToSeats,
  KeepCompanyPlan,
  LeaveCompanies,
  ListCompanies,
  ListCompanyPlans,
  ListHeldCompanies,
  ListSeats,
  LookAtSeat,
  NameCompanies,
  NameCompanyPayments,
  NoteCompanyMoney,
  NoteHolding,
  NoteSeat,
  OpenCompanyRecord,
  OpenSeats,
  OrderCompanyPlan,
  OwnCompany,
  ReadCompanyStanding,
  ReadAdminInvite,
  ReadAdmins,
  ReadCompany,
  ReadCompanyTerms,
  RemoveAdmin,
  ResendAdminInvite,
  RevokeAdminInvite,
  InvoicedTo,
  WriteOfInvoices,
  OfferToCompany,
  OrderCompanyOnInvoice,
  ReadInvoiceTerms,
  RemindCompanies,
  RenewCompanies,
  TurnCompanies,
  WriteToAdmins,
  HandOutPhoto,
  HidePage,
  KeepPhotos,
  PublishPage,
  ReadLivePages,
  PublicCompanies,
  ReadOwnPage,
  SavePage,
  PlaceSeat,
  ProveDomain,
  PutHolding,
  ReadOwnPlan,
  ReadSeatGrant,
  SeatCodes,
  SeatEmployee,
  SeatsOfMember,
  SettleSeats,
  TakeSeat,
  TakeSeatAway,
  TellOfSeat,
  UnusedYear,
  WhoLooksAtSeat,
  WriteAboutSeats,
  WriteSeatInvitation,
  WriteToCompany,
  PrepareCompanyChange,
  OrderCompanyChange,
  ChangeCompanyPlan,
  KeepCompanyChange,
  WithdrawPlanned,
  WriteOfChanges,
  TakeCompanyChange,
  PriceCompanyChange,
  NoticeCompanyTerms,
  WriteOfTerms,
];
