import { Module } from '@nestjs/common';
import { BillingModule } from '@enishi/billing';
import { IdentityModule } from '@enishi/identity';
import { ImportFiles } from './edges/files/import-files.ts';
import { AfterImportResolver } from './edges/graphql/after-import.resolver.ts';
import { BringOverResolver } from './edges/graphql/bring-over.resolver.ts';
import { MemberImportsResolver } from './edges/graphql/member-imports.resolver.ts';
import { MemberFiles } from './edges/files/member-files.ts';
import { CancellationResolver } from './edges/graphql/cancellation.resolver.ts';
import { CompanyDossiers } from './edges/files/company-dossiers.ts';
import { CompanyPapers } from './edges/files/company-papers.ts';
import { AdminInviteResolver } from './edges/graphql/company/admin-invite.resolver.ts';
import { CompanyAdminsResolver } from './edges/graphql/company/company-admins.resolver.ts';
import { CompanyAtDesk } from './edges/graphql/company/company-at-desk.ts';
import { CompanyProfileResolver } from './edges/graphql/company/company-profile.resolver.ts';
import { CompanyInvitesResolver } from './edges/graphql/company/company-invites.resolver.ts';
import { DeskCompanyInvitesResolver } from './edges/graphql/company/desk-company-invites.resolver.ts';
import { DeskCompanyPricesResolver } from './edges/graphql/company/desk-company-prices.resolver.ts';
import { DeskCompanyPeopleResolver } from './edges/graphql/company/desk-company-people.resolver.ts';
import { CompanyBenefitsResolver } from './edges/graphql/company/benefits/company-benefits.resolver.ts';
import { DeskBenefitActsResolver } from './edges/graphql/company/benefits/desk-benefit-acts.resolver.ts';
import { DeskBenefitsResolver } from './edges/graphql/company/benefits/desk-benefits.resolver.ts';
import { CompanyChangeResolver } from './edges/graphql/company/company-change.resolver.ts';
import { CompanyPlannedChangeResolver } from './edges/graphql/company/company-planned-change.resolver.ts';
import { CompanyChangeConfirmationResolver } from './edges/graphql/company/company-change-confirmation.resolver.ts';
import { CompanyCancellationResolver } from './edges/graphql/company/company-cancellation.resolver.ts';
import { CompanyCardResolver } from './edges/graphql/company/company-card.resolver.ts';
import { CompanyContactResolver } from './edges/graphql/company/company-contact.resolver.ts';
import { CompanyInvoicesResolver } from './edges/graphql/company/company-invoices.resolver.ts';
import { CompanyDocumentsResolver } from './edges/graphql/company/company-documents.resolver.ts';
import { CompanyQuotesResolver } from './edges/graphql/company/company-quotes.resolver.ts';
import { CompanyVoucherResolver } from './edges/graphql/company/company-voucher.resolver.ts';
import { CompanyOrderResolver } from './edges/graphql/company/company-order.resolver.ts';
import { CompanyPlansResolver } from './edges/graphql/company/company-plans.resolver.ts';
import { CompanySeatsResolver } from './edges/graphql/company/company-seats.resolver.ts';
import { SeatDomainsResolver } from './edges/graphql/company/seat-domains.resolver.ts';
import { CompanyPhotos } from './edges/files/company-photos.ts';
import { CompanyDirectoryResolver } from './edges/graphql/company/page/company-directory.resolver.ts';
import { CompanyPageResolver } from './edges/graphql/company/page/company-page.resolver.ts';
import { CompanyPhotosResolver } from './edges/graphql/company/page/company-photos.resolver.ts';
import { DeskCompanyProfileResolver } from './edges/graphql/company/desk-company-profile.resolver.ts';
import { DeskCompanyStoryResolver } from './edges/graphql/company/desk-company-story.resolver.ts';
import { DeskCompanyDocumentsResolver } from './edges/graphql/company/desk-company-documents.resolver.ts';
import { DeskCompanyPageResolver } from './edges/graphql/company/page/desk-company-page.resolver.ts';
import { SeatOfferResolver } from './edges/graphql/company/seat-offer.resolver.ts';
import { DeskSeatsResolver } from './edges/graphql/company/desk-seats.resolver.ts';
import { SeatActsResolver } from './edges/graphql/company/seat-acts.resolver.ts';
import { DeskSeatActsResolver } from './edges/graphql/company/desk-seat-acts.resolver.ts';
import { DeskSeatDomainsResolver } from './edges/graphql/company/desk-seat-domains.resolver.ts';
import { CompanyResolver } from './edges/graphql/company/company.resolver.ts';
import { CompanyPlanDraftsResolver } from './edges/graphql/company/plans/company-plan-drafts.resolver.ts';
import { DeskCompanyPlansResolver } from './edges/graphql/company/plans/desk-company-plans.resolver.ts';
import { DeskCompaniesResolver } from './edges/graphql/company/desk-companies.resolver.ts';
import { DeskCompanyActsResolver } from './edges/graphql/company/desk-company-acts.resolver.ts';
import { FoundingResolver } from './edges/graphql/company/founding.resolver.ts';
import { CheckoutResolver } from './edges/graphql/checkout.resolver.ts';
import { DeskComplimentaryResolver } from './edges/graphql/desk-complimentary.resolver.ts';
import { DeskGiftsResolver } from './edges/graphql/desk-gifts.resolver.ts';
import { DeskCouponsResolver } from './edges/graphql/desk-coupons.resolver.ts';
import { DeskMemberResolver } from './edges/graphql/desk-member.resolver.ts';
import { DeskMembersResolver } from './edges/graphql/desk-members.resolver.ts';
import { DeskPaymentsResolver } from './edges/graphql/desk-payments.resolver.ts';
import { DeskPlanDraftsResolver } from './edges/graphql/desk-plan-drafts.resolver.ts';
import { DeskPlansResolver } from './edges/graphql/desk-plans.resolver.ts';
import { GivenGiftsResolver } from './edges/graphql/given-gifts.resolver.ts';
import { GivingResolver } from './edges/graphql/giving.resolver.ts';
import { ReceivingResolver } from './edges/graphql/receiving.resolver.ts';
import { JoiningResolver } from './edges/graphql/joining.resolver.ts';
import { LeavingResolver } from './edges/graphql/leaving.resolver.ts';
import { OwnCopyFiles } from './edges/files/own-copy-files.ts';
import { DeskFeesResolver } from './edges/graphql/desk-fees.resolver.ts';
import { DeskDoublesResolver } from './edges/graphql/desk-doubles.resolver.ts';
import { DeskMergesResolver } from './edges/graphql/desk-merges.resolver.ts';
import { DeskStudentsResolver } from './edges/graphql/desk-students.resolver.ts';
import { StudentResolver } from './edges/graphql/student.resolver.ts';
import { DeskAnswerFiles, OwnAnswerFiles } from './edges/files/answer-files.ts';
import { RightsRequestsResolver } from './edges/graphql/requests/rights-requests.resolver.ts';
import { DeskRightsRequestsResolver } from './edges/graphql/requests/desk-rights-requests.resolver.ts';
import { DeskRequestTurnsResolver } from './edges/graphql/requests/desk-request-turns.resolver.ts';
import { DeskErasureResolver } from './edges/graphql/desk-erasure.resolver.ts';
import { DirectoryResolver } from './edges/graphql/directory.resolver.ts';
import { ErasureResolver } from './edges/graphql/erasure.resolver.ts';
import { OwnCopyResolver } from './edges/graphql/own-copy.resolver.ts';
import { MemberCountResolver } from './edges/graphql/member-count.resolver.ts';
import { MemberCardResolver } from './edges/graphql/member-card.resolver.ts';
import { MyPageResolver } from './edges/graphql/my-page.resolver.ts';
import { NewsletterResolver } from './edges/graphql/newsletter.resolver.ts';
import { DeskPauseResolver } from './edges/graphql/desk-pause.resolver.ts';
import { ResumeResolver } from './edges/graphql/resume.resolver.ts';
import { PauseResolver } from './edges/graphql/pause.resolver.ts';
import { PlanChangeConfirmationResolver } from './edges/graphql/plan-change-confirmation.resolver.ts';
import { PlanChangeResolver } from './edges/graphql/plan-change.resolver.ts';
import { PlannedChangeResolver } from './edges/graphql/planned-change.resolver.ts';
import { PlansResolver } from './edges/graphql/plans.resolver.ts';
import { DeskUnpaidResolver } from './edges/graphql/desk-unpaid.resolver.ts';
import { UnpaidResolver } from './edges/graphql/unpaid.resolver.ts';
import { ViewerResolver } from './edges/graphql/viewer.resolver.ts';
import { SeatLimits } from './edges/seat-limits.ts';
import { CouponLimits } from './edges/coupon-limits.ts';
import { MyPage } from './edges/my-page.ts';
import { CompanyChangeReviews } from './edges/company-change-reviews.ts';
import { PressCompanyChange } from './edges/press-company-change.ts';
import { PressInvoiceOrder } from './edges/press-invoice-order.ts';
import { PlanChangeReviews } from './edges/plan-change-reviews.ts';
import { MembershipModule } from './membership.module.ts';

