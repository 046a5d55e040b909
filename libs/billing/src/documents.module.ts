import { IdentityModule } from '@enishi/identity';
import { LedgerModule } from '@enishi/ledger';
import { Module } from '@nestjs/common';

import { BeginDocument } from './actions/begin-document.ts';
import { CompanyDocuments } from './actions/company-documents.ts';
import { FindDocuments } from './actions/find-documents.ts';
import { IssueDocument } from './actions/issue-document.ts';
import { KeepHeldMoney } from './actions/keep-held-money.ts';
import { KeepReceivable } from './actions/keep-receivable.ts';
import { ReadInvoicing } from './actions/read-invoicing.ts';
import { SettleByHand } from './actions/settle-by-hand.ts';
import { SettleReceivables } from './actions/settle-receivables.ts';
import { TurnReceivable } from './actions/turn-receivable.ts';
import { VerifyDocuments } from './actions/verify-documents.ts';
import { VerifyReceivables } from './actions/verify-receivables.ts';
import { DocumentStore } from './store/document.store.ts';
import { HandSettlementStore } from './store/hand-settlement.store.ts';
import { HeldMoneyStore } from './store/held-money.store.ts';
import { ReceiptSearchStore } from './store/receipt-search.store.ts';
import { ReceivableStore } from './store/receivable.store.ts';

const actions = [
  BeginDocument,
  CompanyDocuments,
  FindDocuments,
  IssueDocument,
  ReadInvoicing,
  SettleByHand,
  SettleReceivables,
  VerifyDocuments,
  VerifyReceivables,
];

/** 見積書, 請求書 and 返還請求書: issuing, finding and verifying them, and what is owed by them. */
@Module({
  imports: [IdentityModule, LedgerModule],
  providers: [
    ...actions,
    DocumentStore,
    HandSettlementStore,
    HeldMoneyStore,
    KeepHeldMoney,
    KeepReceivable,
    ReceiptSearchStore,
    ReceivableStore,
    TurnReceivable,
  ],
  exports: [...actions, DocumentStore, HandSettlementStore, HeldMoneyStore, KeepHeldMoney, ReceivableStore],
})
export class DocumentsModule {}
