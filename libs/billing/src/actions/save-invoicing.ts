import { AccountEmail, invoicingLimits, UpdateCommunity } from '@enishi/identity';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { virtualAccountsWanted } from '../billing.events.ts';
import { changedFields, readInvoicingForm } from '../domain/invoicing-form.ts';
import type { TypedInvoicing } from '../domain/invoicing-form.ts';
import type { InvoicingTurnEntity } from '../store/invoicing-turn.entity.ts';
import { InvoicingTurnStore } from '../store/invoicing-turn.store.ts';
import { ReadInvoicing } from './read-invoicing.ts';

/** What was typed on a page that showed the settings as the newest change had left them; `seen` is its id, empty for none. */
export type InvoicingWish = { typed: TypedInvoicing; seen: string; by: string };

/**
 * Changes how a community invoices from now on; documents that were issued stay word for word. Each change is kept with who made it, and
 * a page that somebody else has overtaken changes nothing.
 */
@Injectable()
export class SaveInvoicing {
  constructor(
    private readonly invoicing: ReadInvoicing,
    private readonly community: UpdateCommunity,
    private readonly turns: InvoicingTurnStore,
    private readonly emails: AccountEmail,
  ) {}

  /** Needs the identity scope. The same once more changes nothing. Refuses INVOICING_OVERTAKEN (conflict) and what `readInvoicingForm` refuses. */
  async run(tx: Tx, { typed, seen, by }: InvoicingWish): Promise<void> {
    const after = unwrap(readInvoicingForm(typed, invoicingLimits));
    await tx.lock(`billing.invoicing:${tx.community}`);
    const before = await this.invoicing.run(tx);
    if (changedFields(before, after).length === 0) return;
    const [newest] = await this.turns.newest(tx);
    if ((newest?.id ?? '') !== seen) throw new Refusal('conflict', 'INVOICING_OVERTAKEN');
    await this.community.run(tx, { settings: { invoicing: { ...before, ...after } } });
    if (after.paidInto === 'virtual' && before.paidInto !== 'virtual')
      await tx.emit(virtualAccountsWanted, {});
    const actor = await this.emails.run(tx, by);
    await this.turns.append(tx, { actor, before, after: { ...before, ...after } });
  }

  /** What was changed, newest first. */
  story(tx: Tx): Promise<InvoicingTurnEntity[]> {
    return this.turns.newest(tx);
  }
}
