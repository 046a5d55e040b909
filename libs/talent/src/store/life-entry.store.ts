import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { EvidenceRole } from '../domain/evidence.ts';
import { LifeEntryEntity } from './life-entry.entity.ts';

/** From after which line on, and how many. */
export type LifePage = { first: number; after: { at: Date; id: string } | null };

/** Something in which somebody took part: as one of an event's crew, or as an old list says. `at`: when its day began in Tokyo. */
export type TookPart = { id: string; at: Date; role: EvidenceRole; title: Bilingual; day: TokyoDate };

const midnight = (day: string) => `(${day}::timestamp at time zone 'Asia/Tokyo')`;
const before = (day: string, id: string) =>
  `($3::timestamptz is null or (${midnight(day)}, ${id}) < ($3, $4::uuid)) order by ${day} desc, ${id} desc limit $5`;

/** Entries of life-lines, and what else talent knows of somebody's way. */
@Injectable()
export class LifeEntryStore {
  async ofMember(tx: Tx, memberId: string, page: LifePage): Promise<(LifeEntryEntity & { at: Date })[]> {
    return tx.query(
      `select id, kind, what, starts_on::text "startsOn", ends_on::text "endsOn", note, written_at "writtenAt", objection,
              objected_at "objectedAt", answer, answered_at "answeredAt", ${midnight('starts_on')} "at"
         from talent.life_entry where community_id = $1 and member_id = $2 and ${before('starts_on', 'id')}`,
      keyOf(tx, memberId, page),
    );
  }

  /** Without gigs, which whoever pays them tells, and without what was taken back. */
  async tookPart(tx: Tx, memberId: string, page: LifePage): Promise<TookPart[]> {
    const rows = await tx.query<Omit<TookPart, 'title'> & { ja: string; en: string }>(
      `select e.id, e.role, e.what_ja ja, e.what_en en, e.occurred_on::text "day", ${midnight('e.occurred_on')} "at"
         from talent.skill_evidence e
        where e.community_id = $1 and e.member_id = $2 and e.kind in ('event', 'past') and e.revokes is null
          and not exists (select from talent.skill_evidence b where b.community_id = $1 and b.revokes = e.id)
          and ${before('e.occurred_on', 'e.id')}`,
      keyOf(tx, memberId, page),
    );
    return rows.map(({ ja, en, ...row }) => ({ ...row, title: { ja, en } }));
  }

  /** Held until the commit; null also for text that is no id. */
  async held(tx: Tx, id: string): Promise<LifeEntryEntity | null> {
    if (!isId(id)) return null;
    return tx
      .repo(LifeEntryEntity)
      .createQueryBuilder('entry')
      .setLock('pessimistic_write')
      .where('entry.community_id = :community and entry.id = :id', { community: tx.community, id })
      .getOne();
  }

  async save(tx: Tx, entry: LifeEntryEntity): Promise<void> {
    await tx.repo(LifeEntryEntity).save(entry);
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.change('delete from talent.life_entry where community_id = $1 and id = $2', [tx.community, id]);
  }

  /** Those with words of the person that wait for an answer, the longest first. */
  contested(
    tx: Tx,
    most: number,
  ): Promise<Pick<LifeEntryEntity, 'id' | 'memberId' | 'what' | 'objectedAt'>[]> {
    return tx.query(
      `select id, member_id "memberId", what, objected_at "objectedAt" from talent.life_entry
        where community_id = $1 and objected_at is not null and answered_at is null order by objected_at, id limit $2`,
      [tx.community, most],
    );
  }

  async handOver(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await tx.change(
      'update talent.life_entry set member_id = $3 where community_id = $1 and member_id = $2',
      [...[tx.community, from, to]],
    );
  }

  async handBack(tx: Tx, memberId: string, doubles: readonly string[]): Promise<void> {
    await tx.change(
      `update talent.life_entry set member_id = $2 where community_id = $1 and giver_id = any ($3::uuid[]) and member_id <> $2`,
      [tx.community, memberId, [memberId, ...doubles]],
    );
  }
}

const keyOf = (tx: Tx, memberId: string, { first, after }: LifePage) => [
  ...[tx.community, memberId, after?.at ?? null, after?.id ?? null, first],
];
