import { Injectable } from '@nestjs/common';
import { dueDay, ReadInvoicing, usualTerms } from '@enishi/billing';
import { AccountEmail } from '@enishi/identity';
import {
  addDays,
  addMonths,
  firstDayOf,
  isTokyoMonth,
  monthOf,
  newId,
  Refusal,
  tokyoDateOf,
  tokyoMonth,
} from '@enishi/kernel';
import { IssueForCompany, ReadCounterparty } from '@enishi/membership';
import type { DeskReader } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { accruedOf, workLines, workNote, workPriceMode } from '../../domain/work-invoice.ts';
import { PayoutStore } from '../../store/payout.store.ts';
import type { Uninvoiced } from '../../store/payout.store.ts';

/** Invoices a company for what was accepted up to the end of a month: one 適格請求書, which is paid and matched like every other. */
@Injectable()
export class InvoiceWork {
  constructor(
    private readonly payouts: PayoutStore,
    private readonly counterparty: ReadCounterparty,
    private readonly issue: IssueForCompany,
    private readonly invoicing: ReadInvoicing,
    private readonly emails: AccountEmail,
  ) {}

  /** What waits to be invoiced, by company and month; the oldest first. */
  async waiting(tx: Tx): Promise<(Uninvoiced & { over: boolean })[]> {
    const running = monthOf(tokyoDateOf(tx.now));
    return (await this.payouts.toInvoice(tx)).map((each) => ({ ...each, over: each.month < running }));
  }

  /**
   * Answers with the document. Of two who press at once the second is told that nothing is left. What was accrued moves to the receivable in the same transaction. Needs the identity scope.
   * Throws COMPANY_NOT_FOUND, WORK_MONTH_WRONG (invalid) for what is no month or not over, WORK_NOTHING_TO_INVOICE, INVOICE_NOT_OFFERED (conflict) where nobody has said where to pay.
   */
  async run(
    tx: Tx,
    { companyId, month }: { companyId: string; month: string },
    reader: DeskReader,
  ): Promise<string> {
    const today = tokyoDateOf(tx.now);
    const { counterparty, kana } = await this.counterparty.of(tx, companyId, reader);
    if (!isTokyoMonth(month) || month >= monthOf(today))
      throw new Refusal('invalid', 'WORK_MONTH_WRONG', { field: 'month' });
    const until = addDays(firstDayOf(addMonths(tokyoMonth(month), 1)), -1);
    const places = await this.payouts.unbilled(tx, companyId, until);
    const [first, last] = [places[0]?.workDay, places.at(-1)?.workDay];
    if (!first || !last) throw new Refusal('conflict', 'WORK_NOTHING_TO_INVOICE');
    const bankAccount = await this.invoicing.bankAccount(tx);
    const id = newId();
    await this.issue.of(
      tx,
      companyId,
      {
        ...{ id, tie: null, reason: '', by: reader.accountId },
        draft: {
          ...{ kind: 'invoice', counterparty, suppliedFrom: first, suppliedTo: last, validUntil: null },
          ...{ dueOn: dueDay(today, usualTerms), orderNumber: '', priceMode: workPriceMode, bankAccount },
          ...{ lines: workLines(places), note: workNote(places) },
        },
        income: { stream: 'gig_margin', kana, accrued: accruedOf(places) },
      },
      await this.emails.run(tx, reader.accountId),
    );
    await this.payouts.noteInvoiced(
      tx,
      places.map((each) => each.id),
      id,
    );
    return id;
  }
}
