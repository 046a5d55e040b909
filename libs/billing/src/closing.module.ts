import { LedgerModule } from '@enishi/ledger';
import { Module } from '@nestjs/common';

import { CloseMonth } from './actions/closing/close-month.ts';
import { CountWaitingMoney } from './actions/closing/count-waiting-money.ts';
import { DocumentsModule } from './documents.module.ts';
import { MatterStore } from './store/matter.store.ts';
import { TransfersModule } from './transfers.module.ts';

/** The close of a month: what stands in its way is billing's and the ledger's. */
@Module({
  imports: [DocumentsModule, LedgerModule, TransfersModule],
  providers: [CloseMonth, CountWaitingMoney, MatterStore],
  exports: [CloseMonth],
})
export class ClosingModule {}
