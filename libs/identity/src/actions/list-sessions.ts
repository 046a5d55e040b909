import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { browserName } from '../domain/browser-name.ts';
import { SessionStore } from '../store/session.store.ts';

export type ListedSession = { id: string; createdAt: Date; lastSeenAt: Date; browser: string };

/** Devices on which an account is signed in, last used first. Needs the identity scope. */
@Injectable()
export class ListSessions {
  constructor(private readonly sessions: SessionStore) {}

  async run(tx: Tx, accountId: string): Promise<ListedSession[]> {
    const alive = await this.sessions.alive(tx, accountId);
    return alive.map(({ id, createdAt, lastSeenAt, userAgent }) => ({
      id,
      createdAt,
      lastSeenAt,
      browser: browserName(userAgent),
    }));
  }
}
