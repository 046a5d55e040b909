import type { DeskRole } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { IsNull, LessThan, MoreThan, Not } from 'typeorm';

import { tokenHash } from '../domain/secret-token.ts';
import { SessionEntity } from './session.entity.ts';

/** A session with what every request asks of it. */
export type SeenSession = Pick<
  SessionEntity,
  | 'id'
  | 'tokenHash'
  | 'accountId'
  | 'means'
  | 'context'
  | 'createdAt'
  | 'lastSeenAt'
  | 'expiresAt'
  | 'secondFactorAt'
  | 'revokedAt'
> & { email: string; deskRole: DeskRole | null; totpOn: boolean };

/** Sessions; identity scope only. */
@Injectable()
export class SessionStore {
  async insert(tx: Tx, session: SessionEntity): Promise<void> {
    await tx.repo(SessionEntity).insert(session);
  }

  /** One statement however many: the sessions, whose they are, and each person's role on the desk of this community. */
  byTokenHashes(tx: Tx, hashes: readonly Buffer[]): Promise<SeenSession[]> {
    return tx.query<SeenSession>(
      `select s.id, s.token_hash as "tokenHash", s.account_id as "accountId", s.means, s.context,
              s.created_at as "createdAt", s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt",
              s.second_factor_at as "secondFactorAt", s.revoked_at as "revokedAt", a.email, st.role as "deskRole",
              t.confirmed_at is not null as "totpOn"
       from identity.session s
       join identity.account a on a.id = s.account_id
       left join identity.staff st on st.account_id = s.account_id and st.community_id = $2
       left join identity.totp t on t.account_id = s.account_id
       where s.token_hash = any($1)`,
      [hashes, tx.communityId],
    );
  }

  byId(tx: Tx, id: string): Promise<SessionEntity | null> {
    return tx.repo(SessionEntity).findOneBy({ id });
  }

  /** Sessions that still let their holder in, last used first. */
  alive(tx: Tx, accountId: string): Promise<SessionEntity[]> {
    return tx.repo(SessionEntity).find({
      where: { accountId, revokedAt: IsNull(), expiresAt: MoreThan(tx.now) },
      order: { lastSeenAt: 'DESC' },
      take: 100,
    });
  }

  /** Writes "last seen", passing over what somebody is changing at this moment: a look never waits for a write. */
  async touch(tx: Tx, ids: readonly string[], expiresAt: Date): Promise<void> {
    await tx.query(
      `update identity.session set last_seen_at = $2, expires_at = $3
       where id in (select id from identity.session where id = any($1) for update skip locked)`,
      [ids, tx.now, expiresAt],
    );
  }

  /** Gives the session another token and marks its second factor: the token known before stops working. */
  async rotate(tx: Tx, id: string, token: string): Promise<void> {
    await tx.repo(SessionEntity).update({ id }, { tokenHash: tokenHash(token), secondFactorAt: tx.now });
  }

  /** Ends a session of this account. False when there is none such. */
  async revoke(tx: Tx, id: string, accountId: string): Promise<boolean> {
    const done = await tx
      .repo(SessionEntity)
      .update({ id, accountId, revokedAt: IsNull() }, { revokedAt: tx.now });
    return done.affected === 1;
  }

  async revokeOthers(tx: Tx, accountId: string, keep: string): Promise<void> {
    await tx
      .repo(SessionEntity)
      .update({ accountId, id: Not(keep), revokedAt: IsNull() }, { revokedAt: tx.now });
  }

  async revokeAll(tx: Tx, accountId: string): Promise<void> {
    await tx.repo(SessionEntity).update({ accountId, revokedAt: IsNull() }, { revokedAt: tx.now });
  }

  /** Forgets sessions that ended before an instant. */
  async forget(tx: Tx, before: Date): Promise<void> {
    await tx.repo(SessionEntity).delete({ expiresAt: LessThan(before) });
  }
}
