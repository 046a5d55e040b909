import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { purposesOf } from '../domain/invoice-receipt.ts';
import { chosenPurpose } from '../domain/receipt-purposes.ts';
import { checkedAddressee } from '../domain/receipt-terms.ts';
import { allowedReaddressing } from '../domain/receipt-versions.ts';
import type { ReceiptEntity } from '../store/receipt.entity.ts';
import { ReceiptStore } from '../store/receipt.store.ts';
import { FindReceipt } from './find-receipt.ts';
import type { HeldReceipt, ReceiptActor } from './find-receipt.ts';
import { ReplaceReceipt } from './replace-receipt.ts';

/** How a receipt is to be made out: the addressee (宛名), and a choice of 但し書き, without which it stays; `inPlaceAlone`: only while nobody holds it. */
export type MadeOut = { addressee: string; purpose: string | null; inPlaceAlone?: boolean };

/**
 * Makes a receipt out to somebody else. Nobody holds it: it is written anew in place. It was handed out: a new one with a number
 * of its own takes its place, once for whoever paid, and again only through the desk.
 */
@Injectable()
export class SetReceiptAddressee {
  constructor(
    private readonly find: FindReceipt,
    private readonly replace: ReplaceReceipt,
    private readonly receipts: ReceiptStore,
  ) {}

  /**
   * Answers with the receipt as it was; nothing happens where nothing would differ. Refuses `RECEIPT_UNKNOWN` (not_found),
   * `ADDRESSEE_INVALID`, `RECEIPT_PURPOSE_UNKNOWN`, `RECEIPT_REASON_MISSING` (invalid), `RECEIPT_ADDRESSEE_FIXED`,
   * `RECEIPT_REPLACED`, `RECEIPT_JUST_HANDED_OUT` (conflict).
   */
  async run(tx: Tx, actor: ReceiptActor, receiptId: string, wanted: MadeOut): Promise<ReceiptEntity> {
    const held = await this.find.run(tx, actor, receiptId);
    const { receipt, payment } = held;
    const how = allowedReaddressing(receipt, actor.kind);
    const addressee = checkedAddressee(wanted.addressee);
    const description = wanted.purpose
      ? chosenPurpose(purposesOf(receipt, payment), wanted.purpose)
      : receipt.description;
    const same = addressee === receipt.addressee && description === receipt.description;
    if (!same && how === 'in_place') await this.inPlace(tx, held, { addressee, description });
    if (!same && how === 'new_version' && wanted.inPlaceAlone)
      throw new Refusal('conflict', 'RECEIPT_JUST_HANDED_OUT');
    if (!same && how === 'new_version') {
      const renames = receipt.renames + (actor.kind === 'member' ? 1 : 0);
      await this.replace.run(tx, held, 'readdressed', [{ addressee, description, renames }]);
    }
    return receipt;
  }

  /** A download that came between finds the receipt as it was, and this is too late. */
  private async inPlace(
    tx: Tx,
    { receipt, customer, by }: HeldReceipt,
    madeOut: { addressee: string; description: string },
  ): Promise<void> {
    if (!(await this.receipts.makeOut(tx, receipt.id, madeOut)))
      throw new Refusal('conflict', 'RECEIPT_JUST_HANDED_OUT');
    const turn = {
      ...by,
      receiptId: receipt.id,
      customerId: customer?.id ?? null,
      kind: 'made_out' as const,
    };
    await this.receipts.note(tx, { ...turn, addresseeBefore: receipt.addressee });
  }
}
