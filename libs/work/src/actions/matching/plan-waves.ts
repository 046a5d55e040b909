import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { gigPhaseAt } from '../../domain/gig.ts';
import { awakeAt, waveSize } from '../../domain/matching/waves.ts';
import { GigWaveStore } from '../../store/matching/gig-wave.store.ts';
import { ReadBoard } from '../read-board.ts';

/** Decides when people are told of gigs by mail. What is sent, and to whom, is decided when it is due. */
@Injectable()
export class PlanWaves {
  constructor(
    private readonly board: ReadBoard,
    private readonly waves: GigWaveStore,
  ) {}

  /** The first wave of gigs that were just published: now, or in the morning. */
  async first(tx: Tx, gigIds: readonly string[]): Promise<void> {
    await this.waves.plan(tx, gigIds, { number: 1, dueAt: awakeAt(tx.now) });
  }

  /**
   * The desk presses for the next one without waiting for its hour; quiet hours stay quiet. Pressed twice it is one wave. Throws GIG_NOT_FOUND, and GIG_WAVES_OVER (conflict) where there is no
   * further wave or nothing to tell.
   */
  async press(tx: Tx, gigId: string): Promise<void> {
    const gig = await this.board.one(tx, gigId);
    await this.waves.inLine(tx);
    const last = (await this.waves.ofGig(tx, gigId)).at(-1);
    const dueAt = awakeAt(tx.now);
    if (gigPhaseAt(gig, tx.now) !== 'open') throw new Refusal('conflict', 'GIG_WAVES_OVER');
    if (last && last.sentAt === null) {
      if (dueAt < last.dueAt) await this.waves.putOff(tx, last, dueAt);
      return;
    }
    const number = (last?.number ?? 0) + 1;
    if (waveSize(number) === null) throw new Refusal('conflict', 'GIG_WAVES_OVER');
    await this.waves.plan(tx, [gigId], { number, dueAt });
  }
}
