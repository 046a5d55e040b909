import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';

import type { Lease } from '../domain/lease.ts';
import { LetterChunkEntity } from './letter-chunk.entity.ts';

/** How far a letter has come, in readers. */
export type Progress = { total: number; sent: number; failed: number; skipped: number };

/** Whose turn it is: `mine` with the lease, `taken` while somebody else's lease runs, `through` when nothing waits. */
export type Turn = 'mine' | 'taken' | 'through';

/** Chunks of readers: who is sending which, and how far. */
@Injectable()
export class ChunkStore {
  async add(tx: Tx, letterId: string, number: number, total: number): Promise<void> {
    await tx.repo(LetterChunkEntity).insert({
      letterId,
      number,
      communityId: tx.community,
      total,
      sent: 0,
      failed: 0,
      skipped: 0,
      leaseId: null,
      leaseUntil: null,
    });
  }

  /** Takes the lease of a chunk that nobody holds, or whose holder has not been heard of for too long. */
  async take(tx: Tx, { letterId, number }: ChunkName, lease: Lease): Promise<Turn> {
    const taken = await tx.change(
      `update engagement.letter_chunk set lease_id = $3, lease_until = $4
        where letter_id = $1 and number = $2 and sent + failed + skipped < total
          and (lease_until is null or lease_until <= $5)`,
      [letterId, number, lease.id, lease.until, tx.now],
    );
    if (taken === 1) return 'mine';
    const [open] = await tx.query(
      'select 1 from engagement.letter_chunk where letter_id = $1 and number = $2 and sent + failed + skipped < total',
      [letterId, number],
    );
    return open ? 'taken' : 'through';
  }

  /** Counts what has become of some readers and prolongs the lease. False when the lease is another's by now. */
  async count(
    tx: Tx,
    { letterId, number }: ChunkName,
    lease: Lease,
    settled: Omit<Progress, 'total'>,
  ): Promise<boolean> {
    const counted = await tx.change(
      `update engagement.letter_chunk set sent = sent + $4, failed = failed + $5, skipped = skipped + $6, lease_until = $7
        where letter_id = $1 and number = $2 and lease_id = $3`,
      [letterId, number, lease.id, settled.sent, settled.failed, settled.skipped, lease.until],
    );
    return counted === 1;
  }

  /** Gives a lease back before its time, so that the next try need not wait for its end. */
  async giveBack(tx: Tx, { letterId, number }: ChunkName, leaseId: string): Promise<void> {
    await tx.change(
      'update engagement.letter_chunk set lease_until = null where letter_id = $1 and number = $2 and lease_id = $3',
      [letterId, number, leaseId],
    );
  }

  async hasOpen(tx: Tx, letterId: string): Promise<boolean> {
    const open = await tx.query(
      'select 1 from engagement.letter_chunk where letter_id = $1 and sent + failed + skipped < total limit 1',
      [letterId],
    );
    return open.length > 0;
  }

  async last(tx: Tx, letterId: string): Promise<number> {
    const [row] = await tx.query<{ last: number }>(
      'select coalesce(max(number), 0)::int last from engagement.letter_chunk where letter_id = $1',
      [letterId],
    );
    return row?.last ?? 0;
  }

  /** The progress of several letters by one statement. */
  async progress(tx: Tx, letterIds: readonly string[]): Promise<Map<string, Progress>> {
    if (letterIds.length === 0) return new Map();
    const rows = await tx.query<Progress & { id: string }>(
      `select letter_id id, sum(total)::int total, sum(sent)::int sent, sum(failed)::int failed, sum(skipped)::int skipped
         from engagement.letter_chunk where letter_id = any($1) group by 1`,
      [letterIds],
    );
    return new Map(rows.map(({ id, ...progress }) => [id, progress]));
  }
}

export type ChunkName = { letterId: string; number: number };
