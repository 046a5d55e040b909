import { Module } from '@nestjs/common';
import { BillingModule } from '@enishi/billing';
import { IdentityModule } from '@enishi/identity';
import { membershipActions } from './actions/membership-actions.ts';
import { MemberCardSigner } from './edges/member-card-signer.ts';
import { GatherCopyWhenAsked } from './edges/reactions/gather-copy-when-asked.ts';
import { WatchRightsRequestsJob } from './edges/schedules/watch-rights-requests.job.ts';
import { OwnCopyExpiry } from './edges/schedules/own-copy-expiry.ts';
import { FollowAddressWhenChanged } from './edges/reactions/follow-address-when-changed.ts';
import { LeaveDirectoryWhenLeft } from './edges/reactions/leave-directory-when-left.ts';
import { GoOnLeaving } from './edges/reactions/go-on-leaving.ts';
import { ConfirmationLetters } from './edges/reactions/confirmation-letters.ts';
import { FeeLetters } from './edges/reactions/fee-letters.ts';
import { FollowPlans } from './edges/reactions/follow-plans.ts';
import { MembershipLetters } from './edges/reactions/membership-letters.ts';
import { MergeLetters } from './edges/reactions/merge-letters.ts';
import { PauseLetters } from './edges/reactions/pause-letters.ts';
import { MoneyReactions } from './edges/reactions/money-reactions.ts';
import { BenefitReactions } from './edges/reactions/benefit-reactions.ts';
import { CompanyVouchers } from './edges/reactions/company-vouchers.ts';
import { CompanyReactions } from './edges/reactions/company-reactions.ts';
import { SeatReactions } from './edges/reactions/seat-reactions.ts';
import { CompanyMailReactions } from './edges/reactions/company-mail-reactions.ts';
import { GiftReactions } from './edges/reactions/gift-reactions.ts';
import { GiftCalendar } from './edges/schedules/gift-calendar.ts';
import { CompanyFeesAtStripe } from './edges/company-fees-at-stripe.ts';
import { LogSeenReceipts } from './edges/reactions/log-seen-receipts.ts';
import { CompanyFeeReactions } from './edges/reactions/company-fee-reactions.ts';
import { CompanyRenewalLetters } from './edges/reactions/company-renewal-letters.ts';
import { CompanyVersionsJob } from './edges/schedules/company-versions.job.ts';
import { CompanyCalendar } from './edges/schedules/company-calendar.ts';
import { MembershipCalendar } from './edges/schedules/membership-calendar.ts';
import { NoticeResumptionsJob } from './edges/schedules/notice-resumptions.job.ts';
import { VoucherReactions } from './edges/reactions/voucher-reactions.ts';
import { StudentLetters } from './edges/reactions/student-letters.ts';
import { TermLetters } from './edges/reactions/term-letters.ts';
import { NoticeTermEndsJob } from './edges/schedules/notice-term-ends.job.ts';
import { MovePricesJob } from './edges/schedules/move-prices.job.ts';
import { RemindCompaniesJob } from './edges/schedules/remind-companies.job.ts';
import { RemindOfUnpaidJob } from './edges/schedules/remind-of-unpaid.job.ts';
import { ImportExpiry } from './edges/schedules/import-expiry.ts';
import { WorkThroughImports } from './edges/reactions/work-through-imports.ts';
import { PricesAtStripe } from './edges/prices-at-stripe.ts';
import { membershipStores } from './store/membership-stores.ts';

/** Plans, members and what they are entitled to: for every process. */
@Module({
  imports: [IdentityModule, BillingModule],
  providers: [
    ...membershipStores,
    ...membershipActions,
    MemberCardSigner,
    ConfirmationLetters,
    FeeLetters,
    GiftCalendar,
    CompanyMailReactions,
    GiftReactions,
    CompanyReactions,
    CompanyVouchers,
    SeatReactions,
    BenefitReactions,
    CompanyCalendar,
    CompanyVersionsJob,
    CompanyFeesAtStripe,
    LogSeenReceipts,
    CompanyFeeReactions,
    CompanyRenewalLetters,
    MergeLetters,
    PauseLetters,
    MembershipLetters,
    MoneyReactions,
    StudentLetters,
    TermLetters,
    VoucherReactions,
    GoOnLeaving,
    FollowAddressWhenChanged,
    LeaveDirectoryWhenLeft,
    GatherCopyWhenAsked,
    OwnCopyExpiry,
    WatchRightsRequestsJob,
    MembershipCalendar,
    WorkThroughImports,
    ImportExpiry,
    NoticeTermEndsJob,
    RemindCompaniesJob,
    RemindOfUnpaidJob,
    NoticeResumptionsJob,
    PricesAtStripe,
    FollowPlans,
    MovePricesJob,
  ],
  exports: [...membershipActions, MemberCardSigner],
})
export class MembershipModule {}