/** Membership's part of /graphql. */
@Module({
  imports: [IdentityModule, BillingModule, MembershipModule],
  controllers: [OwnCopyFiles, OwnAnswerFiles, CompanyPapers, CompanyDossiers, CompanyPhotos],
  providers: [
    CouponLimits,
    SeatLimits,
    MyPage,
    PlansResolver,
    MemberCountResolver,
    JoiningResolver,
    ViewerResolver,
    MemberCardResolver,
    MyPageResolver,
    NewsletterResolver,
    StudentResolver,
    DirectoryResolver,
    CheckoutResolver,
    GivingResolver,
    GivenGiftsResolver,
    ReceivingResolver,
    CancellationResolver,
    LeavingResolver,
    PlanChangeReviews,
    CompanyChangeReviews,
    PressCompanyChange,
    PressInvoiceOrder,
    PlanChangeResolver,
    PlanChangeConfirmationResolver,
    PlannedChangeResolver,
    OwnCopyResolver,
    RightsRequestsResolver,
    ErasureResolver,
    UnpaidResolver,
    PauseResolver,
    ResumeResolver,
    CompanyPlansResolver,
    FoundingResolver,
    CompanyResolver,
    CompanyOrderResolver,
    CompanyVoucherResolver,
    CompanyInvoicesResolver,
    CompanyDocumentsResolver,
    CompanyQuotesResolver,
    CompanyCardResolver,
    CompanyContactResolver,
    CompanyBenefitsResolver,
    CompanyChangeResolver,
    CompanyPlannedChangeResolver,
    CompanyChangeConfirmationResolver,
    CompanyCancellationResolver,
    CompanyAdminsResolver,
    CompanyInvitesResolver,
    CompanyProfileResolver,
    CompanyDirectoryResolver,
    CompanyPageResolver,
    CompanyPhotosResolver,
    AdminInviteResolver,
    CompanySeatsResolver,
    SeatActsResolver,
    SeatDomainsResolver,
    SeatOfferResolver,
  ],
})
export class MembershipPublicApi {}

