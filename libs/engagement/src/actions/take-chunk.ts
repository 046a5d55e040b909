import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import type { CommunityProfile } from '@enishi/identity';
import { newId, Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

import { leaseFrom } from '../domain/lease.ts';
import { ChunkStore } from '../store/chunk.store.ts';
import type { ChunkName } from '../store/chunk.store.ts';
import type { LetterReaderEntity } from '../store/letter-reader.entity.ts';
import type { LetterEntity } from '../store/letter.entity.ts';
import { LetterStore } from '../store/letter.store.ts';
import { NoteMails } from './note-mails.ts';
import { WaitingReaders } from './waiting-readers.ts';

/** A chunk that is ours to send, with the readers who are still to be reached. */
export type TakenChunk = {
  name: ChunkName;
  leaseId: string;
  letter: LetterEntity;
  community: CommunityProfile;
  readers: LetterReaderEntity[];
};

/**
 * Takes a chunk to send it. Readers who withdrew or refused since they were written down are left out for good. Null when
 * there is nothing to do (through already, or the letter was stopped). Throws `unavailable` LETTER_CHUNK_TAKEN while another
 * worker sends it.
 */
@Injectable()
export class TakeChunk {
  constructor(
    private readonly letters: LetterStore,
    private readonly chunks: ChunkStore,
    private readonly waiting: WaitingReaders,
    private readonly community: CurrentCommunity,
    private readonly note: NoteMails,
  ) {}

  async run(tx: Tx, name: ChunkName): Promise<TakenChunk | null> {
    const letter = await this.letters.byId(tx, name.letterId);
    if (letter?.state !== 'sending') return null;
    const leaseId = newId();
    const turn = await this.chunks.take(tx, name, leaseFrom(leaseId, tx.now));
    if (turn === 'through') return null;
    if (turn === 'taken') throw new Refusal('unavailable', 'LETTER_CHUNK_TAKEN');
    const { willing, unwilling } = await this.waiting.divided(tx, name);
    const skipped = unwilling.map(({ id }) => ({ id, state: 'skipped', reason: 'no_consent' }) as const);
    await this.note.run(tx, { name, leaseId }, skipped);
    return { name, leaseId, letter, community: await this.community.run(tx), readers: willing };
  }
}
