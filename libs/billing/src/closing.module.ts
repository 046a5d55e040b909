import { LedgerModule } from '@enishi/ledger';
import { Module } from '@nestjs/common';

import { CloseMonth } from './actions/closing/close-month.ts';
import { DocumentsModule } from './documents.module.ts';
import { MatterStore } from './store/matter.store.ts';

/** The close of a month: what stands in its way is billing's and the ledger's. */
@Module({
  imports: [DocumentsModule, LedgerModule],
  providers: [CloseMonth, MatterStore],
  exports: [CloseMonth],
})
export class ClosingModule {}
