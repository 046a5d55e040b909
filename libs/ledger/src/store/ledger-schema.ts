import type { Schema } from '@enishi/platform';

import { BooksEntity, MonthTurnEntity } from './books.entity.ts';
import { FundingPlanEntity } from './funding-plan.entity.ts';
import { JournalEntryEntity } from './journal-entry.entity.ts';
import { JournalWordEntity } from './journal-word.entity.ts';
import { LedgerClosing1764621000000 } from './migrations/ledger-closing.ts';
import { LedgerJournalWords1764620000000 } from './migrations/ledger-journal-words.ts';
import { LedgerJournal1764000002000 } from './migrations/ledger-journal.ts';
import { LedgerMonthTotals1764000002200 } from './migrations/ledger-month-totals.ts';
import { LedgerSlipPurpose1764910000000 } from './migrations/ledger-slip-purpose.ts';
import { LedgerSlips1764000002300 } from './migrations/ledger-slips.ts';
import { LedgerViolations1764000002100 } from './migrations/ledger-violations.ts';
import { ledgerPersonalTables } from './ledger-personal-tables.ts';
import { PostingEntity } from './posting.entity.ts';
import { RecognitionMonthEntity } from './recognition-month.entity.ts';
import { SlipEntity, SlipReversalEntity } from './slip.entity.ts';

/** The tables of the books. */
export const ledgerSchema: Schema = {
  entities: [
    JournalEntryEntity,
    PostingEntity,
    RecognitionMonthEntity,
    FundingPlanEntity,
    SlipEntity,
    SlipReversalEntity,
    JournalWordEntity,
    BooksEntity,
    MonthTurnEntity,
  ],
  migrations: [
    LedgerJournal1764000002000,
    LedgerViolations1764000002100,
    LedgerMonthTotals1764000002200,
    LedgerSlips1764000002300,
    LedgerJournalWords1764620000000,
    LedgerClosing1764621000000,
    LedgerSlipPurpose1764910000000,
  ],
  personal: ledgerPersonalTables,
};
