import { Injectable } from '@nestjs/common';
import type { MergeUndone, Merged } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { CompanyBlockStore } from '../store/company-block.store.ts';
import { ConsentStore } from '../store/consent.store.ts';
import { TalentRecordStore } from '../store/talent-record.store.ts';
import { IndexCards } from './scouting/index-cards.ts';
import { FollowSkills } from './skills/follow-skills.ts';

/**
 * Two entries of the register were one person: what the closed one gave and did stands with the one that goes on, and with it the diary and its
 * talent record, unless the other has one of its own; it is kept from every company
 * from which either was. Taken back, each has again what it, or an earlier double of it, gave; what had ended stays ended.
 */
@Injectable()
export class FollowMerge {
  constructor(
    private readonly consents: ConsentStore,
    private readonly records: TalentRecordStore,
    private readonly skills: FollowSkills,
    private readonly blocks: CompanyBlockStore,
    private readonly index: IndexCards,
  ) {}

  async run(tx: Tx, { keptId, mergedId }: Merged): Promise<void> {
    await this.consents.handOver(tx, { from: mergedId, to: keptId });
    await this.records.handOver(tx, { from: mergedId, to: keptId });
    await this.skills.handOver(tx, { from: mergedId, to: keptId });
    await this.blocks.handOver(tx, { from: mergedId, to: keptId });
    await this.index.run(tx, [keptId, mergedId]);
  }

  async undo(tx: Tx, { keptId, mergedId, doubles }: MergeUndone): Promise<void> {
    await this.consents.handBack(tx, mergedId, doubles);
    await this.records.handBack(tx, mergedId, doubles);
    await this.skills.handBack(tx, mergedId, doubles);
    await this.blocks.handBack(tx, mergedId, doubles);
    await this.index.run(tx, [keptId, mergedId]);
  }
}
