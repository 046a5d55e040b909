import { IdentityModule } from '@enishi/identity';
import { LedgerModule } from '@enishi/ledger';
import { Module } from '@nestjs/common';

import { BringBankFile } from './actions/bring-bank-file.ts';
import { MatchSureTransfers } from './actions/match-sure-transfers.ts';
import { MatchTransfer } from './actions/match-transfer.ts';
import { MoveHeldMoney } from './actions/move-held-money.ts';
import { ReadTransfers } from './actions/read-transfers.ts';
import { SaveBankAccount } from './actions/save-bank-account.ts';
import { TakeInBankLines } from './actions/take-in-bank-lines.ts';
import { DocumentsModule } from './documents.module.ts';
import { TakeInBankFiles } from './edges/reactions/take-in-bank-files.ts';
import { BankStore } from './store/bank.store.ts';
import { TransferStore } from './store/transfer.store.ts';

const actions = [
  BringBankFile,
  MatchSureTransfers,
  MatchTransfer,
  MoveHeldMoney,
  ReadTransfers,
  SaveBankAccount,
];

/** Money on the bank's list: taking files in, and matching them with what is owed (消込). */
@Module({
  imports: [DocumentsModule, IdentityModule, LedgerModule],
  providers: [...actions, BankStore, TakeInBankFiles, TakeInBankLines, TransferStore],
  exports: [...actions, BankStore, TransferStore],
})
export class TransfersModule {}
