import { Injectable } from '@nestjs/common';
import { KeepSubscription, SubscriptionOf } from '@enishi/billing';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { turnsOfHolding } from '../../domain/company/holding-turns.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { NoteHolding } from './note-holding.ts';

/** Takes a company's cancellation back while its plan still runs. Throws NOTHING_TO_KEEP. */
@Injectable()
export class KeepCompanyPlan {
  constructor(
    private readonly holdings: CompanyHoldingStore,
    private readonly subscriptions: SubscriptionOf,
    private readonly keep: KeepSubscription,
    private readonly note: NoteHolding,
  ) {}

  async run(tx: Tx, company: CompanyEntity): Promise<void> {
    const subject = { kind: 'company', id: company.id } as const;
    const subscription = await this.subscriptions.run(tx, subject);
    if (!subscription?.live) throw new Refusal('conflict', 'NOTHING_TO_KEEP');
    await this.keep.run(tx, subject);
    const held = (await this.holdings.of(tx, company.id)).find(
      ({ id }) => id === subscription.subscriptionId,
    );
    if (!held) throw new Refusal('conflict', 'NOTHING_TO_KEEP');
    if (held.cancelsOn === null) return;
    const staying = { ...held, cancelsOn: null, untilDay: null };
    await this.holdings.save(tx, staying);
    await this.note.run(tx, staying, turnsOfHolding(held, staying, tokyoDateOf(tx.now)));
  }
}
