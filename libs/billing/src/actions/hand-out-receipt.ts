import { AccountEmail } from '@enishi/identity';
import { isId, Refusal, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { receiptLineage } from '../domain/receipt-lineage.ts';
import type { ReceiptLineage } from '../domain/receipt-lineage.ts';
import type { PaperMark } from '../domain/receipt-versions.ts';
import { returnsOn } from '../domain/return-invoice.ts';
import type { StatedReturn } from '../domain/return-invoice.ts';
import { CustomerStore } from '../store/customer.store.ts';
import type { ReceiptEntity } from '../store/receipt.entity.ts';
import { ReceiptStore } from '../store/receipt.store.ts';
import { ReceivableStore } from '../store/receivable.store.ts';
import { ReceiptMoney } from './receipt-money.ts';

/** A receipt as it is handed over: with its mark, what it replaces, and what has come back of its payment. */
export type HandedReceipt = {
  receipt: ReceiptEntity;
  mark: PaperMark;
  lineage: ReceiptLineage;
  returns: StatedReturn[];
  handedOn: TokyoDate;
  /** It is printed by us and handed over as paper, which may need a stamp; else it is a file. */
  onPaper: boolean;
};

/** Who takes a receipt: whoever paid, the desk to look at it, or the desk in order to hand it to whoever paid; `reason`: how, for the trail. */
export type ReceiptReader = {
  own: SubjectRef | null;
  desk: { accountId: string; handsOver: boolean; onPaper?: boolean; reason?: string } | null;
};

/** Hands a receipt out and remembers that it was: the first is the original, every later one is marked 再発行. */
@Injectable()
export class HandOutReceipt {
  constructor(
    private readonly customers: CustomerStore,
    private readonly receipts: ReceiptStore,
    private readonly money: ReceiptMoney,
    private readonly emails: AccountEmail,
    private readonly receivables: ReceivableStore,
  ) {}

  /** The desk may see every receipt; its own look is a copy and does not count. Refuses `RECEIPT_UNKNOWN` (not_found). */
  async run(tx: Tx, { own, desk }: ReceiptReader, receiptId: string): Promise<HandedReceipt> {
    const found = isId(receiptId) ? await this.receipts.find(tx, receiptId) : null;
    const isOwn = found !== null && (await this.isOwn(tx, own, found));
    if (!found || !(isOwn || desk)) throw new Refusal('not_found', 'RECEIPT_UNKNOWN');
    const hander = isOwn ? null : desk;
    const nth = hander && !hander.handsOver ? null : await this.count(tx, found, hander);
    return this.paper(tx, found, {
      mark: nth === null ? 'copy' : nth === 1 ? 'original' : 'again',
      ...{ handedOn: tokyoDateOf(tx.now), onPaper: hander?.onPaper ?? false },
    });
  }

  /** The file that was mailed, once more: it is the same paper, and is not counted again. Refuses `RECEIPT_UNKNOWN` (not_found). */
  async asMailed(
    tx: Tx,
    receiptId: string,
    mailed: Pick<HandedReceipt, 'mark' | 'handedOn'>,
  ): Promise<HandedReceipt> {
    const found = await this.receipts.find(tx, receiptId);
    if (!found) throw new Refusal('not_found', 'RECEIPT_UNKNOWN');
    return this.paper(tx, found, { ...mailed, onPaper: false });
  }

  /** As it is by now: what was replaced is void, however it is handed over. */
  private async paper(
    tx: Tx,
    found: ReceiptEntity,
    how: Pick<HandedReceipt, 'mark' | 'handedOn' | 'onPaper'>,
  ): Promise<HandedReceipt> {
    const versions = await this.receipts.versionsOf(tx, [found]);
    const receipt = versions.find(({ id }) => id === found.id)!;
    const returned = (await this.money.returned(tx, [receipt]))(receipt);
    return {
      ...{ ...how, receipt, lineage: receiptLineage(receipt, versions) },
      ...{ returns: returnsOn(receipt, versions, returned) },
      mark: receipt.supersededAt ? 'void' : how.mark,
    };
  }

  /** Of a payment of one's own, or of an invoice that was made out to the company that one acts for. */
  private async isOwn(tx: Tx, own: SubjectRef | null, receipt: ReceiptEntity): Promise<boolean> {
    if (!own) return false;
    if (receipt.customerId) return (await this.customers.papersOf(tx, own)).includes(receipt.customerId);
    const owed = receipt.receivableId ? await this.receivables.byId(tx, receipt.receivableId) : null;
    return own.kind === 'company' && owed?.companyId === own.id;
  }

  private async count(tx: Tx, receipt: ReceiptEntity, hander: ReceiptReader['desk']): Promise<number | null> {
    const actorAccount = hander?.accountId ?? null;
    const nth = await this.receipts.countDownload(tx, receipt.id);
    if (nth === null) return null;
    await this.receipts.note(tx, {
      ...{ receiptId: receipt.id, customerId: receipt.customerId },
      ...{ kind: nth === 1 ? 'handed_out' : 'reissued', actor: actorAccount ? 'desk' : 'member' },
      ...{ actorAccount, actorName: actorAccount && (await this.emails.run(tx, actorAccount)) },
      ...{ reason: hander?.reason ?? null, addresseeBefore: null },
    });
    return nth;
  }
}
