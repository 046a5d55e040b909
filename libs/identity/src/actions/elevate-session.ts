import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { newToken } from '../domain/secret-token.ts';
import { sessionExpiry } from '../domain/session-life.ts';
import { SessionStore } from '../store/session.store.ts';

/** A session's new token, for its cookie. */
export type RenewedToken = { token: string; expiresAt: Date };

/**
 * Marks the second factor of a session as given now, under a new token: one that was copied before does not rise with
 * it.
 */
@Injectable()
export class ElevateSession {
  constructor(private readonly sessions: SessionStore) {}

  async run(tx: Tx, sessionId: string): Promise<RenewedToken> {
    const token = newToken();
    await this.sessions.rotate(tx, sessionId, token);
    return { token, expiresAt: sessionExpiry(tx.now) };
  }
}
