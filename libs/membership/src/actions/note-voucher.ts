import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { MemberStore } from '../store/member.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';

/** What became of a voucher. Yen, tax included; `until` is the last day on which it can be paid. */
export type VoucherTurn = {
  kind: 'voucher_issued' | 'voucher_expired';
  offerKey: string;
  amount: number;
  until: TokyoDate | null;
};

/** Writes what became of a voucher into the member's story. */
@Injectable()
export class NoteVoucher {
  constructor(
    private readonly members: MemberStore,
    private readonly plans: PlanStore,
    private readonly timeline: TimelineStore,
  ) {}

  async run(tx: Tx, memberId: string, { kind, offerKey, amount, until }: VoucherTurn): Promise<void> {
    if (!(await this.members.byId(tx, memberId))) return;
    const name = (await this.plans.byKey(tx, offerKey))?.name ?? { ja: offerKey, en: offerKey };
    const facts = { plan_ja: name.ja, plan_en: name.en, ...(until ? { until } : {}) };
    await this.timeline.append(tx, memberId, { kind, amount, facts });
  }
}
