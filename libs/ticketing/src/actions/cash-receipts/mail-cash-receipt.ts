import { Injectable } from '@nestjs/common';
import { LinkReceipt, ReceiptsOf } from '@enishi/billing';
import { Refusal, unwrap } from '@enishi/kernel';
import { NameMembers, readEmail } from '@enishi/membership';
import type { DeskReader } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { FindCash } from './find-cash.ts';
import type { CashMeant, FoundCash } from './find-cash.ts';
import { PostCashReceipt } from './post-cash-receipt.ts';
import { cashPayer } from './write-cash-receipt.ts';

/** A receipt of cash that is mailed: to the address that was typed, else (null) to the one that is known; `press` was made with the page. */
export type MailedCashReceipt = CashMeant & {
  receiptId: string;
  email: string | null;
  press: string;
  reader: DeskReader;
};

/** Mails the receipt of cash, as the secret address of its PDF. It counts as handed out; that it was mailed is in its trail, and whose it is in the log of looks. */
@Injectable()
export class MailCashReceipt {
  constructor(
    private readonly cash: FindCash,
    private readonly receipts: ReceiptsOf,
    private readonly link: LinkReceipt,
    private readonly letter: PostCashReceipt,
    private readonly names: NameMembers,
  ) {}

  /**
   * Pressed twice it is one mail. Throws COUNTER_NOT_FOUND, EMAIL_UNREADABLE (invalid), RECEIPT_ADDRESS_MISSING (invalid) where no address is known and none was typed, RECEIPT_REPLACED
   * (conflict). Needs the identity scope.
   */
  async run(tx: Tx, { receiptId, email, press, reader, ...meant }: MailedCashReceipt): Promise<void> {
    const found = await this.cash.run(tx, meant);
    const receipt = (await this.receipts.ofCash(tx, ...found.cashIds)).find(({ id }) => id === receiptId);
    if (!receipt) throw new Refusal('not_found', 'COUNTER_NOT_FOUND');
    if (receipt.supersededBecause) throw new Refusal('conflict', 'RECEIPT_REPLACED');
    const to = email === null ? await this.letter.known(tx, found) : unwrap(readEmail(email, 'email'));
    if (!to) throw new Refusal('invalid', 'RECEIPT_ADDRESS_MISSING', { field: 'email' });
    const file = await this.link.run(tx, { receiptId, press, by: reader.accountId });
    if (file === null) return;
    await this.letter.run(tx, found, { receipt, to, file });
    await this.note(tx, found, reader);
  }

  private async note(tx: Tx, found: FoundCash, reader: DeskReader): Promise<void> {
    const { kind, id } = cashPayer(found);
    await this.names.run(tx, kind === 'member' ? [id] : [], {
      ...{ reader, reason: `counter_receipt_mailed:${found.order.id}`, others: kind === 'guest' ? 1 : 0 },
    });
  }
}
