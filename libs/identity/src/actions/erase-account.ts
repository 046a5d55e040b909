import { Refusal, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { AccountStore } from '../store/account.store.ts';
import { SessionStore } from '../store/session.store.ts';

/**
 * Erases an account as far as the transaction's community is concerned (個人情報保護法35条). What has to be kept there is
 * filed under a new account that names nobody; all sessions end; and where the person belongs to no other community the
 * account goes with its passwords, passkeys and codes. Needs the identity scope. Answers with the nameless account's id.
 * @throws Refusal STAFF_STAYS for people of this community's desk, whose role has to end first
 */
@Injectable()
export class EraseAccount {
  constructor(
    private readonly accounts: AccountStore,
    private readonly sessions: SessionStore,
  ) {}

  async run(tx: Tx, accountId: string): Promise<string> {
    if (await this.accounts.isStaff(tx, accountId)) throw new Refusal('conflict', 'STAFF_STAYS');
    const nameless = newId();
    await this.accounts.addNameless(tx, nameless);
    await this.accounts.moveConsents(tx, accountId, nameless);
    await this.sessions.revokeAll(tx, accountId);
    if (await this.accounts.leaveCommunity(tx, accountId)) await this.accounts.remove(tx, accountId);
    return nameless;
  }
}
