import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import { ReverseEntry } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { readReason } from '../../domain/help-request.ts';
import { PayRunStore } from '../../store/pay-run.store.ts';
import { PayoutStore } from '../../store/payout.store.ts';
import { transferReturned } from '../../work.events.ts';
import { transferSource } from './carry-pay-run.ts';

/** The bank has sent one transfer back (組戻し), before or after the run was paid: its rewards are owed again, and wait for another account. */
@Injectable()
export class ReturnTransfer {
  constructor(
    private readonly runs: PayRunStore,
    private readonly payouts: PayoutStore,
    private readonly reversals: ReverseEntry,
  ) {}

  /**
   * Whoever it is of reads the reason. Pressed twice it is done once. Throws PAY_TRANSFER_NOT_FOUND, WORK_REASON_WRONG, and PAY_TRANSFER_OVER (conflict) for what was not sent to the bank.
   */
  async run(tx: Tx, id: string, reason: string): Promise<void> {
    const seen = await this.runs.transfer(tx, id);
    const run = seen && (await this.runs.held(tx, seen.runId));
    const transfer = run && (await this.runs.transfer(tx, id));
    if (!transfer) throw new Refusal('not_found', 'PAY_TRANSFER_NOT_FOUND');
    if (transfer.returnedOn !== null) return;
    if (run.state !== 'sent' && run.state !== 'paid') throw new Refusal('conflict', 'PAY_TRANSFER_OVER');
    const why = unwrap(readReason(reason));
    const today = tokyoDateOf(tx.now);
    await this.payouts.returned(tx, id, why);
    await this.runs.noteReturned(tx, id, { on: today, reason: why });
    if (run.state === 'paid')
      await this.reversals.run(tx, {
        ...{ source: transferSource(id), kind: 'reward_paid', occurredOn: today },
        reason: '組戻し（しごとの報酬）',
      });
    await tx.emit(transferReturned, { transferId: id });
  }
}
