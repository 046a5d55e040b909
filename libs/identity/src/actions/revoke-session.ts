import { isId, Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { SessionStore } from '../store/session.store.ts';

/**
 * Signs one of the viewer's devices out. Somebody else's session, or one that ended, is not found. Needs the identity
 * scope. @throws Refusal SESSION_UNKNOWN
 */
@Injectable()
export class RevokeSession {
  constructor(private readonly sessions: SessionStore) {}

  async run(tx: Tx, sessionId: string, accountId: string): Promise<void> {
    const revoked = isId(sessionId) && (await this.sessions.revoke(tx, sessionId, accountId));
    if (!revoked) throw new Refusal('not_found', 'SESSION_UNKNOWN');
  }
}
