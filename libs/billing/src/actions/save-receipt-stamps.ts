import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { readStampRule } from '../domain/invoicing-form.ts';
import { KeepInvoicing } from './keep-invoicing.ts';

/** `typed`: one of the stamp rules; `seen` as in `InvoicingWish`. */
export type StampWish = { typed: string; seen: string; by: string };

/**
 * Says whether receipts that are printed from now on bear a revenue stamp. Apart from how fees are invoiced, since whoever takes cash at a
 * counter need not have a bank account; receipts that were issued keep what they say.
 */
@Injectable()
export class SaveReceiptStamps {
  constructor(private readonly keep: KeepInvoicing) {}

  /** Needs the identity scope. The same once more changes nothing. Refuses INVOICING_OVERTAKEN (conflict), INVOICING_STAMPS_UNKNOWN. */
  async run(tx: Tx, { typed, ...page }: StampWish): Promise<void> {
    await this.keep.run(tx, { change: { stamps: unwrap(readStampRule(typed)) }, ...page });
  }
}
