import { isId, Refusal } from '@enishi/kernel';
import { DeadDeliveries } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { reconcileRequested, stripeEventStored } from '../billing.events.ts';
import type { MatterAct } from '../domain/money-matters.ts';
import type { MoneyMatterEntity } from '../store/money-matter.entity.ts';
import { MatterStore } from '../store/matter.store.ts';

/** What the desk does about which matter. `by` is the account that does it. */
export type MatterDeed = { id: string; act: MatterAct; note: string | null; by: string };

/** Carries out what the desk decides about a matter. */
@Injectable()
export class ActOnMoneyMatter {
  constructor(
    private readonly matters: MatterStore,
    private readonly deliveries: DeadDeliveries,
  ) {}

  /**
   * `retry` runs it again and closes the matter; `sync_customer` has Stripe asked and leaves it open; `mark_resolved` closes it.
   * Refuses `MATTER_UNKNOWN` (not_found) and `MATTER_ACT_NOT_POSSIBLE` (conflict).
   */
  async run(tx: Tx, deed: MatterDeed): Promise<void> {
    const [eventId = '', reaction] = deed.id.split('/');
    if (reaction) return this.revive(tx, { eventId, reaction }, deed.act);
    const matter = isId(deed.id) ? await this.matters.find(tx, deed.id) : null;
    if (!matter || matter.resolvedAt) throw new Refusal('not_found', 'MATTER_UNKNOWN');
    if (deed.act === 'retry') await this.retry(tx, matter);
    if (deed.act === 'sync_customer') return this.sync(tx, matter);
    await this.matters.resolve(tx, matter, { accountId: deed.by, note: deed.note });
  }

  private async revive(
    tx: Tx,
    { eventId, reaction }: { eventId: string; reaction: string },
    act: MatterAct,
  ): Promise<void> {
    if (act !== 'retry') throw new Refusal('conflict', 'MATTER_ACT_NOT_POSSIBLE');
    const revived = isId(eventId) && (await this.deliveries.revive(tx, eventId, reaction));
    if (!revived) throw new Refusal('not_found', 'MATTER_UNKNOWN');
  }

  private async retry(tx: Tx, matter: MoneyMatterEntity): Promise<void> {
    if (!matter.stripeEventId) throw new Refusal('conflict', 'MATTER_ACT_NOT_POSSIBLE');
    await tx.emit(stripeEventStored, { inboxId: matter.stripeEventId });
  }

  private async sync(tx: Tx, matter: MoneyMatterEntity): Promise<void> {
    if (!matter.customerId) throw new Refusal('conflict', 'MATTER_ACT_NOT_POSSIBLE');
    await tx.emit(reconcileRequested, { customerId: matter.customerId, because: 'desk' });
  }
}
