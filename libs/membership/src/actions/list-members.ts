import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { MemberFilter } from '../domain/member-filter.ts';
import type { PageKey } from '../domain/page-key.ts';
import { DeskMemberStore } from '../store/desk-member.store.ts';
import type { MemberRow } from '../store/desk-member.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';

/** One page of members, newest joining day first, and the plans to name theirs with. */
export type MemberList = { rows: MemberRow[]; hasNext: boolean; plans: KeptPlan[] };

/** Lists members for the desk in two statements, whatever the number of rows. */
@Injectable()
export class ListMembers {
  constructor(
    private readonly members: DeskMemberStore,
    private readonly plans: PlanStore,
  ) {}

  async run(
    tx: Tx,
    filter: MemberFilter,
    { first, after }: { first: number; after: PageKey | null },
  ): Promise<MemberList> {
    const found = await this.members.page(tx, filter, { first: first + 1, after });
    return { rows: found.slice(0, first), hasNext: found.length > first, plans: await this.plans.all(tx) };
  }
}
