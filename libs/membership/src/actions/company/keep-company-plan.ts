import { Injectable } from '@nestjs/common';
import { KeepSubscription, SubscriptionOf } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { PutHolding } from './put-holding.ts';

/** Takes a company's cancellation back while its plan still runs. Throws NOTHING_TO_KEEP. */
@Injectable()
export class KeepCompanyPlan {
  constructor(
    private readonly subscriptions: SubscriptionOf,
    private readonly keep: KeepSubscription,
    private readonly put: PutHolding,
  ) {}

  async run(tx: Tx, company: CompanyEntity): Promise<void> {
    const subject = { kind: 'company', id: company.id } as const;
    const subscription = await this.subscriptions.run(tx, subject);
    if (!subscription?.live) throw new Refusal('conflict', 'NOTHING_TO_KEEP');
    await this.keep.run(tx, subject);
    const held = await this.put.find(tx, company.id, subscription.subscriptionId);
    if (!held) throw new Refusal('conflict', 'NOTHING_TO_KEEP');
    if (held.cancelsOn === null) return;
    await this.put.run(tx, held, { cancelsOn: null, untilDay: null });
  }
}
