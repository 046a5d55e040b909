import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { MembershipStore } from '../store/membership.store.ts';
import type { SourceRow } from '../store/membership.store.ts';
import { SettleMembership } from './settle-membership.ts';

/** Writes something that a membership rests on, new or changed, and settles the membership in the same transaction. */
@Injectable()
export class PutSource {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly settle: SettleMembership,
  ) {}

  async run(tx: Tx, source: SourceRow): Promise<void> {
    await this.memberships.saveSource(tx, source);
    await this.settle.run(tx, source.memberId);
  }
}
