import { Injectable } from '@nestjs/common';
import { ShowPapers } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { GuestStore } from '../../store/guest.store.ts';

/** What a member had paid as a guest and taken along follows their entry of the register where that is another from now on. */
@Injectable()
export class HandOverPapers {
  constructor(
    private readonly guests: GuestStore,
    private readonly papers: ShowPapers,
  ) {}

  /** Has the receipts of what `takenBy` took along shown to `to`. */
  async run(tx: Tx, { takenBy, to }: { takenBy: string; to: string }): Promise<void> {
    await this.papers.run(tx, 'guest', await this.guests.takenBy(tx, takenBy), to);
  }
}
