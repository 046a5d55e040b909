import type { DeskRole } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { tokenHash } from '../domain/secret-token.ts';
import { secondFactorIsFresh, sessionExpiry, sessionIsAlive, touchIsDue } from '../domain/session-life.ts';
import type { SessionContext } from '../domain/session-life.ts';
import { SessionStore } from '../store/session.store.ts';
import type { SeenSession } from '../store/session.store.ts';

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
 * Finds the live sessions of cookies' tokens, in the order of the tokens, null where there is none. One statement however
 * many are asked for; at most once a minute and session a second one that writes "last seen" and lets the thirty days
 * begin anew. Needs the identity scope, with the community if there is one.
 */
@Injectable()
export class FindSessions {
  constructor(private readonly sessions: SessionStore) {}

  async run(tx: Tx, tokens: readonly string[]): Promise<(FoundSession | null)[]> {
    const hashes = tokens.map(tokenHash);
    const seen = await this.sessions.byTokenHashes(tx, hashes);
    const alive = seen.filter((session) => sessionIsAlive(session, tx.now));
    const stale = alive.filter((session) => touchIsDue(session.lastSeenAt, tx.now));
    if (stale.length > 0) {
      const ids = stale.map((session) => session.id);
      await this.sessions.touch(tx, ids, sessionExpiry(tx.now));
    }
    const byHash = new Map(alive.map((session) => [session.tokenHash.toString('hex'), session]));
    return hashes.map((hash) => found(byHash.get(hash.toString('hex')), tx.now));
  }
}

function found(session: SeenSession | undefined, now: Date): FoundSession | null {
  if (!session) return null;
  const { id: sessionId, accountId, email, deskRole, context, secondFactorAt, totpOn } = session;
  return {
    accountId,
    sessionId,
    email,
    deskRole,
    secondFactorAt: secondFactorIsFresh(secondFactorAt, now) ? secondFactorAt : null,
    secondFactorPending: totpOn && secondFactorAt === null,
    context,
  };
}
