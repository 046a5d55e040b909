import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { insertRows, readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { SuggestionAnswer } from '../../domain/cases/suggestion.ts';
import { GigSuggestionEntity } from './gig-suggestion.entity.ts';

/** Gigs that coordinators suggest. */
@Injectable()
export class GigSuggestionStore {
  async add(tx: Tx, row: GigSuggestionEntity): Promise<void> {
    await insertRows(tx, GigSuggestionEntity, [row]);
  }

  async byId(tx: Tx, id: string): Promise<GigSuggestionEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, GigSuggestionEntity, 'community_id = $1 and id = $2', [
      tx.community,
      id,
    ]);
    return found ?? null;
  }

  /** One of a person, held until commit. */
  async heldOf(tx: Tx, memberId: string, id: string): Promise<GigSuggestionEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(
      tx,
      GigSuggestionEntity,
      'community_id = $1 and member_id = $2 and id = $3 for update',
      [tx.community, memberId, id],
    );
    return found ?? null;
  }

  /** The newest fifty. */
  ofCase(tx: Tx, caseId: string): Promise<GigSuggestionEntity[]> {
    return readRows(
      tx,
      GigSuggestionEntity,
      'community_id = $1 and case_id = $2 order by suggested_at desc, id desc limit 50',
      [tx.community, caseId],
    );
  }

  /** What waits for a person's answer, in cases that are accompanied, of gigs of which they have no place. */
  waitingFor(tx: Tx, memberId: string): Promise<GigSuggestionEntity[]> {
    return readRows(
      tx,
      GigSuggestionEntity,
      `community_id = $1 and member_id = $2 and answer is null
         and case_id in (select c.id from work.support_case c
           where c.community_id = $1 and c.member_id = $2 and c.state in ('under_way', 'resting'))
         and gig_id not in (select a.gig_id from work.assignment a
           where a.community_id = $1 and a.member_id = $2 and a.state not in ('withdrawn', 'called_off'))
       order by suggested_at desc, id desc limit 50`,
      [tx.community, memberId],
    );
  }

  async answer(tx: Tx, id: string, answer: SuggestionAnswer): Promise<void> {
    await tx.change(
      `update work.gig_suggestion set answer = $3, answered_at = $4
        where community_id = $1 and id = $2 and answer is null`,
      [tx.community, id, answer, tx.now],
    );
  }

  async handOver(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await tx.change(
      'update work.gig_suggestion set member_id = $3 where community_id = $1 and member_id = $2',
      [...[tx.community, from, to]],
    );
  }

  async handBack(tx: Tx, memberId: string, doubles: readonly string[]): Promise<void> {
    await tx.change(
      `update work.gig_suggestion set member_id = $2
        where community_id = $1 and giver_id = any ($3::uuid[]) and member_id <> $2`,
      [tx.community, memberId, [memberId, ...doubles]],
    );
  }
}
