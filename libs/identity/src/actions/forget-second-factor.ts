import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { parseEmail } from '../domain/email-address.ts';
import { AccountStore } from '../store/account.store.ts';
import { CredentialStore } from '../store/credential.store.ts';
import { PasskeyStore } from '../store/passkey.store.ts';
import { SessionStore } from '../store/session.store.ts';
import { AnnounceSecurityChange } from './announce-security-change.ts';

/**
 * Forgets the codes and passkeys of somebody who lost their phone, and ends all their sessions: they sign in by mail and
 * register anew. For the operator at the command line, after making sure who asks; the owner is told by mail. Needs the
 * identity scope of a community. @throws Refusal EMAIL_INVALID, ACCOUNT_UNKNOWN
 */
@Injectable()
export class ForgetSecondFactor {
  constructor(
    private readonly accounts: AccountStore,
    private readonly credentials: CredentialStore,
    private readonly passkeys: PasskeyStore,
    private readonly sessions: SessionStore,
    private readonly announce: AnnounceSecurityChange,
  ) {}

  async run(tx: Tx, email: string): Promise<void> {
    const account = await this.accounts.byKey(tx, unwrap(parseEmail(email)).key);
    if (!account) throw new Refusal('not_found', 'ACCOUNT_UNKNOWN');
    await this.credentials.forgetTotp(tx, account.id);
    await this.passkeys.removeAll(tx, account.id);
    await this.sessions.revokeAll(tx, account.id);
    await this.announce.run(tx, account.id, 'second_factor_forgotten');
  }
}
