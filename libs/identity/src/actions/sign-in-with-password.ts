import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { parseEmail } from '../domain/email-address.ts';
import { passwordMatches } from '../domain/password-hash.ts';
import { AccountStore } from '../store/account.store.ts';
import { CredentialStore } from '../store/credential.store.ts';
import { OpenSession } from './open-session.ts';
import type { Browser, OpenedSession } from './open-session.ts';

export type SignedIn = { accountId: string; secondFactorNeeded: boolean; session: OpenedSession };
type Typed = { email: string; password: string };

/**
 * Signs in by password. An unknown address, an account without a password and a wrong password are answered alike and
 * take equally long. Needs the identity scope. @throws Refusal SIGN_IN_FAILED
 */
@Injectable()
export class SignInWithPassword {
  constructor(
    private readonly accounts: AccountStore,
    private readonly credentials: CredentialStore,
    private readonly open: OpenSession,
  ) {}

  async run(tx: Tx, { email, password }: Typed, browser: Browser): Promise<SignedIn> {
    const address = parseEmail(email);
    const account = address.ok ? await this.accounts.byKey(tx, address.value.key) : null;
    const hash = account && (await this.credentials.passwordHash(tx, account.id));
    const matches = await passwordMatches(hash, password);
    if (!account || !matches) throw new Refusal('invalid', 'SIGN_IN_FAILED');
    const session = await this.open.run(tx, { accountId: account.id, means: 'password', browser });
    return { accountId: account.id, secondFactorNeeded: session.codeNeeded, session };
  }
}
