import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { leavingTerms } from '../domain/leaving.ts';
import type { LeavingTerms } from '../domain/leaving.ts';
import { LeavingStore } from '../store/leaving.store.ts';
import { MembershipStore } from '../store/membership.store.ts';
import { ReadMembership } from './read-membership.ts';

/** What a member is told before leaving, and how far a leaving has got. */
export type LeavingReview = LeavingTerms & {
  state: 'member' | 'leaving' | 'left';
  leftOn: TokyoDate | null;
};

/** Throws MEMBER_NOT_FOUND. */
@Injectable()
export class ReviewLeaving {
  constructor(
    private readonly records: ReadMembership,
    private readonly memberships: MembershipStore,
    private readonly leavings: LeavingStore,
  ) {}

  async run(tx: Tx, memberId: string): Promise<LeavingReview> {
    const { member, plan } = await this.records.run(tx, memberId);
    const today = tokyoDateOf(tx.now);
    const sources = await this.memberships.sourcesOf(tx, memberId);
    const running = sources.filter(
      ({ interval, untilDay }) => interval !== null && (untilDay === null || untilDay > today),
    );
    const paidUntil = running
      .filter(({ graceUntil }) => graceUntil === null)
      .map((source) => source.cancelsOn ?? source.paidUntil)
      .reduce<TokyoDate | null>((last, day) => (day && (last === null || day > last) ? day : last), null);
    const waiting = await this.leavings.open(tx, memberId);
    const terms = leavingTerms({ plan, paid: running.length > 0, paidUntil, number: member.number });
    return {
      ...terms,
      ...(waiting ? { lastUsableDay: waiting.lastDay } : {}),
      state: member.leftOn ? 'left' : waiting ? 'leaving' : 'member',
      leftOn: member.leftOn,
    };
  }
}
