import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { AccountStore } from '../store/account.store.ts';
import { CredentialStore } from '../store/credential.store.ts';
import { PasskeyStore } from '../store/passkey.store.ts';

export type SecuritySummary = {
  email: string;
  hasPassword: boolean;
  hasTotp: boolean;
  passkeys: { id: string; name: string; createdAt: Date; lastUsedAt: Date | null }[];
};

/** The ways in which the viewer can sign in. Needs the identity scope. */
@Injectable()
export class DescribeSecurity {
  constructor(
    private readonly accounts: AccountStore,
    private readonly credentials: CredentialStore,
    private readonly passkeys: PasskeyStore,
  ) {}

  async run(tx: Tx, accountId: string): Promise<SecuritySummary> {
    const account = await this.accounts.byId(tx, accountId);
    const totp = await this.credentials.totp(tx, accountId);
    return {
      email: account?.email ?? '',
      hasPassword: (await this.credentials.passwordHash(tx, accountId)) !== null,
      hasTotp: Boolean(totp?.confirmedAt),
      passkeys: await this.passkeys.ofAccount(tx, accountId),
    };
  }
}
