import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { needsGuardianToPay } from '../domain/guardian-rule.ts';
import { displayName } from '../domain/member-name.ts';
import { MemberStore } from '../store/member.store.ts';

/** A member who may order something now. */
export type Buyer = { id: string; name: string; email: string; locale: Locale };

/**
 * A member as somebody who orders. Throws MEMBER_NOT_FOUND, MEMBER_LEFT, LEAVING_UNDERWAY (conflict), AWAITING_GUARDIAN and, where it
 * costs money, GUARDIAN_NEEDED (forbidden: under 18 a guardian agrees to what is paid for, 民法5条). One statement.
 */
@Injectable()
export class FindBuyer {
  constructor(private readonly members: MemberStore) {}

  async run(tx: Tx, memberId: string, { pays }: { pays: boolean }): Promise<Buyer> {
    const member = await this.members.ordering(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    if (member.left) throw new Refusal('conflict', 'MEMBER_LEFT');
    if (member.leaving) throw new Refusal('conflict', 'LEAVING_UNDERWAY');
    if (member.guardianState === 'waiting') throw new Refusal('forbidden', 'AWAITING_GUARDIAN');
    if (pays && needsGuardianToPay(member, tokyoDateOf(tx.now)))
      throw new Refusal('forbidden', 'GUARDIAN_NEEDED');
    const { id, email, locale } = member;
    return { id, email, locale, name: displayName(member) };
  }
}
