import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { ScoutState } from '../domain/scout.ts';
import { ScoutEntity } from './scout.entity.ts';

/** What became of a request; the interest card only where it was accepted. */
export type ScoutEnd = { state: Exclude<ScoutState, 'asked'>; consentId: string | null };

/** Requests of companies to talk to somebody. */
@Injectable()
export class ScoutStore {
  async byId(tx: Tx, id: string): Promise<ScoutEntity | null> {
    const [found] = isId(id) ? await readRows(tx, ScoutEntity, 'id = $1', [id]) : [];
    return found ?? null;
  }

  /** One, held until commit. */
  async held(tx: Tx, id: string): Promise<ScoutEntity | null> {
    if (!isId(id)) return null;
    await tx.query('select from talent.scout where community_id = $1 and id = $2 for update', [
      tx.community,
      id,
    ]);
    return this.byId(tx, id);
  }

  /** Answers whether it was added: of two at once the index lets one stand. */
  async add(tx: Tx, scout: ScoutEntity): Promise<boolean> {
    const done = await tx
      .repo(ScoutEntity)
      .createQueryBuilder()
      .insert()
      .values(scout)
      .orIgnore()
      .returning('id')
      .execute();
    return (done.raw as unknown[]).length > 0;
  }

  /** Whether a company has a request open with a member, or had a no or nothing from them since an instant. */
  async askedSince(tx: Tx, companyId: string, memberId: string, since: Date): Promise<boolean> {
    const found = await tx.query(
      `select from talent.scout where community_id = $1 and company_id = $2 and member_id = $3
          and (state = 'asked' or (asked_at > $4 and state <> 'accepted')) limit 1`,
      [tx.community, companyId, memberId, since],
    );
    return found.length > 0;
  }

  async end(tx: Tx, ids: readonly string[], { state, consentId }: ScoutEnd): Promise<void> {
    await tx.change(
      `update talent.scout set state = $3, consent_id = $4, ended_at = $5
        where community_id = $1 and id = any ($2::uuid[]) and state = 'asked'`,
      [tx.community, ids, state, consentId, tx.now],
    );
  }

  /** Open ones of a member, of some companies or of all, held until commit. */
  openOf(tx: Tx, memberId: string, companyIds: readonly string[] | null): Promise<{ id: string }[]> {
    return tx.query<{ id: string }>(
      `select id from talent.scout where community_id = $1 and member_id = $2 and state = 'asked'
          and ($3::uuid[] is null or company_id = any ($3)) order by id for update`,
      [tx.community, memberId, companyIds],
    );
  }

  /** Open ones that nobody can answer any more, held until commit. */
  late(tx: Tx): Promise<{ id: string }[]> {
    return tx.query<{ id: string }>(
      `select id from talent.scout where community_id = $1 and state = 'asked' and answer_by <= $2
        order by id limit 500 for update`,
      [tx.community, tx.now],
    );
  }

  /** The latest hundred of a member. */
  ofMember(tx: Tx, memberId: string): Promise<ScoutEntity[]> {
    return readRows(
      tx,
      ScoutEntity,
      'community_id = $1 and member_id = $2 order by asked_at desc, id desc limit 100',
      [tx.community, memberId],
    );
  }

  /** The latest hundred of a company. */
  ofCompany(tx: Tx, companyId: string): Promise<ScoutEntity[]> {
    return readRows(
      tx,
      ScoutEntity,
      'community_id = $1 and company_id = $2 order by asked_at desc, id desc limit 100',
      [tx.community, companyId],
    );
  }

  /** Open ones of one entry where the other has one of the same company: two entries of one person are asked once. */
  doubled(tx: Tx, { from, to }: { from: string; to: string }): Promise<{ id: string }[]> {
    return tx.query<{ id: string }>(
      `select s.id from talent.scout s where s.community_id = $1 and s.member_id = $2 and s.state = 'asked' and exists (
         select from talent.scout o where o.community_id = $1 and o.member_id = $3 and o.company_id = s.company_id and o.state = 'asked')
        for update`,
      [tx.community, from, to],
    );
  }

  async handOver(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await tx.change('update talent.scout set member_id = $3 where community_id = $1 and member_id = $2', [
      ...[tx.community, from, to],
    ]);
  }

  async handBack(tx: Tx, memberId: string, doubles: readonly string[]): Promise<void> {
    await tx.change(
      `update talent.scout set member_id = $2
        where community_id = $1 and giver_id = any ($3::uuid[]) and member_id <> $2`,
      [tx.community, memberId, [memberId, ...doubles]],
    );
  }
}
