import type { Bilingual, Yen } from '@enishi/kernel';
import { DeadDeliveries } from '@enishi/platform';
import type { DeadDelivery, Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { MatterKind } from '../domain/decision.ts';
import { matterSummaries, proposedAct } from '../domain/money-matters.ts';
import type { MatterAct } from '../domain/money-matters.ts';
import type { SubjectRef } from '../domain/offer.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { MatterStore } from '../store/matter.store.ts';

/** A matter as the desk sees it. */
export type MatterView = {
  id: string;
  kind: MatterKind;
  openedAt: Date;
  summary: Bilingual;
  /** Technical detail for the one who looks into it. */
  detail: string;
  /** Whom it is about, where known. */
  subject: SubjectRef | null;
  amount: Yen | null;
  /** Until when something can be done about it, where that is limited. */
  dueBy: Date | null;
  proposedAct: MatterAct;
};

/** Lists everything about money that needs a person: our findings, and deliveries that were given up. */
@Injectable()
export class ListMoneyMatters {
  constructor(
    private readonly matters: MatterStore,
    private readonly customers: CustomerStore,
    private readonly deliveries: DeadDeliveries,
  ) {}

  /** Newest first. */
  async run(tx: Tx): Promise<MatterView[]> {
    const open = await this.matters.listOpen(tx);
    const ids = open.map(({ customerId }) => customerId).filter((id) => id !== null);
    const customers = await this.customers.many(tx, ids);
    const dead = (await this.deliveries.list(tx)).map(fromDelivery);
    const own = open.map((matter): MatterView => {
      const { id, kind, openedAt, detail, amount, dueBy, customerId } = matter;
      const payer = customers.find((customer) => customer.id === customerId);
      const subject = payer ? { kind: payer.subjectKind, id: payer.subjectId } : null;
      return {
        id,
        kind,
        openedAt,
        detail,
        amount,
        dueBy,
        subject,
        summary: matterSummaries[kind],
        proposedAct: proposedAct(kind, subject !== null),
      };
    });
    return [...own, ...dead].sort((a, b) => b.openedAt.getTime() - a.openedAt.getTime());
  }

  /** How many there are, for the overview. */
  async count(tx: Tx): Promise<number> {
    return (await this.matters.countOpen(tx)) + (await this.deliveries.list(tx)).length;
  }
}

/** A delivery has no row of ours: event and reaction together are its id. */
export const deliveryId = (delivery: Pick<DeadDelivery, 'eventId' | 'reaction'>): string =>
  `${delivery.eventId}/${delivery.reaction}`;

const fromDelivery = (delivery: DeadDelivery): MatterView => ({
  id: deliveryId(delivery),
  kind: 'dead_letter',
  openedAt: new Date(delivery.diedAt),
  summary: matterSummaries.dead_letter,
  detail: `${delivery.event} -> ${delivery.reaction} (${delivery.attempts}x): ${delivery.lastError}`,
  subject: null,
  amount: null,
  dueBy: null,
  proposedAct: 'retry',
});
