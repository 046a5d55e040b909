import type { DeskRole } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { secondFactorIsFresh, sessionExpiry, sessionIsAlive, touchIsDue } from '../domain/session-life.ts';
import type { SessionContext } from '../domain/session-life.ts';
import { SessionStore } from '../store/session.store.ts';

/** Who a request comes from, as far as its cookie proves. */
export type FoundSession = {
  accountId: string;
  sessionId: string;
  email: string;
  /** Role on the desk of the transaction's community. */
  deskRole: DeskRole | null;
  /** When the second factor was given, or null when it was not within the last twelve hours. */
  secondFactorAt: Date | null;
  /** The account uses codes and has not given one in this session: let it sign in no further than that. */
  secondFactorPending: boolean;
  context: SessionContext;
};

/**
 * Finds the live session of a cookie's token, or null. One statement; at most once a minute a second one that writes
 * "last seen" and lets the thirty days begin anew. Needs the identity scope, with the community if there is one.
 */
@Injectable()
export class FindSession {
  constructor(private readonly sessions: SessionStore) {}

  async run(tx: Tx, token: string): Promise<FoundSession | null> {
    const session = await this.sessions.byToken(tx, token);
    if (!session || !sessionIsAlive(session, tx.now)) return null;
    if (touchIsDue(session.lastSeenAt, tx.now))
      await this.sessions.touch(tx, session.id, sessionExpiry(tx.now));
    const { accountId, email, deskRole, context, secondFactorAt, totpOn } = session;
    return {
      accountId,
      sessionId: session.id,
      email,
      deskRole,
      secondFactorAt: secondFactorIsFresh(secondFactorAt, tx.now) ? secondFactorAt : null,
      secondFactorPending: totpOn && secondFactorAt === null,
      context,
    };
  }
}
