import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { EmailLinkStore } from '../store/email-link.store.ts';
import { PasskeyStore } from '../store/passkey.store.ts';
import { SessionStore } from '../store/session.store.ts';

/** Links are still recognised as used or expired for a month after they ended. */
const keptDays = 30;

/** Deletes links and sessions that ended more than a month ago, and challenges nobody answered. Needs the identity scope. */
@Injectable()
export class ForgetExpired {
  constructor(
    private readonly links: EmailLinkStore,
    private readonly sessions: SessionStore,
    private readonly passkeys: PasskeyStore,
  ) {}

  async run(tx: Tx): Promise<void> {
    const before = new Date(tx.now.getTime() - keptDays * 86_400_000);
    await this.links.forget(tx, before);
    await this.sessions.forget(tx, before);
    await this.passkeys.forgetChallenges(tx);
  }
}
