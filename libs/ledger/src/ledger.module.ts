import { Module } from '@nestjs/common';

import { BookMembershipPayment } from './actions/book-membership-payment.ts';
import { BookMembershipRefund } from './actions/book-membership-refund.ts';
import { BookProcessorFee } from './actions/book-processor-fee.ts';
import { BookRefundFailure } from './actions/book-refund-failure.ts';
import { FoldMonthTotals } from './actions/fold-month-totals.ts';
import { PostEntries } from './actions/post-entries.ts';
import { PostEntry } from './actions/post-entry.ts';
import { ReadBalances } from './actions/read-balances.ts';
import { ReadMonthFigures } from './actions/read-month-figures.ts';
import { ReleaseDueMonths } from './actions/release-due-months.ts';
import { ReverseEntry } from './actions/reverse-entry.ts';
import { VerifyLedger } from './actions/verify-ledger.ts';
import { FoldMonthTotalsJob } from './edges/fold-month-totals.job.ts';
import { ReleaseMonthsJob } from './edges/release-months.job.ts';
import { FiguresStore } from './store/figures.store.ts';
import { JournalStore } from './store/journal.store.ts';
import { RecognitionStore } from './store/recognition.store.ts';

const actions = [
  BookMembershipPayment,
  BookMembershipRefund,
  BookProcessorFee,
  BookRefundFailure,
  FoldMonthTotals,
  PostEntries,
  PostEntry,
  ReadBalances,
  ReadMonthFigures,
  ReleaseDueMonths,
  ReverseEntry,
  VerifyLedger,
];

/** The books: import it to post and to read figures. */
@Module({
  providers: [...actions, JournalStore, RecognitionStore, FiguresStore, ReleaseMonthsJob, FoldMonthTotalsJob],
  exports: actions,
})
export class LedgerModule {}
