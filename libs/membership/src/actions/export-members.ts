import { Injectable } from '@nestjs/common';
import { addDays } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { MemberFilter } from '../domain/member-filter.ts';
import type { FiledMember } from '../domain/member-words.ts';
import type { PageKey } from '../domain/page-key.ts';
import { DeskMemberStore } from '../store/desk-member.store.ts';
import { PlanStore } from '../store/plan.store.ts';

/** Rows read per transaction: enough to be quick, few enough not to hold the whole register in memory. */
export const exportBatch = 500;

/** A batch of the file and where the next one begins; null when this was the last. */
export type ExportBatch = { members: FiledMember[]; next: PageKey | null };

/** Reads one batch of the secretariat's file, in the order of the list. */
@Injectable()
export class ExportMembers {
  constructor(
    private readonly members: DeskMemberStore,
    private readonly plans: PlanStore,
  ) {}

  async run(tx: Tx, filter: MemberFilter, after: PageKey | null): Promise<ExportBatch> {
    const names = new Map((await this.plans.all(tx)).map((plan) => [plan.key, plan.name]));
    const rows = await this.members.filePage(tx, filter, { first: exportBatch, after });
    const members = rows.map(({ planKey, paidUntil, ...row }): FiledMember => ({
      ...row,
      planName: names.get(planKey) ?? { ja: planKey, en: planKey },
      paidThrough: paidUntil && addDays(paidUntil, -1),
    }));
    const last = rows.length === exportBatch ? rows.at(-1) : undefined;
    return { members, next: last ? { day: last.joinedOn, id: last.id } : null };
  }
}
