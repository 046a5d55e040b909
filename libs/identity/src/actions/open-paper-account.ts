import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { paperAddress } from '../domain/email-address.ts';
import { AccountStore } from '../store/account.store.ts';

/** What stands where an address would: nobody can sign in by it, and no mail leaves for it. */
export type PaperAccount = { accountId: string; email: string };

/** Opens an account for somebody who has no mail address, so that they can be a member like everybody else. Needs the identity scope of a community. */
@Injectable()
export class OpenPaperAccount {
  constructor(private readonly accounts: AccountStore) {}

  async run(tx: Tx): Promise<PaperAccount> {
    const email = paperAddress(newId());
    const opened = await this.accounts.open(tx, [{ sentTo: email, key: email }], 'ja');
    return { accountId: opened.get(email)!, email };
  }
}
