import { CurrentCommunity } from '@enishi/identity';
import { newId, Refusal, tokyoDateOf, yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { receiptReplaced } from '../billing.events.ts';
import { receiptNumber, receiptYear } from '../domain/receipt-terms.ts';
import type { ReplacedBecause } from '../domain/receipt-versions.ts';
import type { ReceiptEntity } from '../store/receipt.entity.ts';
import { ReceiptStore } from '../store/receipt.store.ts';
import type { HeldReceipt } from './find-receipt.ts';

/** What of a new version differs from the old one. */
export type NewVersion = Partial<
  Pick<ReceiptEntity, 'addressee' | 'description' | 'amount' | 'taxInside' | 'place' | 'renames'>
>;

/** Puts one or several new receipts in the place of one, under numbers of their own, and says so everywhere. */
@Injectable()
export class ReplaceReceipt {
  constructor(
    private readonly community: CurrentCommunity,
    private readonly receipts: ReceiptStore,
  ) {}

  /**
   * Whoever keeps the payer's story is told; an invoice has its own in the deal. The old one stays as it was, marked as replaced; day of payment, issuer and registration are those of the old one. Refuses
   * `RECEIPT_REPLACED` (conflict) where somebody else was first.
   */
  async run(
    tx: Tx,
    { receipt, customer, by }: HeldReceipt,
    because: ReplacedBecause,
    versions: readonly NewVersion[],
  ): Promise<void> {
    if (!(await this.receipts.supersede(tx, receipt.id, because)))
      throw new Refusal('conflict', 'RECEIPT_REPLACED');
    const turn = { ...by, receiptId: receipt.id, customerId: customer?.id ?? null, kind: because };
    await this.receipts.note(tx, { ...turn, addresseeBefore: receipt.addressee });
    const issuedOn = tokyoDateOf(tx.now);
    const fiscalYear = receiptYear(issuedOn, (await this.community.run(tx)).settings.fiscalYearStartMonth);
    const last = await this.receipts.nextSerial(tx, fiscalYear, versions.length);
    const added = versions.map((version, index) => ({
      ...receipt,
      ...{ id: newId(), replaces: receipt.id, supersededAt: null, supersededBecause: null },
      ...{ issuedOn, fiscalYear, serial: last - versions.length + 1 + index },
      ...{ firstDownloadedAt: null, downloads: 0 },
      ...(because === 'split' ? { discount: yen(0), discountName: null } : {}),
      ...version,
    }));
    await this.receipts.add(tx, ...added);
    if (!customer) return;
    await tx.emit(receiptReplaced, {
      subject: { kind: customer.subjectKind, id: customer.subjectId },
      ...{ because, by: by.actorName, number: receiptNumber(receipt), newNumbers: added.map(receiptNumber) },
    });
  }
}
