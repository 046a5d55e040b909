import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { AccessLogEntity } from './access-log.entity.ts';

/** One look of the desk at members' data. */
export type Access = Pick<
  AccessLogEntity,
  'accountId' | 'role' | 'act' | 'memberId' | 'people' | 'reason'
> & {
  memberIds?: string[];
};

/** One look as whoever was looked at reads of it. */
export type LoggedAt = Pick<AccessLogEntity, 'id' | 'accountId' | 'role' | 'act' | 'reason' | 'at'>;

/** Written in the transaction that reads, so that nothing is shown without a trace. */
@Injectable()
export class AccessLogStore {
  async write(tx: Tx, access: Access): Promise<void> {
    await tx.repo(AccessLogEntity).insert({ id: newId(), communityId: tx.community, at: tx.now, ...access });
  }

  /** Those at one member, alone or in a list, the latest first, up to `first` after a key; without those whose reasons begin with `told`. */
  at(
    tx: Tx,
    memberId: string,
    { first, after }: { first: number; after: { at: Date; id: string } | null },
    told: readonly string[],
  ): Promise<LoggedAt[]> {
    return tx.query<LoggedAt>(
      `select id, account_id "accountId", role, act, reason, at from membership.looks_at_member($1, $2, $3, $4, $5)`,
      [memberId, told.map((each) => `${each}%`), after?.at ?? null, after?.id ?? null, first],
    );
  }
}
