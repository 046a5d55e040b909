import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { SessionStore } from '../store/session.store.ts';

/** Ends the viewer's own session; saying it twice does no harm. Needs the identity scope. */
@Injectable()
export class SignOut {
  constructor(private readonly sessions: SessionStore) {}

  async run(tx: Tx, sessionId: string, accountId: string): Promise<void> {
    await this.sessions.revoke(tx, sessionId, accountId);
  }
}
