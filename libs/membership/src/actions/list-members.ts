import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { filterForLog } from '../domain/member-filter.ts';
import type { MemberFilter } from '../domain/member-filter.ts';
import type { PageKey } from '../domain/page-key.ts';
import { AccessLogStore } from '../store/access-log.store.ts';
import { DeskMemberStore } from '../store/desk-member.store.ts';
import type { MemberRow } from '../store/desk-member.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';
import type { DeskReader } from './open-member-record.ts';

/** One page of members, newest joining day first, and the plans to name theirs with. */
export type MemberList = { rows: MemberRow[]; hasNext: boolean; plans: KeptPlan[] };

/** As much of a filter as the log keeps, in characters. */
const longestReason = 300;

/**
 * Lists members for the desk and writes down whom the page showed, in the same transaction: nothing is shown without a
 * trace. Three statements, whatever the number of rows; one row of the log however many people.
 */
@Injectable()
export class ListMembers {
  constructor(
    private readonly members: DeskMemberStore,
    private readonly plans: PlanStore,
    private readonly accesses: AccessLogStore,
  ) {}

  async run(
    tx: Tx,
    filter: MemberFilter,
    { first, after }: { first: number; after: PageKey | null },
    reader: DeskReader,
  ): Promise<MemberList> {
    const found = await this.members.page(tx, filter, { first: first + 1, after });
    const rows = found.slice(0, first);
    if (rows.length > 0)
      await this.accesses.write(tx, {
        ...reader,
        act: 'list_members',
        memberId: null,
        memberIds: rows.map(({ id }) => id),
        people: rows.length,
        reason: `list ${filterForLog(filter)}`.slice(0, longestReason),
      });
    return { rows, hasNext: found.length > first, plans: await this.plans.all(tx) };
  }
}
