import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';

import { ComebackLetterStore } from '../store/comeback-letter.store.ts';
import { LetterReaderStore } from '../store/letter-reader.store.ts';

/** Proof that a letter was asked for is kept so long after it was sent (特定商取引法施行規則: three years). */
const keptYears = 3;

/** Forgets readers of letters whose time of proof is over. Answers how many. */
@Injectable()
export class ForgetOldReaders {
  constructor(
    private readonly readers: LetterReaderStore,
    private readonly comebacks: ComebackLetterStore,
  ) {}

  async run(tx: Tx): Promise<number> {
    const before = new Date(tx.now);
    before.setUTCFullYear(before.getUTCFullYear() - keptYears);
    return (await this.readers.forgetBefore(tx, before)) + (await this.comebacks.forgetBefore(tx, before));
  }
}
