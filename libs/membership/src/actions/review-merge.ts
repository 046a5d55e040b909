import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { fitsAsAddress, planMerge, usualChoice, whyNotMerged } from '../domain/member-merge.ts';
import type { MergeChoice } from '../domain/member-merge.ts';
import { AccessLogStore } from '../store/access-log.store.ts';
import { DeskMemberStore } from '../store/desk-member.store.ts';
import type { MemberFileRow } from '../store/desk-member.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';
import type { DeskReader } from './open-member-record.ts';
import { HandOverEntry } from './hand-over-entry.ts';
import { WeighMerge } from './weigh-merge.ts';

/** An entry as the preview shows it. */
export type MergeSide = MemberFileRow & {
  /** Whether its address may be the one that is written to. */
  addressFits: boolean;
  /** Whether somebody has agreed to the terms for it, and so can sign in to it. */
  signsIn: boolean;
  /** Whether money may still come from it. */
  pays: boolean;
};

/** What merging two entries would mean; the older one stands first. Nothing is changed by reading it. */
export type MergeReview = {
  sides: readonly [MergeSide, MergeSide];
  usual: MergeChoice;
  movingPlans: Bilingual[];
  newsletter: boolean;
  directory: 'kept' | 'moved' | 'none';
  revision: string;
  plans: KeptPlan[];
};

/**
 * Shows two entries side by side before the desk decides, and writes into the access log that both were read. `other` is an id or a
 * member number. Throws MEMBER_NOT_FOUND, MERGE_NUMBER_UNKNOWN and what `whyNotMerged` names.
 */
@Injectable()
export class ReviewMerge {
  constructor(
    private readonly weigh: WeighMerge,
    private readonly rows: DeskMemberStore,
    private readonly handOver: HandOverEntry,
    private readonly plans: PlanStore,
    private readonly accesses: AccessLogStore,
  ) {}

  async run(tx: Tx, memberId: string, other: string, reader: DeskReader): Promise<MergeReview> {
    const weighed = await this.weigh.read(tx, memberId, other);
    const { pair, charging, revision } = weighed;
    const ids = pair.map(({ id }) => id);
    await this.accesses.write(tx, {
      ...{ ...reader, act: 'read_member', memberId: null, memberIds: ids, people: 2, reason: 'merge' },
    });
    const refusal = whyNotMerged(pair, weighed);
    if (refusal) throw refusal;
    const usual = usualChoice(pair, charging);
    const plan = planMerge(pair, usual, { ...weighed, today: tokyoDateOf(tx.now) });
    const plans = await this.plans.all(tx);
    const { planKeys, directory } = await this.handOver.preview(tx, plan);
    const rows = await this.rows.byIds(tx, ids);
    const [first, second] = pair.map((entry) => ({
      ...rows.find(({ id }) => id === entry.id)!,
      addressFits: fitsAsAddress(entry, pair),
      signsIn: !entry.awaitsAgreement,
      pays: charging.has(entry.id),
    }));
    const { newsletter } = plan;
    return {
      ...{ sides: [first!, second!], usual, newsletter, directory, revision, plans },
      movingPlans: planKeys.flatMap((planKey) => plans.find(({ key }) => key === planKey)?.name ?? []),
    };
  }
}
