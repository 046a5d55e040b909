import { Injectable } from '@nestjs/common';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { GigWaveEntity } from './gig-wave.entity.ts';

/** Which wave of which gig. */
export type WaveKey = { gigId: string; number: number };

/** Waves of mails about gigs. */
@Injectable()
export class GigWaveStore {
  /** Of what has a wave of that number already nothing changes. */
  async plan(
    tx: Tx,
    gigIds: readonly string[],
    { number, dueAt }: { number: number; dueAt: Date },
  ): Promise<void> {
    await tx.change(
      `insert into work.gig_wave (gig_id, number, community_id, due_at)
       select id, $3, $1, $4 from unnest($2::uuid[]) id on conflict do nothing`,
      [tx.community, gigIds, number, dueAt],
    );
  }

  ofGig(tx: Tx, gigId: string): Promise<GigWaveEntity[]> {
    return readRows(tx, GigWaveEntity, 'community_id = $1 and gig_id = $2 order by number', [
      tx.community,
      gigId,
    ]);
  }

  /** What is due, two hundred at most, the earliest first. */
  due(tx: Tx): Promise<WaveKey[]> {
    return tx.query<WaveKey>(
      `select gig_id "gigId", number from work.gig_wave
        where community_id = $1 and sent_at is null and due_at <= $2 order by due_at, gig_id limit 200`,
      [tx.community, tx.now],
    );
  }

  /** Waves of a community go out one after another, until commit: nobody is told twice, and nobody more often than agreed. */
  inLine(tx: Tx): Promise<void> {
    return tx.lock(`gig waves of ${tx.community}`);
  }

  async byKey(tx: Tx, { gigId, number }: WaveKey): Promise<GigWaveEntity | null> {
    const [found] = await readRows(tx, GigWaveEntity, 'community_id = $1 and gig_id = $2 and number = $3', [
      ...[tx.community, gigId, number],
    ]);
    return found ?? null;
  }

  async putOff(tx: Tx, { gigId, number }: WaveKey, dueAt: Date): Promise<void> {
    await tx.change(
      `update work.gig_wave set due_at = $4 where community_id = $1 and gig_id = $2 and number = $3 and sent_at is null`,
      [tx.community, gigId, number, dueAt],
    );
  }

  async sent(tx: Tx, { gigId, number }: WaveKey, told: number): Promise<void> {
    await tx.change(
      `update work.gig_wave set sent_at = $4, told = $5 where community_id = $1 and gig_id = $2 and number = $3`,
      [tx.community, gigId, number, tx.now, told],
    );
  }
}
