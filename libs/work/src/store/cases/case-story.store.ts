import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { CaseNoteEntity } from './case-note.entity.ts';
import type { NoteKind } from './case-note.entity.ts';
import { NextActionEntity } from './next-action.entity.ts';

/** A next action to be made; `by` null for the program. */
export type NewAction = { what: string | null; dueOn: TokyoDate; whoId: string; by: string | null };

/** What was noted in cases, and what happens next in them. Whoever writes holds the case. */
@Injectable()
export class CaseStoryStore {
  async note(
    tx: Tx,
    caseId: string,
    { kind, text, by }: { kind: NoteKind; text: string | null; by: string | null },
  ): Promise<void> {
    await tx.repo(CaseNoteEntity).insert({
      ...{ id: newId(), communityId: tx.community, caseId, kind, text, writtenBy: by, writtenAt: tx.now },
    });
  }

  /** The newest three hundred lines of a case. */
  notes(tx: Tx, caseId: string): Promise<CaseNoteEntity[]> {
    return readRows(
      tx,
      CaseNoteEntity,
      'community_id = $1 and case_id = $2 order by written_at desc, id desc limit 300',
      [tx.community, caseId],
    );
  }

  async act(tx: Tx, caseId: string, { by, ...action }: NewAction): Promise<void> {
    await tx.repo(NextActionEntity).insert({
      ...{ ...action, id: newId(), communityId: tx.community, caseId, state: 'open', madeBy: by },
      ...{ madeAt: tx.now, endedBy: null, endedAt: null },
    });
  }

  /** The open one of each case. */
  open(tx: Tx, caseIds: readonly string[]): Promise<NextActionEntity[]> {
    return readRows(
      tx,
      NextActionEntity,
      `community_id = $1 and case_id = any ($2::uuid[]) and state = 'open'`,
      [tx.community, caseIds],
    );
  }

  /** Ends the open one, if there is one. */
  async endAction(tx: Tx, caseId: string, as: 'done' | 'dropped', by: string | null): Promise<void> {
    await tx.change(
      `update work.next_action set state = $3, ended_by = $4, ended_at = $5
        where community_id = $1 and case_id = $2 and state = 'open'`,
      [tx.community, caseId, as, by, tx.now],
    );
  }

  /** The open one is somebody else's from now on. */
  async giveAction(tx: Tx, caseId: string, whoId: string): Promise<void> {
    await tx.change(
      `update work.next_action set who_id = $3 where community_id = $1 and case_id = $2 and state = 'open'`,
      [tx.community, caseId, whoId],
    );
  }

  /** Open ones that are due by a day, of cases that go on, by whose they are. */
  due(tx: Tx, today: TokyoDate): Promise<{ whoId: string; caseId: string; dueOn: TokyoDate }[]> {
    return tx.query(
      `select n.who_id "whoId", n.case_id "caseId", to_char(n.due_on, 'YYYY-MM-DD') "dueOn" from work.next_action n
        where n.community_id = $1 and n.state = 'open' and n.due_on <= $2 order by n.due_on limit 2000`,
      [tx.community, today],
    );
  }
}
