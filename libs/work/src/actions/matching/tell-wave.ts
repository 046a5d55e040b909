import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { gigPhaseAt } from '../../domain/gig.ts';
import { awakeAt, nextWaveAt, waveSize } from '../../domain/matching/waves.ts';
import { GigWaveStore } from '../../store/matching/gig-wave.store.ts';
import type { WaveKey } from '../../store/matching/gig-wave.store.ts';
import { ReadBoard } from '../read-board.ts';
import { ChooseForWave } from './choose-for-wave.ts';
import { PostGigNews } from './post-gig-news.ts';

/** Tells people of a gig by mail, a wave at a time. Who is told, that they were, and their mail are one transaction: run again it tells nobody twice, and stopped half-way it told nobody. */
@Injectable()
export class TellWave {
  constructor(
    private readonly waves: GigWaveStore,
    private readonly board: ReadBoard,
    private readonly choosing: ChooseForWave,
    private readonly news: PostGigNews,
  ) {}

  due(tx: Tx): Promise<WaveKey[]> {
    return this.waves.due(tx);
  }

  /** Of what was sent already, or is not due in the quiet hours, nothing happens. Whoever is late waits for the morning. */
  async run(tx: Tx, key: WaveKey): Promise<void> {
    await this.waves.inLine(tx);
    const wave = await this.waves.byKey(tx, key);
    if (!wave || wave.sentAt !== null || wave.dueAt > tx.now) return;
    const morning = awakeAt(tx.now);
    if (morning > tx.now) return this.waves.putOff(tx, key, morning);
    const gig = await this.board.one(tx, key.gigId);
    const open = gigPhaseAt(gig, tx.now) === 'open';
    const told = open ? await this.choosing.run(tx, gig, waveSize(key.number) ?? 0) : [];
    await this.news.run(tx, gig, told);
    await this.waves.sent(tx, key, told.length);
    const next = key.number + 1;
    if (open && waveSize(next) !== null)
      await this.waves.plan(tx, [key.gigId], { number: next, dueAt: nextWaveAt(tx.now) });
  }
}
