import type { Schema } from '@enishi/platform';
import { membershipPersonalTables } from './membership-personal-tables.ts';
import { AccessLogEntity } from './access-log.entity.ts';
import { ComplimentaryEntity } from './complimentary.entity.ts';
import { BenefitCounterEntity } from './company/benefits/benefit-counter.entity.ts';
import { BenefitGrantEntity } from './company/benefits/benefit-grant.entity.ts';
import { BenefitUseEntity } from './company/benefits/benefit-use.entity.ts';
import { CompanyAdminEntity } from './company/company-admin.entity.ts';
import { CompanyApplicationEntity } from './company/company-application.entity.ts';
import { CompanyDeclarationEntity } from './company/company-declaration.entity.ts';
import { CompanyHoldingEntity } from './company/company-holding.entity.ts';
import { CompanyPlanEntity } from './company/company-plan.entity.ts';
import { CompanyBillingContactEntity } from './company/company-billing-contact.entity.ts';
import { CompanyFeeMoveEntity } from './company/company-fee-move.entity.ts';
import { MembershipPlannedCompanyPlans1764650100000 } from './migrations/planned-company-plans.ts';
import { MembershipCompanyFeeMoves1764590200000 } from './migrations/company-fee-moves.ts';
import { CompanyPriceEntity } from './company/company-price.entity.ts';
import { MembershipCompanyPrices1764640100000 } from './migrations/company-prices.ts';
import { CompanyQuoteEntity } from './company/company-quote.entity.ts';
import { MembershipCompanyQuotes1764640000000 } from './migrations/company-quotes.ts';
import { CompanyInviteEntity } from './company/company-invite.entity.ts';
import { MembershipCompanyAdmins1764590100000 } from './migrations/company-admins.ts';
import { CompanyDomainEntity } from './company/company-domain.entity.ts';
import { CompanySeatEntity } from './company/company-seat.entity.ts';
import { CompanyPageEntity } from './company/page/company-page.entity.ts';
import { CompanyPhotoEntity } from './company/page/company-photo.entity.ts';
import { MembershipCompanyPages1764660000000 } from './migrations/company-pages.ts';
import { CompanyNoteEntity } from './company/company-note.entity.ts';
import { MembershipCompanyNotes1764740000000 } from './migrations/company-notes.ts';
import { CompanyTurnEntity } from './company/company-turn.entity.ts';
import { CompanyEntity } from './company/company.entity.ts';
import { MembershipInterests1764630300000 } from './migrations/member-interests.ts';
import { MembershipMunicipality1765231000000 } from './migrations/member-municipality.ts';
import { MembershipCompanySeats1764570000000 } from './migrations/company-seats.ts';
import { MembershipCompanyBenefits1764580100000 } from './migrations/company-benefits.ts';
import { MembershipCompanyPlanVersions1764710100000 } from './migrations/company-plan-versions.ts';
import { MembershipCompanyTermsPaidAhead1764710000000 } from './migrations/company-terms-paid-ahead.ts';
import { MembershipCompanies1764550100000 } from './migrations/companies.ts';
import { MembershipCompaniesOnInvoice1764600010000 } from './migrations/companies-on-invoice.ts';
import { CouponEntity } from './coupon.entity.ts';
import { MembershipCoupons1764410100000 } from './migrations/coupons.ts';
import { MemberNumberCounterEntity } from './member-number-counter.entity.ts';
import { MemberSearchKeyEntity } from './member-search-key.entity.ts';
import { MemberEntity } from './member.entity.ts';
import { MembershipSourceEntity } from './membership-source.entity.ts';
import { MemberImportRowEntity } from './member-import-row.entity.ts';
import { MemberImportEntity } from './member-import.entity.ts';
import { MembershipEntity } from './membership.entity.ts';
import { MembershipListedMembers1764000004100 } from './migrations/membership-listed-members.ts';
import { GiftEntity } from './gift.entity.ts';
import { MembershipGift1764420100000 } from './migrations/gift.ts';
import { MembershipGiftBounces1764530200000 } from './migrations/gift-bounces.ts';
import { MemberDistinctEntity } from './member-distinct.entity.ts';
import { MemberMergeEntity } from './member-merge.entity.ts';
import { MembershipMemberMerges1764400200000 } from './migrations/member-merges.ts';
import { OwnCopyEntity } from './own-copy.entity.ts';
import { ErasureEntity } from './erasure.entity.ts';
import { DirectoryEntryEntity } from './directory-entry.entity.ts';
import { MembershipDirectory1764350101100 } from './migrations/membership-directory.ts';
import { ErasureKeptEntity } from './erasure-kept.entity.ts';
import { MembershipOwnCopy1764100102000 } from './migrations/own-copy.ts';
import { MembershipRightsRequests1765181000000 } from './migrations/rights-requests.ts';
import { MembershipRightsRequestParts1765210000000 } from './migrations/rights-request-parts.ts';
import { MembershipLooksAtMember1765236000000 } from './migrations/looks-at-member.ts';
import { MembershipCompanyAreas1765195000000 } from './migrations/company-areas.ts';
import { MembershipErasure1764100104000 } from './migrations/erasure.ts';
import { CancellationEntity } from './cancellation.entity.ts';
import { MembershipCancellation1764310102000 } from './migrations/cancellation.ts';
import { LeavingEntity } from './leaving.entity.ts';
import { MembershipLeaving1764100101000 } from './migrations/leaving.ts';
import { MembershipPlannedChanges1764000004300 } from './migrations/membership-planned-changes.ts';
import { MembershipComplimentary1764200001000 } from './migrations/complimentary.ts';
import { MembershipPauses1764310101000 } from './migrations/membership-pauses.ts';
import { MembershipPrepaidSources1764320101000 } from './migrations/prepaid-sources.ts';
import { MembershipReminders1764200003720 } from './migrations/membership-reminders.ts';
import { MembershipMemberImport1764360100000 } from './migrations/member-import.ts';
import { MembershipReducedPrices1764510000000 } from './migrations/reduced-prices.ts';
import { MembershipStudentPrices1764511000000 } from './migrations/student-prices.ts';
import { MembershipCardSerials1764950200000 } from './migrations/card-serials.ts';
import { MembershipStudentRules1764630100000 } from './migrations/student-rules.ts';
import { MembershipTables1764000004000 } from './migrations/membership-tables.ts';
import { MembershipRenewalAnchors1764991000000 } from './migrations/renewal-anchors.ts';
import { MembershipPlanYears1764390200000 } from './migrations/plan-years.ts';
import { MembershipPlanVersions1764330100000 } from './migrations/plan-versions.ts';
import { PlanBenefitEntity } from './plan-benefit.entity.ts';
import { PlanDraftEntity } from './plan-draft.entity.ts';
import { PlanPriceEntity } from './plan-price.entity.ts';
import { PlanTurnEntity } from './plan-turn.entity.ts';
import { PlanVersionEntity } from './plan-version.entity.ts';
import { StudentDeclarationEntity } from './student-declaration.entity.ts';
import { RightsRequestRuleEntity } from './requests/rights-request-rule.entity.ts';
import { RightsRequestEntity } from './requests/rights-request.entity.ts';
import { StudentRuleEntity } from './student-rule.entity.ts';
import { PriceMoveEntity } from './price-move.entity.ts';
import { PlanEntity } from './plan.entity.ts';
import { PrivilegeGrantEntity } from './privilege-grant.entity.ts';
import { TimelineEntryEntity } from './timeline-entry.entity.ts';

