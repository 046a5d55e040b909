import { Injectable } from '@nestjs/common';
import { RequestCancellation, SubscriptionOf } from '@enishi/billing';
import { Refusal, addDays } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { nothingPlanned } from './apply-company-subscription.ts';
import { NoteHolding } from './note-holding.ts';
import { PutHolding } from './put-holding.ts';
import { WriteToCompany } from './write-to-company.ts';

/**
 * Cancels a company's plan to the end of what is paid, as easily as it was ordered. It holds from now on, although Stripe is told
 * after the commit. An order on invoice that has not begun is withdrawn, and its
 * invoice taken back. Asking twice is asking once. Throws NOTHING_TO_CANCEL.
 */
@Injectable()
export class CancelCompanyPlan {
  constructor(
    private readonly subscriptions: SubscriptionOf,
    private readonly request: RequestCancellation,
    private readonly put: PutHolding,
    private readonly note: NoteHolding,
    private readonly letters: WriteToCompany,
  ) {}

  async run(tx: Tx, company: CompanyEntity): Promise<void> {
    const subject = { kind: 'company', id: company.id } as const;
    const subscription = await this.subscriptions.run(tx, subject);
    if (subscription?.status === 'incomplete' && subscription.invoiced) {
      await this.request.run(tx, subject, null);
      await this.note.run(tx, { companyId: company.id, planKey: subscription.offerKey }, [
        { kind: 'order_withdrawn', until: null },
      ]);
      return;
    }
    if (!subscription?.live) throw new Refusal('conflict', 'NOTHING_TO_CANCEL');
    // Takes billing's lock on the company: whoever pressed a moment earlier has committed when the holding is read.
    await this.request.run(tx, subject, null);
    const held = await this.put.find(tx, company.id, subscription.subscriptionId);
    if (!held) throw new Refusal('conflict', 'NOTHING_TO_CANCEL');
    if (held.cancelsOn !== null) return;
    const { periodEnd } = subscription;
    await this.put.run(tx, held, { cancelsOn: periodEnd, untilDay: periodEnd, ...nothingPlanned });
    const end = held.graceUntil ?? periodEnd;
    await this.letters.cancelled(tx, company.id, held.planKey, addDays(end, -1));
  }
}
