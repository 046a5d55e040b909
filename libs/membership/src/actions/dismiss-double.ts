import { Injectable } from '@nestjs/common';
import { AccountEmail } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { MemberMergeStore } from '../store/member-merge.store.ts';
import { MemberStore } from '../store/member.store.ts';

/**
 * Keeps that two entries which look alike are two people: they are not listed as likely doubles again. Said twice it is said once.
 * Needs the identity scope. Throws MEMBER_NOT_FOUND, MERGE_SAME.
 */
@Injectable()
export class DismissDouble {
  constructor(
    private readonly members: MemberStore,
    private readonly merges: MemberMergeStore,
    private readonly emails: AccountEmail,
  ) {}

  async run(tx: Tx, [oneId, otherId]: readonly [string, string], accountId: string): Promise<void> {
    const one = await this.members.byId(tx, oneId);
    const other = await this.members.byId(tx, otherId);
    if (!one || !other) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    if (one.id === other.id) throw new Refusal('invalid', 'MERGE_SAME', { field: 'with' });
    await this.merges.keepApart(tx, [one.id, other.id], await this.emails.run(tx, accountId));
  }
}
