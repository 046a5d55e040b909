import { Follows, Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { membersMerged, membershipLeft, mergeUndone } from '@enishi/membership';
import type { Left, MergeUndone, Merged } from '@enishi/membership';
import { Injectable } from '@nestjs/common';
import { FollowScouts } from '../../actions/scouting/follow-scouts.ts';
import { PostScout } from '../../actions/scouting/post-scout.ts';
import { consentEnded, scoutAsked } from '../../talent.events.ts';
import type { ConsentEnded } from '../../talent.events.ts';

/** What follows for companies that would like to talk from what becomes of the person, and the letter to them. */
@Injectable()
export class ScoutReactions {
  constructor(
    private readonly follow: FollowScouts,
    private readonly post: PostScout,
  ) {}

  @Joins(consentEnded, 'talent.end_scouts')
  async stopped(tx: Tx, { consentId }: ConsentEnded): Promise<void> {
    await this.follow.stopped(tx, consentId);
  }

  @Joins(membershipLeft, 'talent.end_scouts_of_leaver')
  async left(tx: Tx, { memberId }: Left): Promise<void> {
    await this.follow.left(tx, memberId);
  }

  @Joins(membersMerged, 'talent.follow_scout_merge')
  async merged(tx: Tx, merge: Merged): Promise<void> {
    await this.follow.merged(tx, merge);
  }

  @Joins(mergeUndone, 'talent.follow_scout_parting')
  async parted(tx: Tx, parting: MergeUndone): Promise<void> {
    await this.follow.parted(tx, parting);
  }

  @Follows(scoutAsked, 'talent.post_scout', 'mail')
  async asked(tx: Tx, { scoutId }: { scoutId: string }): Promise<void> {
    await this.post.run(tx, scoutId);
  }
}
