import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { ShownEntry } from '../domain/directory-entry.ts';
import { membershipGrounds } from '../domain/membership-grounds.ts';
import type { MembershipGround } from '../domain/membership-grounds.ts';
import { AccessLogStore } from '../store/access-log.store.ts';
import { ReadDirectory } from './read-directory.ts';
import { ReadLatestTurns } from './read-latest-turns.ts';
import type { LatestTurns } from './read-latest-turns.ts';
import { ReadMembership } from './read-membership.ts';
import type { MembershipRecord } from './read-membership.ts';
import { WhoGave } from './who-gave.ts';

/** Who at the desk looks, in which role. */
export type DeskReader = { accountId: string; role: string };

/** A member's record with what it rests on and why, and what the directory shows of them. */
export type DeskRecord = MembershipRecord &
  LatestTurns & {
    grounds: MembershipGround[];
    directory: ShownEntry | null;
  };

/**
 * Opens one member's record for the secretariat and writes down that it was opened, in the same transaction: nothing is
 * shown without a trace. Throws MEMBER_NOT_FOUND.
 */
@Injectable()
export class OpenMemberRecord {
  constructor(
    private readonly records: ReadMembership,
    private readonly givers: WhoGave,
    private readonly accesses: AccessLogStore,
    private readonly turns: ReadLatestTurns,
    private readonly directory: ReadDirectory,
  ) {}

  async run(tx: Tx, memberId: string, reader: DeskReader): Promise<DeskRecord> {
    const record = await this.records.run(tx, memberId);
    await this.accesses.write(tx, { ...reader, act: 'read_member', memberId, people: 1, reason: 'desk' });
    const given = await this.givers.run(tx, memberId);
    return {
      ...record,
      ...(await this.turns.run(tx, memberId)),
      directory: await this.directory.of(tx, memberId),
      grounds: membershipGrounds(record.sources, given, record.plans, tokyoDateOf(tx.now)),
    };
  }
}
