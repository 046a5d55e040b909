import { Injectable } from '@nestjs/common';
import type { EmailChanged } from '@enishi/identity';
import type { Tx } from '@enishi/platform';
import { MemberStore } from '../store/member.store.ts';

/** The register's copy of an address follows the account's, so that letters go where the person reads them. */
@Injectable()
export class FollowAddress {
  constructor(private readonly members: MemberStore) {}

  async run(tx: Tx, { accountId, email }: EmailChanged): Promise<void> {
    const id = (await this.members.idsOfAccounts(tx, [accountId])).get(accountId);
    const member = id ? await this.members.locked(tx, id) : null;
    if (!member || member.accountId !== accountId) return;
    await this.members.change(tx, member.id, { email });
    await this.members.reindex(tx, { ...member, email });
  }
}
