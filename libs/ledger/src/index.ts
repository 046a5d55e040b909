export { LedgerDeskApi } from './ledger-api.module.ts';
export { LedgerModule } from './ledger.module.ts';
export { ledgerSchema } from './store/ledger-schema.ts';
export { ledgerRefusals } from './ledger.refusals.ts';
export type { LedgerRefusal } from './ledger.refusals.ts';

export { BeginRecognition } from './actions/begin-recognition.ts';
export type { RecognitionBegins } from './actions/begin-recognition.ts';
export { BookInvoice } from './actions/book-invoice.ts';
export { BookInvoiceReturn } from './actions/book-invoice-return.ts';
export { BookMembershipPayment } from './actions/book-membership-payment.ts';
export { BookMembershipRefund } from './actions/book-membership-refund.ts';
export { BookProcessorFee } from './actions/book-processor-fee.ts';
export { BookRefundFailure } from './actions/book-refund-failure.ts';
export type { RefundFailureFacts } from './actions/book-refund-failure.ts';
export { CloseBooks } from './actions/close-books.ts';
export type { BooksOfMonth } from './actions/close-books.ts';
export { EnterSlip } from './actions/enter-slip.ts';
export { FoldMonthTotals } from './actions/fold-month-totals.ts';
export { ReadFundingPlans, SaveFundingPlan } from './actions/funding-plans.ts';
export { ListSlips } from './actions/list-slips.ts';
export { PostEntries } from './actions/post-entries.ts';
export { PostEntry } from './actions/post-entry.ts';
export { PreviewMembershipRefund } from './actions/preview-membership-refund.ts';
export type { RefundPreview } from './actions/preview-membership-refund.ts';
export { ReadBalances } from './actions/read-balances.ts';
export { ReadMonthFigures } from './actions/read-month-figures.ts';
export { ReleaseDueMonths } from './actions/release-due-months.ts';
export { ReverseEntry } from './actions/reverse-entry.ts';
export type { Reversal } from './actions/reverse-entry.ts';
export { ReverseSlip } from './actions/reverse-slip.ts';
export { VerifyLedger } from './actions/verify-ledger.ts';
export type { MonthTurn, MovedEntry } from './store/books.store.ts';
export type { LedgerViolation } from './store/figures.store.ts';

export { accountCodes, accounts, incomeAccounts } from './domain/account.ts';
export type { Account, AccountCode, AccountKind } from './domain/account.ts';
export { revenueStreamCodes, revenueStreams } from './domain/revenue-stream.ts';
export type { ChargedStream, MembershipStream, RevenueStream, Stream } from './domain/revenue-stream.ts';
export type { EntryKind } from './domain/entry-kind.ts';
export type { EntryDraft, EntryLine, PostingOutcome, SourceRef, SubjectRef } from './domain/entry-draft.ts';
export type { InvoiceFacts, InvoiceReturnFacts, InvoiceReturnKind } from './domain/invoice-entry.ts';
export { membershipPaymentEntry } from './domain/membership-payment-entry.ts';
export type { MembershipPaymentFacts } from './domain/membership-payment-entry.ts';
export { membershipRefundEntry } from './domain/membership-refund-entry.ts';
export type { MembershipRefundFacts, PaymentInBooks } from './domain/membership-refund-entry.ts';
export {
  disputeLostEntry,
  disputeOpenedEntry,
  disputeWonEntry,
  payoutEntry,
  processorFeeEntry,
} from './domain/stripe-entries.ts';
export type { ProcessorFeeFacts, StripeMovementFacts } from './domain/stripe-entries.ts';
export { rewardEntry, rewardPaidEntry } from './domain/reward-entries.ts';
export type { RewardFacts, RewardPaidFacts } from './domain/reward-entries.ts';
export { recognitionSchedule } from './domain/recognition.ts';
export type { RecognitionMonth } from './domain/recognition.ts';
export type { MonthFigures } from './domain/month-figures.ts';
export { fundingLineCodes, fundingLines } from './domain/funding-plan.ts';
export type { FundingLine, YearPlan } from './domain/funding-plan.ts';
export { slipIn, SlipInputType, SlipKindEnum, slipType, SlipType } from './edges/graphql/slip.type.ts';
export type { KeptSlip, PurposeSum } from './store/slip.store.ts';
export { eventPurpose } from './domain/slip.ts';
export type { SlipFields, SlipForm, SlipKind } from './domain/slip.ts';
export type { MonthState } from './domain/closing.ts';
export { askedMonth } from './domain/asked-month.ts';
