import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { reminderDue } from '../domain/dunning.ts';
import { membershipUnpaidReminder } from '../membership.events.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import { UnpaidStore } from '../store/unpaid.store.ts';
import { OwedFees } from './owed-fees.ts';

/**
 * Asks members for fees that could not be charged, by mail on the days that the cause of the failure has
 * (`domain/dunning.ts`). Only what is still owed by everything Stripe has told is asked for; the nightly comparison with
 * Stripe runs hours before.
 */
@Injectable()
export class RemindOfUnpaid {
  constructor(
    private readonly unpaid: UnpaidStore,
    private readonly fees: OwedFees,
    private readonly timeline: TimelineStore,
  ) {}

  /** Answers how many members were reminded. Running it twice on one day reminds once. */
  async run(tx: Tx): Promise<number> {
    const today = tokyoDateOf(tx.now);
    const open = await this.unpaid.inGrace(tx, today);
    const owed = await this.fees.run(tx, open);
    let reminded = 0;
    for (const { memberId, sourceId, graceUntil, remindedDay } of open) {
      const fee = owed.get(memberId);
      const day = fee && reminderDue({ cause: fee.cause, graceUntil, reminded: remindedDay }, today);
      if (!fee || !day) continue;
      await this.unpaid.noteReminded(tx, { memberId, sourceId, day });
      await this.timeline.append(tx, memberId, {
        kind: 'unpaid_reminded',
        facts: { day },
        amount: fee.amount,
      });
      await tx.emit(membershipUnpaidReminder, { memberId, day });
      reminded += 1;
    }
    return reminded;
  }
}
