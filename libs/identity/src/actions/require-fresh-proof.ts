import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { provedByMailJustNow, secondFactorJustNow } from '../domain/session-life.ts';
import { SessionStore } from '../store/session.store.ts';

/**
 * What cannot be undone asks once more who it is (本人確認): the session must have been opened by a mailed link, or have
 * shown its second factor, within the last 15 minutes. A left-open browser is not enough.
 */
@Injectable()
export class RequireFreshProof {
  constructor(private readonly sessions: SessionStore) {}

  async holds(tx: Tx, sessionId: string): Promise<boolean> {
    const session = await this.sessions.byId(tx, sessionId);
    return session !== null && (provedByMailJustNow(session, tx.now) || secondFactorJustNow(session, tx.now));
  }

  /** @throws Refusal PROOF_NEEDED */
  async run(tx: Tx, sessionId: string): Promise<void> {
    if (!(await this.holds(tx, sessionId))) throw new Refusal('forbidden', 'PROOF_NEEDED');
  }
}
