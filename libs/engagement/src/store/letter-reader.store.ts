import { Injectable } from '@nestjs/common';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

import type { MailState } from '../domain/letter-states.ts';
import type { ChunkName } from './chunk.store.ts';
import { LetterReaderEntity } from './letter-reader.entity.ts';

/** A reader to be written down. */
export type NewReader = {
  id: string;
  memberId: string;
  accountId: string;
  consentId: string;
  chunk: number;
  email: string;
  addressKey: string;
  locale: Locale;
  token: string;
};

/** What has become of a mail. */
export type SettledMail = { id: string; state: Exclude<MailState, 'waiting'>; reason: string | null };

/** Readers of letters. */
@Injectable()
export class LetterReaderStore {
  /** Writes readers down; whoever is there already (as member or by address) is not written twice. Answers the new ones by chunk. */
  async enlist(tx: Tx, letterId: string, readers: readonly NewReader[]): Promise<Map<number, number>> {
    const column = <K extends keyof NewReader>(name: K) => readers.map((reader) => reader[name]);
    const rows = await tx.query<{ chunk: number; count: number }>(
      `with added as (
         insert into engagement.letter_reader (id, community_id, letter_id, member_id, account_id, consent_id, chunk, email,
           address_key, locale, token, state)
         select id, $1, $2, member_id, account_id, consent_id, chunk, email, address_key, locale, token, 'waiting'
           from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::int[], $8::text[], $9::text[], $10::text[], $11::text[])
             as r (id, member_id, account_id, consent_id, chunk, email, address_key, locale, token)
         on conflict do nothing returning chunk)
       select chunk, count(*)::int count from added group by 1`,
      [
        tx.community,
        letterId,
        column('id'),
        column('memberId'),
        column('accountId'),
        column('consentId'),
        column('chunk'),
        column('email'),
        column('addressKey'),
        column('locale'),
        column('token'),
      ],
    );
    return new Map(rows.map(({ chunk, count }) => [chunk, count]));
  }

  /** Says `waiting` itself, not in a value: the index has waiting rows alone, and a kept plan is made for all values. */
  waitingIn(tx: Tx, letterId: string, chunk: number): Promise<LetterReaderEntity[]> {
    return tx
      .repo(LetterReaderEntity)
      .createQueryBuilder('reader')
      .where({ letterId, chunk })
      .andWhere(`reader.state = 'waiting'`)
      .getMany();
  }

  /** Writes down what became of mails of a chunk; what is settled already stays as it is. Answers those settled now. */
  async settle(
    tx: Tx,
    { letterId, number }: ChunkName,
    mails: readonly SettledMail[],
  ): Promise<SettledMail[]> {
    if (mails.length === 0) return [];
    return tx.query<SettledMail>(
      `update engagement.letter_reader r set state = s.state, reason = s.reason, settled_at = $4
         from unnest($1::uuid[], $2::text[], $3::text[]) as s (id, state, reason)
        where r.id = s.id and r.letter_id = $5 and r.chunk = $6 and r.state = 'waiting' returning r.id, r.state, r.reason`,
      [
        ...[mails.map(({ id }) => id), mails.map(({ state }) => state), mails.map(({ reason }) => reason)],
        ...[tx.now, letterId, number],
      ],
    );
  }

  byToken(tx: Tx, token: string): Promise<LetterReaderEntity | null> {
    return tx.repo(LetterReaderEntity).findOneBy({ communityId: tx.community, token });
  }

  /** A letter that is through needs nobody's address any more. */
  async forgetAddresses(tx: Tx, letterId: string): Promise<void> {
    await tx.change(
      'update engagement.letter_reader set email = null where letter_id = $1 and email is not null',
      [letterId],
    );
  }

  /** Ends the keeping of proof. Answers how many readers were forgotten. */
  forgetBefore(tx: Tx, instant: Date): Promise<number> {
    return tx.change('delete from engagement.letter_reader where settled_at < $1', [instant]);
  }
}