/** Tables of the schema `membership` and their migrations, oldest first. */
export const membershipSchema: Schema = {
  entities: [
    PlanEntity,
    PlanPriceEntity,
    PlanBenefitEntity,
    MemberEntity,
    MemberSearchKeyEntity,
    MemberNumberCounterEntity,
    MembershipEntity,
    MembershipSourceEntity,
    PrivilegeGrantEntity,
    TimelineEntryEntity,
    AccessLogEntity,
    DirectoryEntryEntity,
    LeavingEntity,
    CancellationEntity,
    ComplimentaryEntity,
    GiftEntity,
    OwnCopyEntity,
    ErasureEntity,
    ErasureKeptEntity,
    MemberImportEntity,
    MemberImportRowEntity,
    MemberMergeEntity,
    MemberDistinctEntity,
    PlanVersionEntity,
    PlanDraftEntity,
    PlanTurnEntity,
    PriceMoveEntity,
    StudentDeclarationEntity,
    StudentRuleEntity,
    RightsRequestEntity,
    RightsRequestRuleEntity,
    CouponEntity,
    CompanyEntity,
    CompanyAdminEntity,
    CompanyDeclarationEntity,
    CompanyApplicationEntity,
    CompanyPlanEntity,
    CompanyHoldingEntity,
    CompanyTurnEntity,
    CompanyNoteEntity,
    CompanyInviteEntity,
    CompanyQuoteEntity,
    CompanyPriceEntity,
    CompanyFeeMoveEntity,
    CompanyBillingContactEntity,
    CompanySeatEntity,
    CompanyDomainEntity,
    BenefitCounterEntity,
    BenefitGrantEntity,
    BenefitUseEntity,
    CompanyPageEntity,
    CompanyPhotoEntity,
  ],
  migrations: [
    MembershipTables1764000004000,
    MembershipListedMembers1764000004100,
    MembershipPlannedChanges1764000004300,
    MembershipLeaving1764100101000,
    MembershipComplimentary1764200001000,
    MembershipOwnCopy1764100102000,
    MembershipErasure1764100104000,
    MembershipReminders1764200003720,
    MembershipPauses1764310101000,
    MembershipCancellation1764310102000,
    MembershipPlanVersions1764330100000,
    MembershipMemberImport1764360100000,
    MembershipPrepaidSources1764320101000,
    MembershipDirectory1764350101100,
    MembershipPlanYears1764390200000,
    MembershipCoupons1764410100000,
    MembershipGift1764420100000,
    MembershipMemberMerges1764400200000,
    MembershipReducedPrices1764510000000,
    MembershipStudentPrices1764511000000,
    MembershipGiftBounces1764530200000,
    MembershipCompanies1764550100000,
    MembershipCompanyBenefits1764580100000,
    MembershipCompanyAdmins1764590100000,
    MembershipCompanyFeeMoves1764590200000,
    MembershipCompaniesOnInvoice1764600010000,
    MembershipStudentRules1764630100000,
    MembershipCompanySeats1764570000000,
    MembershipInterests1764630300000,
    MembershipCompanyQuotes1764640000000,
    MembershipCompanyPrices1764640100000,
    MembershipPlannedCompanyPlans1764650100000,
    MembershipCompanyPages1764660000000,
    MembershipCompanyTermsPaidAhead1764710000000,
    MembershipCompanyPlanVersions1764710100000,
    MembershipCompanyNotes1764740000000,
    MembershipCardSerials1764950200000,
    MembershipRenewalAnchors1764991000000,
    MembershipRightsRequests1765181000000,
    MembershipCompanyAreas1765195000000,
    MembershipRightsRequestParts1765210000000,
    MembershipLooksAtMember1765236000000,
    MembershipMunicipality1765231000000,
  ],
  personal: membershipPersonalTables,
};