/** Membership's part of /desk/graphql, and the register as a file. */
@Module({
  imports: [IdentityModule, BillingModule, MembershipModule],
  controllers: [MemberFiles, DeskAnswerFiles, ImportFiles],
  providers: [
    DeskMembersResolver,
    DeskMemberResolver,
    DeskComplimentaryResolver,
    DeskGiftsResolver,
    DeskCouponsResolver,
    DeskPaymentsResolver,
    DeskPlansResolver,
    DeskPlanDraftsResolver,
    DeskStudentsResolver,
    DeskErasureResolver,
    DeskRightsRequestsResolver,
    DeskRequestTurnsResolver,
    DeskDoublesResolver,
    DeskMergesResolver,
    DeskFeesResolver,
    DeskUnpaidResolver,
    DeskPauseResolver,
    MemberImportsResolver,
    BringOverResolver,
    AfterImportResolver,
    DeskCompaniesResolver,
    DeskCompanyPlansResolver,
    CompanyPlanDraftsResolver,
    DeskCompanyActsResolver,
    CompanyAtDesk,
    DeskCompanyStoryResolver,
    DeskCompanyDocumentsResolver,
    DeskCompanyPageResolver,
    DeskCompanyProfileResolver,
    DeskCompanyPeopleResolver,
    DeskCompanyPricesResolver,
    DeskCompanyInvitesResolver,
    DeskSeatsResolver,
    DeskSeatActsResolver,
    DeskSeatDomainsResolver,
    DeskBenefitsResolver,
    DeskBenefitActsResolver,
  ],
})
export class MembershipDeskApi {}
