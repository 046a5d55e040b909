import { invoicingLimits } from '@enishi/identity';
import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { readInvoicingForm } from '../domain/invoicing-form.ts';
import type { TypedInvoicing } from '../domain/invoicing-form.ts';
import type { InvoicingTurnEntity } from '../store/invoicing-turn.entity.ts';
import { InvoicingTurnStore } from '../store/invoicing-turn.store.ts';
import { KeepInvoicing } from './keep-invoicing.ts';

/** What was typed on a page that showed the settings as the newest change had left them; `seen` is its id, empty for none. */
export type InvoicingWish = { typed: TypedInvoicing; seen: string; by: string };

/**
 * Changes how a community invoices from now on; documents that were issued stay word for word. Each change is kept with who made it, and
 * a page that somebody else has overtaken changes nothing.
 */
@Injectable()
export class SaveInvoicing {
  constructor(
    private readonly keep: KeepInvoicing,
    private readonly turns: InvoicingTurnStore,
  ) {}

  /** Needs the identity scope. The same once more changes nothing. Refuses INVOICING_OVERTAKEN (conflict) and what `readInvoicingForm` refuses. */
  async run(tx: Tx, { typed, ...page }: InvoicingWish): Promise<void> {
    await this.keep.run(tx, { change: unwrap(readInvoicingForm(typed, invoicingLimits)), ...page });
  }

  /** What was changed of it, and of stamps on receipts, newest first. */
  story(tx: Tx): Promise<InvoicingTurnEntity[]> {
    return this.turns.newest(tx);
  }
}
