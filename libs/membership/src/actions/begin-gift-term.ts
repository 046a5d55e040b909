import { Injectable } from '@nestjs/common';
import { DeliverOrder, RequestCancellation } from '@enishi/billing';
import { tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { giftTerm } from '../domain/gift-term.ts';
import type { GiftTerm } from '../domain/gift-term.ts';
import type { GiftEntity } from '../store/gift.entity.ts';
import { MembershipStore } from '../store/membership.store.ts';
import { PutSource } from './put-source.ts';

/** Lets a membership rest on a gift, and its money be earned over the same months. */
@Injectable()
export class BeginGiftTerm {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly deliver: DeliverOrder,
    private readonly cancellation: RequestCancellation,
    private readonly put: PutSource,
  ) {}

  /** Throws the refusals of `giftTerm` and of `DeliverOrder`. */
  async run(tx: Tx, memberId: string, gift: GiftEntity): Promise<GiftTerm> {
    const sources = await this.memberships.sourcesOf(tx, memberId);
    const term = unwrap(giftTerm(sources, gift, tokyoDateOf(tx.now)));
    await this.deliver.run(tx, { paymentId: gift.paymentId!, from: term.from, months: gift.months });
    if (term.ends) await this.letTermEnd(tx, memberId, term.ends);
    await this.put.run(tx, {
      ...{ memberId, kind: 'gift', sourceId: gift.id, planKey: gift.planKey },
      ...{ interval: null, amount: null, paidUntil: null, graceUntil: null, cancelsOn: null },
      ...{ fromDay: term.from, untilDay: term.until, termsVersion: gift.planVersion },
    });
    return term;
  }

  /** The gift follows a term that was paid ahead: nobody is to be asked to pay for what comes after it. */
  private async letTermEnd(tx: Tx, memberId: string, { sourceId, on }: NonNullable<GiftTerm['ends']>) {
    await this.cancellation.run(tx, { kind: 'member', id: memberId }, null);
    const source = (await this.memberships.sourceBy(tx, memberId, sourceId))!;
    await this.memberships.saveSource(tx, { ...source, cancelsOn: on, untilDay: on });
  }
}
