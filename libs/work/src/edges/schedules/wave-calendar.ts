import { Every, Transactions } from '@enishi/platform';
import { Injectable, Logger } from '@nestjs/common';
import { TellWave } from '../../actions/matching/tell-wave.ts';
import type { WaveKey } from '../../store/matching/gig-wave.store.ts';

/** Sends waves of mails about gigs when they are due. */
@Injectable()
export class WaveCalendar {
  private readonly log = new Logger('work');

  constructor(
    private readonly transactions: Transactions,
    private readonly telling: TellWave,
  ) {}

  /** Each in a transaction of its own: what stopped half-way has told nobody, and is done the next time. */
  @Every('5 minutes', 'work.tell_waves')
  async tell(): Promise<void> {
    const due: (WaveKey & { communityId: string })[] = [];
    await this.transactions.forEachCommunity(async (tx) => {
      for (const key of await this.telling.due(tx)) due.push({ communityId: tx.community, ...key });
    });
    for (const { communityId, ...key } of due)
      await this.transactions
        .inCommunity(communityId, (tx) => this.telling.run(tx, key))
        .catch((fault: unknown) => this.log.error(`A wave of gig ${key.gigId} failed: ${String(fault)}`));
  }
}
