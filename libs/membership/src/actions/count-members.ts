import { Injectable } from '@nestjs/common';
import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { MemberFilter } from '../domain/member-filter.ts';
import { membershipMachine } from '../domain/membership-status.ts';
import { prefectureName, statusNames } from '../domain/member-words.ts';
import { DeskMemberStore } from '../store/desk-member.store.ts';
import type { FacetRow } from '../store/desk-member.store.ts';
import { PlanStore } from '../store/plan.store.ts';

/** One way to narrow the list further, and how many members it would leave. */
export type FacetCount = { key: string; label: Bilingual; count: number };

/** How the filtered members divide. */
export type MemberFacets = {
  total: number;
  byPlan: FacetCount[];
  byStatus: FacetCount[];
  byPrefecture: FacetCount[];
};

/** Counts the members of a filter by plan, status and prefecture in two statements. Empty divisions are left out. */
@Injectable()
export class CountMembers {
  constructor(
    private readonly members: DeskMemberStore,
    private readonly plans: PlanStore,
  ) {}

  async run(tx: Tx, filter: MemberFilter): Promise<MemberFacets> {
    const rows = await this.members.facets(tx, filter);
    const plans = await this.plans.all(tx);
    const divide = (
      keyOf: (row: FacetRow) => string,
      keys: readonly string[],
      labelOf: (key: string) => Bilingual,
    ): FacetCount[] =>
      keys
        .map((key) => ({ key, label: labelOf(key), count: sum(rows.filter((row) => keyOf(row) === key)) }))
        .filter(({ count }) => count > 0);
    const prefectures = [...new Set(rows.map((row) => row.prefecture))].sort();
    return {
      total: sum(rows),
      byPlan: divide(
        (row) => row.planKey,
        plans.map(({ key }) => key),
        (key) => plans.find((plan) => plan.key === key)!.name,
      ),
      byStatus: divide(
        (row) => row.status,
        membershipMachine.states,
        (key) => statusNames[key as FacetRow['status']],
      ),
      byPrefecture: divide((row) => row.prefecture, prefectures, prefectureName),
    };
  }
}

function sum(rows: readonly FacetRow[]): number {
  return rows.reduce((total, row) => total + row.count, 0);
}
