import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { AccountStore } from '../store/account.store.ts';

/**
 * The address of an account. In the community scope it is known for accounts that belong to the community; asking for
 * any other is a fault of the caller and throws.
 */
@Injectable()
export class AccountEmail {
  constructor(private readonly accounts: AccountStore) {}

  async run(tx: Tx, accountId: string): Promise<string> {
    const email = (await this.accounts.emails(tx, [accountId])).get(accountId);
    if (!email) throw new Error(`No account ${accountId} is visible here`);
    return email;
  }
}
