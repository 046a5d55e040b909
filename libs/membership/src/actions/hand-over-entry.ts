import { Injectable } from '@nestjs/common';
import { ShowPapers } from '@enishi/billing';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { Mergeable, MergePlan, MergeRecord } from '../domain/member-merge.ts';
import { DirectoryStore } from '../store/directory.store.ts';
import { MemberMergeStore } from '../store/member-merge.store.ts';
import { MemberStore } from '../store/member.store.ts';
import { SettleMembership } from './settle-membership.ts';

/** What went over with an entry: sources and gifts to others by id, an entry in the directory, doubles of earlier merges. */
export type HandedOver = Pick<MergeRecord, 'sources' | 'gifts' | 'directory' | 'doubles'>;

/** What would go over: keys of plans, and where the entry in the directory comes from. */
export type ToHandOver = { planKeys: string[]; directory: 'kept' | 'moved' | 'none' };

/**
 * Hands what an entry of the register holds to the one that goes on, and back. Payments and receipts stay whose they are and are shown
 * to the other one too; both memberships are settled anew, without a word to the person about plans.
 */
@Injectable()
export class HandOverEntry {
  constructor(
    private readonly members: MemberStore,
    private readonly merges: MemberMergeStore,
    private readonly directory: DirectoryStore,
    private readonly papers: ShowPapers,
    private readonly settle: SettleMembership,
  ) {}

  async preview(tx: Tx, { kept, merged }: MergePlan): Promise<ToHandOver> {
    const way = { from: merged.id, to: kept.id, today: tokyoDateOf(tx.now) };
    const moving = await this.merges.movable(tx, way);
    const own = await this.directory.of(tx, kept.id);
    const other = own ? null : await this.directory.of(tx, merged.id);
    return {
      planKeys: moving.map(({ planKey }) => planKey),
      directory: own ? 'kept' : other ? 'moved' : 'none',
    };
  }

  async run(tx: Tx, { kept, merged, facts }: MergePlan): Promise<HandedOver> {
    const way = { from: merged.id, to: kept.id };
    await this.members.exchange(tx, [kept.id, facts.kept], [merged.id, facts.merged]);
    await this.members.reindex(tx, { ...kept, ...facts.kept });
    await this.members.reindex(tx, { ...merged, ...facts.merged });
    const moving = await this.merges.movable(tx, { ...way, today: tokyoDateOf(tx.now) });
    const sources = moving.map(({ id }) => id);
    await this.merges.moveSources(tx, sources, way);
    const gifts = await this.merges.moveGifts(tx, way);
    const doubles = (await this.members.doublesOf(tx, merged.id)).map(({ id }) => id);
    await this.members.repoint(tx, doubles, kept.id);
    await this.papers.run(tx, 'member', [merged.id, ...doubles], kept.id);
    const directory = await this.merges.moveDirectory(tx, way);
    for (const { id } of [merged, kept]) await this.settle.run(tx, id, null, { quietly: true });
    return { sources, gifts, doubles, directory };
  }

  /** Both as they were before, by the record of the merge. */
  async back(
    tx: Tx,
    { before, sources, gifts, doubles, directory }: MergeRecord,
    { kept, merged }: { kept: Mergeable; merged: Mergeable },
  ): Promise<void> {
    const way = { from: kept.id, to: merged.id };
    await this.members.exchange(tx, [kept.id, before.kept], [merged.id, before.merged]);
    await this.members.reindex(tx, { ...kept, ...before.kept });
    await this.members.reindex(tx, { ...merged, ...before.merged });
    await this.merges.moveSources(tx, sources, way);
    await this.merges.moveGifts(tx, way, gifts);
    await this.members.repoint(tx, doubles, merged.id);
    await this.papers.run(tx, 'member', [merged.id], null);
    await this.papers.run(tx, 'member', doubles, merged.id);
    if (directory) await this.merges.moveDirectory(tx, way);
    for (const { id } of [merged, kept]) await this.settle.run(tx, id, null, { quietly: true });
  }
}
