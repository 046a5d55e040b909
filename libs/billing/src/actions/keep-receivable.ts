import { companyNameKey, toFullWidthKatakana } from '@enishi/japan';
import { newId, yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import { BookInvoice, BookInvoiceReturn, BookRefundFailure } from '@enishi/ledger';
import type { InvoiceFacts, InvoiceReturnKind, RevenueStream, SourceRef } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { transferDue } from '../billing.events.ts';
import type { PaidInto } from '../domain/virtual/virtual-account.ts';
import type { DocumentEntity } from '../store/document.entity.ts';
import type { ReceivableEntity } from '../store/receivable.entity.ts';
import { ReceivableStore } from '../store/receivable.store.ts';
import { TurnReceivable } from './turn-receivable.ts';

/** What an invoice is for, and who owes it, beyond what is printed on it. */
export type InvoiceIncome = {
  /** Where its money comes from; `other` (その他・事業収益) unless it is said. A corrected invoice keeps that of the one before. */
  readonly stream?: RevenueStream | null;
  /** The company as a subject of billing, and the reading of its name as its bank writes it, where they are known. */
  readonly companyId?: string | null;
  readonly kana?: string;
  /** Into which account it is paid; the community's own unless it is said. */
  readonly paidInto?: PaidInto;
  /** What of it whoever sells has booked before, so that it only becomes a receivable now. */
  readonly accrued?: InvoiceFacts['accrued'];
};

/** Under which source the books know a document. */
export const documentSource = (id: string): SourceRef => ({ type: 'document', id });

/** Keeps what is owed by an invoice, and its bookings, in the transaction that issues a document. A quote owes nothing. */
@Injectable()
export class KeepReceivable {
  constructor(
    private readonly receivables: ReceivableStore,
    private readonly turn: TurnReceivable,
    private readonly invoices: BookInvoice,
    private readonly returns: BookInvoiceReturn,
    private readonly failures: BookRefundFailure,
  ) {}

  /** `earlier` is the document that this one is tied to, `deal` all of the deal before it. */
  async run(
    tx: Tx,
    document: DocumentEntity,
    { earlier, deal }: { earlier: DocumentEntity | null; deal: readonly DocumentEntity[] },
    income: InvoiceIncome,
  ): Promise<void> {
    if (document.kind === 'invoice') {
      const before =
        document.tie === 'corrects' && earlier ? await this.receivables.lockedOf(tx, earlier.id) : null;
      return before && earlier
        ? this.replaced(tx, document, before, { earlier, income })
        : this.begun(tx, document, income);
    }
    if (document.kind === 'credit_note') await this.credited(tx, document, earlier, deal);
  }

  private async begun(tx: Tx, document: DocumentEntity, income: InvoiceIncome): Promise<void> {
    const receivableId = newId();
    const { paidInto = 'own' } = income;
    await this.receivables.add(tx, {
      ...{ id: receivableId, communityId: tx.community, stream: income.stream ?? 'other', paidInto },
      ...{ companyId: income.companyId ?? null, kana: toFullWidthKatakana(income.kana ?? '').slice(0, 60) },
      ...{ credited: yen(0), settled: yen(0), state: 'open', settledOn: null, ...statedBy(document) },
    });
    await this.book(tx, document, income.stream ?? 'other', income.accrued);
    if (paidInto === 'virtual') await tx.emit(transferDue, { receivableId });
  }

  /** A corrected invoice: the old one leaves the books, what was paid of it counts for the new one. */
  private async replaced(
    tx: Tx,
    document: DocumentEntity,
    before: ReceivableEntity,
    { earlier, income }: { earlier: DocumentEntity; income: InvoiceIncome },
  ): Promise<void> {
    const stream = income.stream ?? before.stream;
    const companyId = income.companyId ?? before.companyId;
    const kana = income.kana ?? before.kana;
    await this.takeOff(tx, document, { kind: 'correction', invoice: earlier, ...sumsOf(earlier) });
    await this.book(tx, document, stream);
    const after = { ...before, ...statedBy(document), stream, companyId, kana };
    await this.turn.run(tx, before, after, { source: documentSource(document.id) });
  }

  /** Of an invoice issued before receivables were kept nothing is in the books, so nothing is taken off them. */
  private async credited(
    tx: Tx,
    document: DocumentEntity,
    earlier: DocumentEntity | null,
    deal: readonly DocumentEntity[],
  ): Promise<void> {
    const invoice = deal.find(({ number }) => number === document.facts.returns?.number);
    const before = invoice && (await this.receivables.lockedOf(tx, invoice.id));
    if (!invoice || !before) return;
    const replaces = document.tie === 'corrects' ? earlier : null;
    if (replaces)
      await this.failures.run(tx, {
        ...{ refund: documentSource(replaces.id), kind: 'credit_note', occurredOn: document.issuedOn },
        reason: `${replaces.number}の差し替え（${document.number}）`,
      });
    await this.takeOff(tx, document, { kind: 'credit_note', invoice, ...sumsOf(document) });
    const credited = yen(before.credited + document.total - (replaces?.total ?? 0));
    await this.turn.run(tx, before, { ...before, credited }, { source: documentSource(document.id) });
  }

  private async book(
    tx: Tx,
    document: DocumentEntity,
    stream: RevenueStream,
    accrued?: InvoiceFacts['accrued'],
  ): Promise<void> {
    const { number, counterparty, suppliedFrom, suppliedTo } = document.facts;
    await this.invoices.run(tx, {
      ...{ source: documentSource(document.id), occurredOn: document.issuedOn, stream, ...sumsOf(document) },
      ...{ from: suppliedFrom, to: suppliedTo, description: `請求書 ${number} ${counterparty.name}` },
      ...(accrued ? { accrued } : {}),
    });
  }

  private async takeOff(
    tx: Tx,
    document: DocumentEntity,
    returned: { kind: InvoiceReturnKind; invoice: DocumentEntity; gross: Yen; tax: Yen },
  ): Promise<void> {
    const { kind, invoice, gross, tax } = returned;
    await this.returns.run(tx, {
      ...{ source: documentSource(document.id), kind, occurredOn: document.issuedOn, gross, tax },
      ...{ invoice: documentSource(invoice.id), description: `${document.number}（${invoice.number}）` },
    });
  }
}

const sumsOf = ({ facts: { total, tax } }: DocumentEntity): { gross: Yen; tax: Yen } => ({
  gross: total,
  tax,
});

/** What the receivable says after its invoice. */
function statedBy({ id, number, issuedOn, facts }: DocumentEntity) {
  return {
    ...{ documentId: id, documentNumber: number, issuedOn, dueOn: facts.dueOn ?? issuedOn },
    ...{ debtor: facts.counterparty.name, debtorKey: companyNameKey(facts.counterparty.name) },
    ...{ amount: facts.total, tax: facts.tax },
  };
}
