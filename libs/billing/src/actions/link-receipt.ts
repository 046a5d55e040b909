import { newToken, tokenHash } from '@enishi/identity';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { ReceiptLinkStore } from '../store/receipt-link.store.ts';
import { HandOutReceipt } from './hand-out-receipt.ts';
import type { HandedReceipt } from './hand-out-receipt.ts';

/** What is kept in the trail of why a receipt was handed out. */
const byMail = 'メールで送付';
const daysGood = 90;
const aDay = 86_400_000;

/** A receipt that somebody at the desk mails; `press` was made with the page. */
export type MailedReceipt = { receiptId: string; press: string; by: string };

/**
 * Hands a receipt out by mail: as a secret address that gives one paper. It is counted when it is mailed and not when it is opened, so that a mail server that looks at
 * every address, or a second look, makes no 再発行 of an original.
 */
@Injectable()
export class LinkReceipt {
  constructor(
    private readonly handOut: HandOutReceipt,
    private readonly links: ReceiptLinkStore,
  ) {}

  /**
   * Answers where the paper lies below the files of the community, for ninety days; null where this press has mailed it already. Throws RECEIPT_UNKNOWN (not_found),
   * RECEIPT_REPLACED (conflict). Needs the identity scope.
   */
  async run(tx: Tx, { receiptId, press, by }: MailedReceipt): Promise<string | null> {
    await tx.lock(`billing.receipt_link:${press}`);
    if (await this.links.has(tx, press)) return null;
    const desk = { accountId: by, handsOver: true, reason: byMail };
    const { mark } = await this.handOut.run(tx, { own: null, desk }, receiptId);
    if (mark !== 'original' && mark !== 'again') throw new Refusal('conflict', 'RECEIPT_REPLACED');
    const code = newToken();
    await this.links.add(tx, {
      ...{ id: press, communityId: tx.community, receiptId, codeHash: tokenHash(code), mark },
      ...{ madeAt: tx.now, goodUntil: new Date(tx.now.getTime() + daysGood * aDay) },
    });
    return `receipts/mailed/${code}.pdf`;
  }

  /** The paper that was mailed, with what has come back of its money since; void once it was replaced. Throws RECEIPT_UNKNOWN (not_found). */
  async open(tx: Tx, code: string): Promise<HandedReceipt> {
    const link = await this.links.byCode(tx, tokenHash(code));
    if (!link) throw new Refusal('not_found', 'RECEIPT_UNKNOWN');
    const { receiptId, mark, madeAt } = link;
    return this.handOut.asMailed(tx, receiptId, { mark, handedOn: tokyoDateOf(madeAt) });
  }
}
