import { Module } from '@nestjs/common';

import { BeginRecognition } from './actions/begin-recognition.ts';
import { BookInvoice } from './actions/book-invoice.ts';
import { BookInvoiceReturn } from './actions/book-invoice-return.ts';
import { BookMembershipPayment } from './actions/book-membership-payment.ts';
import { BookMembershipRefund } from './actions/book-membership-refund.ts';
import { BookProcessorFee } from './actions/book-processor-fee.ts';
import { BookRefundFailure } from './actions/book-refund-failure.ts';
import { CloseBooks } from './actions/close-books.ts';
import { EnterSlip } from './actions/enter-slip.ts';
import { FoldMonthTotals } from './actions/fold-month-totals.ts';
import { ReadFundingPlans, SaveFundingPlan } from './actions/funding-plans.ts';
import { ReadJournalWords, SaveJournalWords } from './actions/journal-words.ts';
import { ListSlips } from './actions/list-slips.ts';
import { PlanMonths } from './actions/plan-months.ts';
import { PostEntries } from './actions/post-entries.ts';
import { PostEntry } from './actions/post-entry.ts';
import { PreviewMembershipRefund } from './actions/preview-membership-refund.ts';
import { ReadBalances } from './actions/read-balances.ts';
import { ReadJournal } from './actions/read-journal.ts';
import { ReadMonthFigures } from './actions/read-month-figures.ts';
import { ReleaseDueMonths } from './actions/release-due-months.ts';
import { ReverseEntry } from './actions/reverse-entry.ts';
import { ReverseSlip } from './actions/reverse-slip.ts';
import { VerifyLedger } from './actions/verify-ledger.ts';
import { FoldMonthTotalsJob } from './edges/fold-month-totals.job.ts';
import { ReleaseMonthsJob } from './edges/release-months.job.ts';
import { BooksStore } from './store/books.store.ts';
import { FiguresStore } from './store/figures.store.ts';
import { FundingPlanStore } from './store/funding-plan.store.ts';
import { JournalFileStore } from './store/journal-file.store.ts';
import { JournalStore } from './store/journal.store.ts';
import { RecognitionStore } from './store/recognition.store.ts';
import { SlipStore } from './store/slip.store.ts';

const actions = [
  BeginRecognition,
  BookInvoice,
  BookInvoiceReturn,
  BookMembershipPayment,
  BookMembershipRefund,
  BookProcessorFee,
  BookRefundFailure,
  CloseBooks,
  EnterSlip,
  FoldMonthTotals,
  ListSlips,
  PostEntries,
  PostEntry,
  PreviewMembershipRefund,
  ReadBalances,
  ReadFundingPlans,
  ReadJournal,
  ReadJournalWords,
  ReadMonthFigures,
  ReleaseDueMonths,
  ReverseEntry,
  ReverseSlip,
  SaveFundingPlan,
  SaveJournalWords,
  VerifyLedger,
];

/** The books: import it to post and to read figures. */
@Module({
  providers: [
    ...actions,
    PlanMonths,
    JournalFileStore,
    JournalStore,
    RecognitionStore,
    BooksStore,
    FiguresStore,
    FundingPlanStore,
    SlipStore,
    ReleaseMonthsJob,
    FoldMonthTotalsJob,
  ],
  exports: actions,
})
export class LedgerModule {}
