import { ContactStore } from './contact.store.ts';
import { AccessLogStore } from './access-log.store.ts';
import { CancellationStore } from './cancellation.store.ts';
import { ComplimentaryStore } from './complimentary.store.ts';
import { CompanyApplicationStore } from './company/company-application.store.ts';
import { HeldCompanyStore } from './company/held-company.store.ts';
import { CompanyHoldingStore } from './company/company-holding.store.ts';
import { CompanyPlanStore } from './company/company-plan.store.ts';
import { CompanyDomainStore } from './company/company-domain.store.ts';
import { CompanySeatStore } from './company/company-seat.store.ts';
import { BenefitCounterStore } from './company/benefits/benefit-counter.store.ts';
import { BenefitGrantStore } from './company/benefits/benefit-grant.store.ts';
import { BenefitUseStore } from './company/benefits/benefit-use.store.ts';
import { CompanyGroundStore } from './company/company-ground.store.ts';
import { EntitledCompanyStore } from './company/entitled-company.store.ts';
import { CompanyPageStore } from './company/page/company-page.store.ts';
import { CompanyPhotoStore } from './company/page/company-photo.store.ts';
import { CompanyNoteStore } from './company/company-note.store.ts';
import { CompanyTurnStore } from './company/company-turn.store.ts';
import { CompanyAdminStore } from './company/company-admin.store.ts';
import { CompanyBillingContactStore } from './company/company-billing-contact.store.ts';
import { CompanyFeeMoveStore } from './company/company-fee-move.store.ts';
import { CompanyPriceStore } from './company/company-price.store.ts';
import { CompanyQuoteStore } from './company/company-quote.store.ts';
import { CompanyInviteStore } from './company/company-invite.store.ts';
import { CompanyStore } from './company/company.store.ts';
import { DeskCompanyStore } from './company/desk-company.store.ts';
import { CouponStore } from './coupon.store.ts';
import { DeskMemberStore } from './desk-member.store.ts';
import { GiftStore } from './gift.store.ts';
import { OwnCopyStore } from './own-copy.store.ts';
import { DirectoryStore } from './directory.store.ts';
import { EndedPlanStore } from './ended-plan.store.ts';
import { ErasureStore } from './erasure.store.ts';
import { LeavingStore } from './leaving.store.ts';
import { LikenessStore } from './likeness.store.ts';
import { MemberCardStore } from './member-card.store.ts';
import { MemberImportStore } from './member-import.store.ts';
import { MemberMergeStore } from './member-merge.store.ts';
import { MemberStore } from './member.store.ts';
import { MembershipStore } from './membership.store.ts';
import { CompanyPlanDraftStore, PlanDraftStore } from './plan-draft.store.ts';
import { PlanStore } from './plan.store.ts';
import { PlanVersionStore } from './plan-version.store.ts';
import { PriceMoveStore } from './price-move.store.ts';
import { StudentDeclarationStore } from './student-declaration.store.ts';
import { StudentRuleStore } from './student-rule.store.ts';
import { RightsRequestRuleStore } from './requests/rights-request-rule.store.ts';
import { RightsRequestStore } from './requests/rights-request.store.ts';
import { ReaderStore } from './reader.store.ts';
import { TimelineStore } from './timeline.store.ts';
import { UnpaidStore } from './unpaid.store.ts';

/** All queries of the context, for its module. */
export const membershipStores = [
  PlanStore,
  MemberStore,
  ContactStore,
  MembershipStore,
  TimelineStore,
  AccessLogStore,
  DeskMemberStore,
  DirectoryStore,
  LeavingStore,
  CancellationStore,
  ComplimentaryStore,
  GiftStore,
  CouponStore,
  StudentDeclarationStore,
  StudentRuleStore,
  RightsRequestStore,
  RightsRequestRuleStore,
  ReaderStore,
  OwnCopyStore,
  EndedPlanStore,
  ErasureStore,
  UnpaidStore,
  MemberCardStore,
  MemberImportStore,
  LikenessStore,
  MemberMergeStore,
  PlanDraftStore,
  CompanyPlanDraftStore,
  PlanVersionStore,
  PriceMoveStore,
  CompanyStore,
  DeskCompanyStore,
  CompanyPlanStore,
  CompanyHoldingStore,
  HeldCompanyStore,
  CompanyApplicationStore,
  CompanyPageStore,
  CompanyPhotoStore,
  CompanyTurnStore,
  CompanyNoteStore,
  CompanyAdminStore,
  CompanyBillingContactStore,
  CompanyFeeMoveStore,
  CompanyInviteStore,
  CompanyQuoteStore,
  CompanyPriceStore,
  CompanySeatStore,
  CompanyDomainStore,
  BenefitCounterStore,
  BenefitGrantStore,
  BenefitUseStore,
  CompanyGroundStore,
  EntitledCompanyStore,
];
