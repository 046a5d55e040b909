import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { needsScope } from '../domain/life-needs.ts';
import type { Needs } from '../domain/life-needs.ts';
import type { Purpose } from '../domain/consent.ts';
import { LifeNeedEntity } from './life-need.entity.ts';

/** A consent by which somebody lets their needs be read. */
export type NeedsConsent = {
  id: string;
  memberId: string;
  purpose: Purpose;
  givenAt: Date;
  expiresAt: Date;
};

const consents = `select id, member_id "memberId", purpose, given_at "givenAt", expires_at "expiresAt" from talent.consent
  where community_id = $1 and recipient_id = $1 and scope = '${needsScope}' and state = 'in_force' and expires_at > $2`;

/** What people need to live here. The one place that names the table; each statement about it says first of whom. */
@Injectable()
export class LifeNeedStore {
  /** Of a member; after a merge what they wrote themselves counts before what another entry of theirs wrote. */
  async of(tx: Tx, memberId: string): Promise<LifeNeedEntity | null> {
    const rows = await about(tx, [memberId], () =>
      readRows(
        tx,
        LifeNeedEntity,
        'community_id = $1 and member_id = $2 order by giver_id <> $2, changed_at desc limit 1',
        [...[tx.community, memberId]],
      ),
    );
    return rows[0] ?? null;
  }

  /** Writes it in the place of what the member had said before. */
  async save(tx: Tx, memberId: string, { needs, note }: Needs): Promise<void> {
    await about(tx, [memberId], () =>
      tx.change(
        `insert into talent.life_need (id, community_id, member_id, giver_id, needs, note, changed_at) values ($1, $2, $3, $3, $4, $5, $6)
         on conflict (community_id, giver_id) do update set needs = excluded.needs, note = excluded.note, changed_at = excluded.changed_at`,
        [newId(), tx.community, memberId, needs, note, tx.now],
      ),
    );
  }

  /** Nothing of it stays, also of what another entry of theirs wrote. */
  async forget(tx: Tx, memberId: string): Promise<void> {
    await about(tx, [memberId], () =>
      tx.change('delete from talent.life_need where community_id = $1 and member_id = $2', [
        ...[tx.community, memberId],
      ]),
    );
  }

  async handOver(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await about(tx, [from, to], () =>
      tx.change('update talent.life_need set member_id = $3 where community_id = $1 and member_id = $2', [
        ...[tx.community, from, to],
      ]),
    );
  }

  /** What an entry or its doubles wrote is the entry's again. */
  async handBack(
    tx: Tx,
    memberId: string,
    { keptId, doubles }: { keptId: string; doubles: readonly string[] },
  ): Promise<void> {
    await about(tx, [memberId, keptId, ...doubles], () =>
      tx.change(
        `update talent.life_need set member_id = $2
          where community_id = $1 and giver_id = any ($3::uuid[]) and member_id <> $2`,
        [tx.community, memberId, [memberId, ...doubles]],
      ),
    );
  }

  /** By which consent somebody's needs may be read now, held until the commit: whoever stops it waits, and whoever reads after the stop finds none. */
  async heldOf(tx: Tx, memberId: string): Promise<NeedsConsent | null> {
    const [held] = await tx.query<NeedsConsent>(`${consents} and member_id = $3 for share`, [
      ...[tx.community, tx.now, memberId],
    ]);
    return held ?? null;
  }

  /** The same by its own id. */
  async held(tx: Tx, id: string): Promise<NeedsConsent | null> {
    if (!isId(id)) return null;
    const [held] = await tx.query<NeedsConsent>(`${consents} and id = $3 for share`, [
      ...[tx.community, tx.now, id],
    ]);
    return held ?? null;
  }

  /** Who lets their needs be read for a purpose, the last given first; not a word of the needs. */
  allowedFor(tx: Tx, purpose: Purpose, most: number): Promise<NeedsConsent[]> {
    return tx.query<NeedsConsent>(`${consents} and purpose = $3 order by given_at desc, id limit $4`, [
      ...[tx.community, tx.now, purpose, most],
    ]);
  }
}

/** Says of whom the statement is, as the table's policy asks, and takes it back after it. */
async function about<Answer>(
  tx: Tx,
  memberIds: readonly string[],
  work: () => Promise<Answer>,
): Promise<Answer> {
  const name = (ids: string) => tx.query(`select set_config('talent.needs_of', $1, true)`, [ids]);
  await name(memberIds.join());
  const answer = await work();
  await name('');
  return answer;
}
