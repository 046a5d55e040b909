import { IdentityModule } from '@enishi/identity';
import { LedgerModule } from '@enishi/ledger';
import { Module } from '@nestjs/common';

import { AssignHeldMoney } from './actions/assign-held-money.ts';
import { BearOrderFee } from './actions/bear-order-fee.ts';
import { BringBankFile } from './actions/bring-bank-file.ts';
import { EndOrderTransfer } from './actions/end-order-transfer.ts';
import { MatchSureTransfers } from './actions/match-sure-transfers.ts';
import { MatchTransfer } from './actions/match-transfer.ts';
import { MoveHeldMoney } from './actions/move-held-money.ts';
import { PayOrders } from './actions/pay-orders.ts';
import { ReadHeldMoney } from './actions/read-held-money.ts';
import { ReadTransfers } from './actions/read-transfers.ts';
import { SaveBankAccount } from './actions/save-bank-account.ts';
import { SettleClaims } from './actions/settle-claims.ts';
import { TakeInBankLines } from './actions/take-in-bank-lines.ts';
import { TakeOrderMoney } from './actions/take-order-money.ts';
import { DocumentsModule } from './documents.module.ts';
import { TakeInBankFiles } from './edges/reactions/take-in-bank-files.ts';
import { BankStore } from './store/bank.store.ts';
import { OrderTransferStore } from './store/order-transfer.store.ts';
import { RefundAccountStore } from './store/refund-account.store.ts';
import { TransferStore } from './store/transfer.store.ts';

const actions = [
  AssignHeldMoney,
  BringBankFile,
  MatchSureTransfers,
  MatchTransfer,
  EndOrderTransfer,
  MoveHeldMoney,
  ReadHeldMoney,
  ReadTransfers,
  SaveBankAccount,
];

/** Money on the bank's list: taking files in, and matching them with what is owed (消込). */
@Module({
  imports: [DocumentsModule, IdentityModule, LedgerModule],
  providers: [
    ...actions,
    ...[BankStore, OrderTransferStore, RefundAccountStore, TransferStore],
    ...[BearOrderFee, PayOrders, SettleClaims, TakeInBankFiles, TakeInBankLines, TakeOrderMoney],
  ],
  exports: [...actions, BankStore, OrderTransferStore, RefundAccountStore, TransferStore],
})
export class TransfersModule {}
