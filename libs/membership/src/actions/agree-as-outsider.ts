import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { MemberStore } from '../store/member.store.ts';
import { RecordJoinConsents } from './record-join-consents.ts';
import type { JoinConsents } from './record-join-consents.ts';

/**
 * Keeps that somebody who is no member agrees to terms and privacy notice, by which their address is known to the community: whoever
 * acts for a company need not join. A member has agreed already. Needs the identity scope.
 */
@Injectable()
export class AgreeAsOutsider {
  constructor(
    private readonly members: MemberStore,
    private readonly consents: RecordJoinConsents,
  ) {}

  /** Throws identity's refusals for texts that are not in force. */
  async run(tx: Tx, agreed: Omit<JoinConsents, 'newsletter'>): Promise<void> {
    if (await this.members.byAccount(tx, agreed.accountId)) return;
    await this.consents.run(tx, { ...agreed, newsletter: false });
  }
}
