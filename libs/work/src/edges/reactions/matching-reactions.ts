import { membersMerged, mergeUndone } from '@enishi/membership';
import type { MergeUndone, Merged } from '@enishi/membership';
import { Follows, Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { FollowMatching } from '../../actions/matching/follow-matching.ts';
import { TellOfYear } from '../../actions/matching/tell-of-year.ts';
import { placeAccepted } from '../../work.events.ts';
import type { PlaceAccepted } from '../../work.events.ts';

/** What follows for suggestions from what becomes of people, and who is told of a sum that they set. */
@Injectable()
export class MatchingReactions {
  constructor(
    private readonly follow: FollowMatching,
    private readonly telling: TellOfYear,
  ) {}

  @Joins(membersMerged, 'work.follow_merge_of_matching')
  async merged(tx: Tx, merge: Merged): Promise<void> {
    await this.follow.merged(tx, merge);
  }

  @Joins(mergeUndone, 'work.follow_parting_of_matching')
  async parted(tx: Tx, parting: MergeUndone): Promise<void> {
    await this.follow.parted(tx, parting);
  }

  @Follows(placeAccepted, 'work.tell_of_year', 'mail')
  async accepted(tx: Tx, { memberId }: PlaceAccepted): Promise<void> {
    await this.telling.run(tx, memberId);
  }
}
