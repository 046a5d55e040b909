import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { AccountStore } from '../store/account.store.ts';

/** The addresses of many accounts by one statement, for lists; accounts that are not visible here are left out. */
@Injectable()
export class AccountEmails {
  constructor(private readonly accounts: AccountStore) {}

  async run(tx: Tx, accountIds: readonly string[]): Promise<Map<string, string>> {
    return accountIds.length === 0 ? new Map() : this.accounts.emails(tx, accountIds);
  }
}
