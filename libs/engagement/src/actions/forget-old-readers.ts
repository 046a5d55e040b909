import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';

import { LetterReaderStore } from '../store/letter-reader.store.ts';

/** Proof that a letter was asked for is kept so long after it was sent (特定商取引法施行規則: three years). */
const keptYears = 3;

/** Forgets readers of letters whose time of proof is over. Answers how many. */
@Injectable()
export class ForgetOldReaders {
  constructor(private readonly readers: LetterReaderStore) {}

  run(tx: Tx): Promise<number> {
    const before = new Date(tx.now);
    before.setUTCFullYear(before.getUTCFullYear() - keptYears);
    return this.readers.forgetBefore(tx, before);
  }
}
