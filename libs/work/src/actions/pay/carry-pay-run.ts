import { Injectable } from '@nestjs/common';
import { newId, Refusal, tokyoDateOf, yen } from '@enishi/kernel';
import { PostEntries, rewardPaidEntry } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { payRunFile, payRunMachine } from '../../domain/pay-run.ts';
import type { PayRunState } from '../../domain/pay-run.ts';
import { PayRunStore } from '../../store/pay-run.store.ts';
import type { PayRunEntity } from '../../store/pay-run.entity.ts';
import { PayoutStore } from '../../store/payout.store.ts';
import { rewardsTransferred } from '../../work.events.ts';

/** Under which source the books know a transfer of rewards. */
export const transferSource = (id: string) => ({ type: 'work_transfer', id });

/** Takes a run to the bank: its file, that it was sent, and that the bank has carried it out. */
@Injectable()
export class CarryPayRun {
  constructor(
    private readonly runs: PayRunStore,
    private readonly payouts: PayoutStore,
    private readonly entries: PostEntries,
  ) {}

  /** The file as the bank takes it, the same each time; that it was fetched is written down. Throws PAY_RUN_NOT_FOUND, PAY_RUN_OVER (conflict) for one that was dropped. */
  async file(tx: Tx, id: string, by: string): Promise<{ run: PayRunEntity; bytes: Buffer }> {
    const run = await this.runs.held(tx, id);
    if (!run) throw new Refusal('not_found', 'PAY_RUN_NOT_FOUND');
    if (run.state === 'dropped') throw new Refusal('conflict', 'PAY_RUN_OVER');
    const bytes = payRunFile(run, await this.runs.transfers(tx, id));
    await this.runs.noteDownload(tx, {
      ...{ id: newId(), communityId: tx.community, runId: id, downloader: by, downloadedAt: tx.now },
    });
    return { run, bytes };
  }

  /** Its file went to the bank. Pressed twice it is done once. Throws PAY_RUN_NOT_FOUND, PAY_RUN_OVER (conflict). */
  async sent(tx: Tx, id: string, by: string): Promise<void> {
    if (!(await this.turning(tx, id, 'sent'))) return;
    const transfers = await this.runs.transfers(tx, id);
    await this.payouts.send(
      tx,
      transfers.map((each) => each.id),
    );
    await this.runs.turn(tx, id, { to: 'sent', by });
  }

  /**
   * The bank has carried it out: all of it but what came back is paid, booked on the day of the run, and told to whoever was paid. Pressed twice it is done once. Throws
   * PAY_RUN_NOT_FOUND, PAY_RUN_OVER and PAY_RUN_EARLY (conflict) before that day.
   */
  async paid(tx: Tx, id: string, by: string): Promise<void> {
    const run = await this.turning(tx, id, 'paid');
    if (!run) return;
    if (run.payOn > tokyoDateOf(tx.now)) throw new Refusal('conflict', 'PAY_RUN_EARLY', { day: run.payOn });
    const carried = (await this.runs.transfers(tx, id)).filter(({ returnedOn }) => returnedOn === null);
    const ids = carried.map((each) => each.id);
    await this.payouts.payTransfers(tx, ids, { means: 'transfer', on: run.payOn, by });
    await this.entries.run(
      tx,
      carried.map((each) =>
        rewardPaidEntry({
          ...{
            source: transferSource(each.id),
            occurredOn: run.payOn,
            amount: yen(each.amount),
            from: 'bank',
          },
          description: 'しごとの報酬の振込',
        }),
      ),
    );
    await this.runs.turn(tx, id, { to: 'paid', by });
    for (const transferId of ids) await tx.emit(rewardsTransferred, { transferId });
  }

  /** Null where it is there already. */
  private async turning(tx: Tx, id: string, to: PayRunState): Promise<PayRunEntity | null> {
    const run = await this.runs.held(tx, id);
    if (!run) throw new Refusal('not_found', 'PAY_RUN_NOT_FOUND');
    if (run.state === to) return null;
    if (!payRunMachine.may(run.state, to)) throw new Refusal('conflict', 'PAY_RUN_OVER');
    return run;
  }
}
