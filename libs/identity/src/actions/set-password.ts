import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { hashPassword, passwordMatches } from '../domain/password-hash.ts';
import { checkPassword } from '../domain/password-rule.ts';
import { provedByMailJustNow } from '../domain/session-life.ts';
import { AccountStore } from '../store/account.store.ts';
import { CredentialStore } from '../store/credential.store.ts';
import { SessionStore } from '../store/session.store.ts';
import { AnnounceSecurityChange } from './announce-security-change.ts';
import { RequireSecondFactor } from './require-second-factor.ts';

type Wish = { accountId: string; sessionId: string; password: string; current: string | null };

/**
 * Sets or changes the viewer's password, signs their other devices out and tells them by mail. A password in place is
 * asked for, unless the viewer signed in by mail within the last 15 minutes (that is how a forgotten one is replaced).
 * @throws Refusal PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_EASY, CURRENT_PASSWORD_WRONG, SECOND_FACTOR_NEEDED
 */
@Injectable()
export class SetPassword {
  constructor(
    private readonly accounts: AccountStore,
    private readonly sessions: SessionStore,
    private readonly credentials: CredentialStore,
    private readonly secondFactor: RequireSecondFactor,
    private readonly announce: AnnounceSecurityChange,
  ) {}

  async run(tx: Tx, { accountId, sessionId, password, current }: Wish): Promise<void> {
    await this.secondFactor.run(tx, accountId, sessionId);
    const account = await this.accounts.byId(tx, accountId);
    const checked = unwrap(checkPassword(password, account?.emailKey ?? ''));
    const before = await this.credentials.passwordHash(tx, accountId);
    const session = await this.sessions.byId(tx, sessionId);
    const proved = session !== null && provedByMailJustNow(session, tx.now);
    if (before && !proved && !(await passwordMatches(before, current ?? ''))) {
      throw new Refusal('invalid', 'CURRENT_PASSWORD_WRONG', { field: 'current' });
    }
    await this.credentials.savePassword(tx, accountId, await hashPassword(checked));
    await this.sessions.revokeOthers(tx, accountId, sessionId);
    await this.announce.run(tx, accountId, 'password_set');
  }
}
