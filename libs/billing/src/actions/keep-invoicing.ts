import { AccountEmail, CurrentCommunity, UpdateCommunity } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { virtualAccountsWanted } from '../billing.events.ts';
import { changedFields } from '../domain/invoicing-form.ts';
import type { InvoicingTerms } from '../domain/invoicing-form.ts';
import { InvoicingTurnStore } from '../store/invoicing-turn.store.ts';
import { ReadInvoicing } from './read-invoicing.ts';

/** What is to be another on a page that showed the settings as the newest change had left them; `seen` is its id, empty for none. */
export type InvoicingChange = { change: Partial<InvoicingTerms>; seen: string; by: string };

/**
 * Keeps what was changed of how a community invoices, with who changed it; a page that somebody else has overtaken changes nothing. What was not
 * changed stays unsaid where nobody has said it. A step of other actions.
 */
@Injectable()
export class KeepInvoicing {
  constructor(
    private readonly current: CurrentCommunity,
    private readonly invoicing: ReadInvoicing,
    private readonly community: UpdateCommunity,
    private readonly turns: InvoicingTurnStore,
    private readonly emails: AccountEmail,
  ) {}

  /** Needs the identity scope. The same once more changes nothing. Throws INVOICING_OVERTAKEN (conflict). */
  async run(tx: Tx, { change, seen, by }: InvoicingChange): Promise<void> {
    await tx.lock(`billing.invoicing:${tx.community}`);
    const before = await this.invoicing.run(tx);
    const after = { ...before, ...change };
    if (changedFields(before, after).length === 0) return;
    const [newest] = await this.turns.newest(tx);
    if ((newest?.id ?? '') !== seen) throw new Refusal('conflict', 'INVOICING_OVERTAKEN');
    const { settings } = await this.current.run(tx);
    await this.community.run(tx, { settings: { invoicing: { ...settings.invoicing, ...change } } });
    if (after.paidInto === 'virtual' && before.paidInto !== 'virtual')
      await tx.emit(virtualAccountsWanted, {});
    await this.turns.append(tx, { actor: await this.emails.run(tx, by), before, after });
  }
}
