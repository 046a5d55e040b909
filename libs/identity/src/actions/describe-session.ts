import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SessionContext } from '../domain/session-life.ts';
import { AccountStore } from '../store/account.store.ts';
import { SessionStore } from '../store/session.store.ts';

/** What a session knows of the person who is joining: their proved address and the plan they chose. Identity scope. */
@Injectable()
export class DescribeSession {
  constructor(
    private readonly sessions: SessionStore,
    private readonly accounts: AccountStore,
  ) {}

  async run(tx: Tx, sessionId: string): Promise<{ email: string; context: SessionContext } | null> {
    const session = await this.sessions.byId(tx, sessionId);
    const account = session && (await this.accounts.byId(tx, session.accountId));
    return account ? { email: account.email, context: session.context } : null;
  }
}
