import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { secondFactorIsFresh } from '../domain/session-life.ts';
import { CredentialStore } from '../store/credential.store.ts';
import { PasskeyStore } from '../store/passkey.store.ts';
import { SessionStore } from '../store/session.store.ts';

/**
 * Whoever has a second factor must have given it in this session before the ways of signing in are changed; otherwise a
 * stolen mailbox could add its own. @throws Refusal SECOND_FACTOR_NEEDED
 */
@Injectable()
export class RequireSecondFactor {
  constructor(
    private readonly sessions: SessionStore,
    private readonly credentials: CredentialStore,
    private readonly passkeys: PasskeyStore,
  ) {}

  async run(tx: Tx, accountId: string, sessionId: string): Promise<void> {
    const session = await this.sessions.byId(tx, sessionId);
    if (session && secondFactorIsFresh(session.secondFactorAt, tx.now)) return;
    const totp = await this.credentials.totp(tx, accountId);
    const has = Boolean(totp?.confirmedAt) || (await this.passkeys.ofAccount(tx, accountId)).length > 0;
    if (has) throw new Refusal('forbidden', 'SECOND_FACTOR_NEEDED');
  }
}
