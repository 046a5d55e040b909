import { Injectable } from '@nestjs/common';
import { RequestReconcile } from '@enishi/billing';
import { AccountEmail } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { MemberStore } from '../store/member.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';

/**
 * The desk's button "sync with Stripe now": asks billing to compare the member with Stripe and writes down who asked.
 * Needs the identity scope. Throws MEMBER_NOT_FOUND, and CUSTOMER_UNKNOWN for a member who never came to pay.
 */
@Injectable()
export class SyncMember {
  constructor(
    private readonly members: MemberStore,
    private readonly reconcile: RequestReconcile,
    private readonly emails: AccountEmail,
    private readonly timeline: TimelineStore,
  ) {}

  async run(tx: Tx, memberId: string, askedBy: string): Promise<void> {
    if (!(await this.members.byId(tx, memberId))) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    await this.reconcile.run(tx, { kind: 'member', id: memberId });
    await this.timeline.append(tx, memberId, {
      kind: 'sync_requested',
      actor: await this.emails.run(tx, askedBy),
    });
  }
}
