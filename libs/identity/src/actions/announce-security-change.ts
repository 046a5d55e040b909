import { Mailbox } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { securityLetter } from '../domain/security-letters.ts';
import type { SecurityChange } from '../domain/security-letters.ts';
import { AccountStore } from '../store/account.store.ts';
import { CommunityStore } from '../store/community.store.ts';

/** Tells an account's owner by mail how their sign-in changed, in case it was somebody else. */
@Injectable()
export class AnnounceSecurityChange {
  constructor(
    private readonly accounts: AccountStore,
    private readonly communities: CommunityStore,
    private readonly mailbox: Mailbox,
  ) {}

  async run(tx: Tx, accountId: string, change: SecurityChange): Promise<void> {
    const account = await this.accounts.byId(tx, accountId);
    if (!account) return;
    const community = await this.communities.current(tx);
    const letter = securityLetter(change, account.locale, community.name[account.locale]);
    await this.mailbox.post(tx, {
      ...letter,
      to: account.email,
      locale: account.locale,
      kind: 'transactional',
    });
  }
}
