import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { ChangeSubscription } from './change-subscription.ts';
import { CreditFeeInvoices } from './credit-fee-invoices.ts';
import { HeldSubscription } from './held-subscription.ts';

/**
 * A person's wish to leave: the subscription runs to the end of what is paid and is not renewed. One that is paused ends at
 * once, for nothing is paid that could be used up; so does an order on invoice that has not begun. The
 * next period of a term on invoice may be claimed already: that invoice is taken back.
 */
@Injectable()
export class RequestCancellation {
  constructor(
    private readonly held: HeldSubscription,
    private readonly change: ChangeSubscription,
    private readonly invoices: CreditFeeInvoices,
  ) {}

  /** Asking twice is asking once. Refuses `NO_SUBSCRIPTION` (conflict). */
  async run(tx: Tx, subject: SubjectRef, reason: string | null): Promise<void> {
    const { leaving, customerId, stripeSubscriptionId, row } = await this.held.run(tx, subject);
    if (leaving) return;
    const atOnce = row.status === 'paused' || row.status === 'incomplete';
    await this.change.run(tx, {
      ...{ customerId, stripeSubscriptionId, reason },
      kind: atOnce ? 'cancel_now' : 'cancel_at_period_end',
      because: atOnce ? 'left' : null,
    });
    if (!row.invoiced || atOnce) return;
    const from = tokyoDateOf(row.periodEnd);
    await this.invoices.run(tx, row, { because: 'cancelled', from });
  }
}
