import { newId } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { DocumentDraft } from '../domain/documents/document-draft.ts';
import type { DocumentFacts } from '../domain/documents/document-facts.ts';
import type { FeeInvoice } from '../domain/fee-invoice.ts';
import type { MirroredSubscription } from '../domain/mirror.ts';
import { DocumentStore } from '../store/document.store.ts';
import { FeeInvoiceStore } from '../store/fee-invoice.store.ts';
import { IssueDocument } from './issue-document.ts';

/** Why an invoice is taken back, as its credit note says. */
const reasons = {
  cancelled: '解約のお申し出により、以後の会費のご請求を取り消します',
  withdrawn: 'お申し込みの取り消しにより、ご請求を取り消します',
  unpaid: '期限までにお支払いがなく会員資格が終了したため、ご請求を取り消します',
  ended: '契約の終了により、ご請求を取り消します',
  changed: 'プラン変更により、次の期間のご請求を取り消し、新しい会費で改めてご請求します',
  difference_unpaid: '期限までに差額のお支払いがなかったため、差額のご請求を取り消します',
  plan_kept: 'プラン変更の取り消しにより、次の期間のご請求を取り消し、今のプランの会費で改めてご請求します',
  kept_lower: '期限までに差額のお支払いがなく変更前のプランに戻ったため、ご請求を取り消します',
};
export type CreditReason = keyof typeof reasons;

/** Takes unpaid invoices of a term back: a credit note (返還請求書) for all of each, which takes them off the books. */
@Injectable()
export class CreditFeeInvoices {
  constructor(
    private readonly invoices: FeeInvoiceStore,
    private readonly documents: DocumentStore,
    private readonly issue: IssueDocument,
  ) {}

  /** Those of periods from a day on, or some of them; all without it. The caller holds the customer's lock. What is paid stays. */
  async run(
    tx: Tx,
    term: Pick<MirroredSubscription, 'id'>,
    { because, from, only }: { because: CreditReason; from?: TokyoDate; only?: readonly { id: string }[] },
  ): Promise<void> {
    const open = (await this.invoices.ofTerm(tx, term.id)).filter(({ state }) => state === 'open');
    for (const invoice of open)
      if ((!from || invoice.periodStart >= from) && (!only || only.some(({ id }) => id === invoice.id)))
        await this.credit(tx, invoice, reasons[because]);
  }

  private async credit(tx: Tx, invoice: FeeInvoice, reason: string): Promise<void> {
    const { documentId } = (await this.invoices.owedBy(tx, [invoice])).get(invoice.receivableId)!;
    const document = (await this.documents.find(tx, documentId))!;
    const creditNoteId = newId();
    // Written down first: what is owed is zero with the credit note, and nobody shall take that for a payment.
    await this.invoices.save(tx, invoice.id, { state: 'credited', creditNoteId });
    await this.issue.run(tx, {
      ...{ id: creditNoteId, draft: creditDraft(document.facts), reason, by: null },
      tie: { tie: 'returns', documentId },
    });
  }
}

const creditDraft = ({
  counterparty,
  suppliedFrom,
  suppliedTo,
  orderNumber,
  priceMode,
  lines,
}: DocumentFacts): DocumentDraft => ({
  ...{ kind: 'credit_note', counterparty, suppliedFrom, suppliedTo, orderNumber, priceMode, lines },
  ...{ dueOn: null, validUntil: null, bankAccount: '', note: '' },
});
