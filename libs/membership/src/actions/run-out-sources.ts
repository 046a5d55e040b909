import { Injectable } from '@nestjs/common';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { MembershipStore } from '../store/membership.store.ts';
import { SettleMembership } from './settle-membership.ts';

/** Lets what a membership rests on end, and settles it. */
@Injectable()
export class RunOutSources {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly settle: SettleMembership,
  ) {}

  /** Everything ends on a day, which is the first without it. */
  async all(tx: Tx, memberId: string, day: TokyoDate): Promise<void> {
    for (const source of await this.memberships.sourcesOf(tx, memberId)) {
      if (source.untilDay === null || source.untilDay > day)
        await this.memberships.saveSource(tx, { ...source, untilDay: day, cancelsOn: null });
    }
    await this.settle.run(tx, memberId);
  }

  /** What is paid runs on to a day and no further, as the page shows from now on. */
  async paid(tx: Tx, memberId: string, until: TokyoDate): Promise<void> {
    for (const source of await this.memberships.sourcesOf(tx, memberId)) {
      if (source.paidUntil === null || source.cancelsOn !== null || source.graceUntil !== null) continue;
      await this.memberships.saveSource(tx, { ...source, cancelsOn: until, untilDay: until });
    }
    await this.settle.run(tx, memberId);
  }
}
