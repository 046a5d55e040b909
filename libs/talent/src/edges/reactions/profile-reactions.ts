import { Follows, Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { companyStandingChanged, membersMerged, mergeUndone } from '@enishi/membership';
import type { CompanyStandingChanged, MergeUndone, Merged } from '@enishi/membership';
import { Injectable } from '@nestjs/common';
import { KeepFromEmployers } from '../../actions/careers/keep-from-employers.ts';
import { KeepLifeEntries } from '../../actions/life/keep-life-entries.ts';
import { FollowNeeds } from '../../actions/needs/follow-needs.ts';

/** What follows for careers from what becomes of companies, and for needs and life-lines from what becomes of entries of the register. */
@Injectable()
export class ProfileReactions {
  constructor(
    private readonly employers: KeepFromEmployers,
    private readonly needs: FollowNeeds,
    private readonly life: KeepLifeEntries,
  ) {}

  @Follows(companyStandingChanged, 'talent.keep_from_employer', 'members')
  async turned(tx: Tx, { companyId }: CompanyStandingChanged): Promise<void> {
    await this.employers.from(tx, companyId);
  }

  @Joins(membersMerged, 'talent.follow_needs_merge')
  async merged(tx: Tx, merge: Merged): Promise<void> {
    await this.needs.merged(tx, merge);
    await this.life.merged(tx, merge);
  }

  @Joins(mergeUndone, 'talent.follow_needs_parting')
  async parted(tx: Tx, parting: MergeUndone): Promise<void> {
    await this.needs.parted(tx, parting);
    await this.life.parted(tx, parting);
  }
}
