import { Injectable } from '@nestjs/common';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

import type { MailState } from '../domain/letter-states.ts';
import { ComebackLetterEntity } from './comeback-letter.entity.ts';

/** A letter to be written down. */
export type NewComebackLetter = Omit<
  ComebackLetterEntity,
  'communityId' | 'state' | 'reason' | 'settledAt' | 'writtenOn'
> & { writtenOn: TokyoDate };

/** Letters about coming back. */
@Injectable()
export class ComebackLetterStore {
  /** Writes a letter down. False where the ending has one already: the unique key decides between two workers. */
  async add(tx: Tx, letter: NewComebackLetter): Promise<boolean> {
    const row = { ...letter, communityId: tx.community, state: 'waiting', reason: null } as const;
    const done = await tx
      .repo(ComebackLetterEntity)
      .createQueryBuilder()
      .insert()
      .values({ ...row, settledAt: null })
      .orIgnore()
      .returning('id')
      .execute();
    return (done.raw as unknown[]).length > 0;
  }

  byId(tx: Tx, id: string): Promise<ComebackLetterEntity | null> {
    return tx.repo(ComebackLetterEntity).findOneBy({ communityId: tx.community, id });
  }

  byToken(tx: Tx, token: string): Promise<ComebackLetterEntity | null> {
    return tx.repo(ComebackLetterEntity).findOneBy({ communityId: tx.community, token });
  }

  /** Endings that have a letter already, by subscription; also one that was skipped. */
  async writtenAbout(tx: Tx, sourceIds: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }>(
      'select source_id id from engagement.comeback_letter where community_id = $1 and source_id = any($2)',
      [tx.community, sourceIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** The day of the newest letter to each member that left or waits, but for the letter `besides`. */
  async lastWritten(
    tx: Tx,
    memberIds: readonly string[],
    besides: string | null,
  ): Promise<Map<string, TokyoDate>> {
    const rows = await tx.query<{ memberId: string; on: TokyoDate }>(
      `select member_id "memberId", max(written_on)::text "on" from engagement.comeback_letter
        where community_id = $1 and member_id = any($2) and state in ('waiting', 'sent') and ($3::uuid is null or id <> $3)
        group by 1`,
      [tx.community, memberIds, besides],
    );
    return new Map(rows.map(({ memberId, on }) => [memberId, on]));
  }

  /** Writes down what became of a mail; it needs the address no more. False where that is known already. */
  async settle(
    tx: Tx,
    id: string,
    { state, reason }: { state: Exclude<MailState, 'waiting'>; reason: string | null },
  ): Promise<boolean> {
    const changed = await tx.change(
      `update engagement.comeback_letter set state = $2, reason = $3, settled_at = $4, email = null
        where id = $1 and state = 'waiting'`,
      [id, state, reason, tx.now],
    );
    return changed > 0;
  }

  /** Ends the keeping of proof. Answers how many letters were forgotten. */
  forgetBefore(tx: Tx, instant: Date): Promise<number> {
    return tx.change('delete from engagement.comeback_letter where settled_at < $1', [instant]);
  }
}
