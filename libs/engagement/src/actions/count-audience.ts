import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';

import type { Segment } from '../domain/letter-draft.ts';
import { FindLetterReaders } from './find-letter-readers.ts';

/** Members looked at by one round of statements. */
const atOnce = 20_000;

/** How many a letter to a segment would reach if it left now. */
@Injectable()
export class CountAudience {
  constructor(private readonly find: FindLetterReaders) {}

  async run(tx: Tx, segment: Segment): Promise<number> {
    let count = 0;
    let after: string | null = null;
    do {
      const { readers, next } = await this.find.page(tx, segment, { first: atOnce, after });
      count += new Set(readers.map(({ addressKey }) => addressKey)).size;
      after = next;
    } while (after !== null);
    return count;
  }
}
