import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';

import { leaseFrom } from '../domain/lease.ts';
import { ChunkStore } from '../store/chunk.store.ts';
import type { ChunkName } from '../store/chunk.store.ts';
import { LetterReaderStore } from '../store/letter-reader.store.ts';
import type { SettledMail } from '../store/letter-reader.store.ts';
import { LetterStore } from '../store/letter.store.ts';
import { SuppressionStore } from '../store/suppression.store.ts';
import { FinishLetter } from './finish-letter.ts';

/** A mail that was settled, with the address's digest where the mail server refused it for good. */
export type NotedMail = SettledMail & { addressKey?: string };

/**
 * Writes down what became of mails and keeps the lease alive. True while there is reason to go on: false when the lease
 * is another's by now, or the letter was stopped. An address that the mail server refused for good gets no further letter.
 */
@Injectable()
export class NoteMails {
  constructor(
    private readonly letters: LetterStore,
    private readonly chunks: ChunkStore,
    private readonly readers: LetterReaderStore,
    private readonly suppressions: SuppressionStore,
    private readonly finish: FinishLetter,
  ) {}

  async run(
    tx: Tx,
    { name, leaseId }: { name: ChunkName; leaseId: string },
    mails: readonly NotedMail[],
  ): Promise<boolean> {
    const settled = await this.readers.settle(tx, name, mails);
    const of = (state: SettledMail['state']) => settled.filter((mail) => mail.state === state).length;
    const counts = { sent: of('sent'), failed: of('failed'), skipped: of('skipped') };
    const held = await this.chunks.count(tx, name, leaseFrom(leaseId, tx.now), counts);
    const bounced = mails.flatMap(({ state, addressKey }) =>
      state === 'failed' && addressKey ? [addressKey] : [],
    );
    await this.suppressions.add(tx, bounced, 'undeliverable');
    if (!held) return false;
    return (await this.letters.byId(tx, name.letterId))?.state === 'sending';
  }

  /** The end of a chunk: the lease is given back, and the letter is through if this was the last. */
  async end(tx: Tx, { name, leaseId }: { name: ChunkName; leaseId: string }): Promise<void> {
    await this.chunks.giveBack(tx, name, leaseId);
    await this.finish.run(tx, name.letterId);
  }
}
