import { Injectable } from '@nestjs/common';
import type { ReceiptReplaced } from '@enishi/billing';
import type { Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { MemberStore } from '../store/member.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';

/** Money that moved, or did not. Yen, tax included. */
export type MoneyTurn = {
  memberId: string;
  kind: 'paid' | 'tickets_paid' | 'refunded' | 'payment_failed';
  amount: Yen;
  decline?: string | null;
};

/** Writes a turn of money into the member's story. */
@Injectable()
export class NoteMoney {
  constructor(
    private readonly members: MemberStore,
    private readonly timeline: TimelineStore,
  ) {}

  async run(tx: Tx, { memberId, kind, amount, decline }: MoneyTurn): Promise<void> {
    if (!(await this.members.byId(tx, memberId))) return;
    await this.timeline.append(tx, memberId, { kind, amount, facts: decline ? { decline } : {} });
  }

  /** A receipt was replaced; `by` names whoever at the desk did it for the member. */
  async receipt(tx: Tx, { subject, because, by, number, newNumbers }: ReceiptReplaced): Promise<void> {
    if (!(await this.members.byId(tx, subject.id))) return;
    await this.timeline.append(tx, subject.id, {
      kind: because === 'split' ? 'receipt_split' : 'receipt_readdressed',
      ...(by ? { actor: by } : {}),
      facts: { number, count: newNumbers.length, newNumbers: newNumbers.join(', ') },
    });
  }
}
