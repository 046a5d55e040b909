import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { AccessLogStore } from '../store/access-log.store.ts';
import { ReadMembership } from './read-membership.ts';
import type { MembershipRecord } from './read-membership.ts';

/** Who at the desk looks, in which role. */
export type DeskReader = { accountId: string; role: string };

/**
 * Opens one member's record for the secretariat and writes down that it was opened, in the same transaction: nothing is
 * shown without a trace. Throws MEMBER_NOT_FOUND.
 */
@Injectable()
export class OpenMemberRecord {
  constructor(
    private readonly records: ReadMembership,
    private readonly accesses: AccessLogStore,
  ) {}

  async run(tx: Tx, memberId: string, reader: DeskReader): Promise<MembershipRecord> {
    const record = await this.records.run(tx, memberId);
    await this.accesses.write(tx, { ...reader, act: 'read_member', memberId, people: 1, reason: 'desk' });
    return record;
  }
}
