import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { DoingStore } from '../store/doing.store.ts';
import type { PastMinutes } from '../store/doing.store.ts';

/** What gigs have really taken, for whoever guesses what the next will take: the median of reported minutes of accepted work. */
@Injectable()
export class ReadPastMinutes {
  constructor(private readonly doing: DoingStore) {}

  run(tx: Tx): Promise<PastMinutes[]> {
    return this.doing.pastMinutes(tx);
  }
}
