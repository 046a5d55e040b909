import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { hashPassword } from '../domain/password-hash.ts';
import { checkPassword } from '../domain/password-rule.ts';
import { AccountStore } from '../store/account.store.ts';
import { CredentialStore } from '../store/credential.store.ts';

/**
 * Gives an account a password from the operator's side, without a session or a mail: for demonstration data and the
 * command line. Needs the identity scope. @throws Refusal PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_EASY
 */
@Injectable()
export class GivePassword {
  constructor(
    private readonly accounts: AccountStore,
    private readonly credentials: CredentialStore,
  ) {}

  async run(tx: Tx, accountId: string, password: string): Promise<void> {
    const account = await this.accounts.byId(tx, accountId);
    const checked = unwrap(checkPassword(password, account?.emailKey ?? ''));
    await this.credentials.savePassword(tx, accountId, await hashPassword(checked));
  }
}
