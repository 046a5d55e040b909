import { Injectable } from '@nestjs/common';
import { membersMerged, membershipLeft, mergeUndone } from '@enishi/membership';
import type { Left, MergeUndone, Merged } from '@enishi/membership';
import { Follows, Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { FollowPeople } from '../../actions/follow-people.ts';
import { PostReport } from '../../actions/post-report.ts';
import { PostWork } from '../../actions/post-work.ts';
import { gigCalledOff, placeDecided, placeDisputed, placeTaken, workReported } from '../../work.events.ts';

/** What follows for gigs from what becomes of people, and who is written to. */
@Injectable()
export class WorkReactions {
  constructor(
    private readonly follow: FollowPeople,
    private readonly post: PostWork,
    private readonly reports: PostReport,
  ) {}

  @Joins(membershipLeft, 'work.free_places')
  async left(tx: Tx, { memberId }: Left): Promise<void> {
    await this.follow.left(tx, memberId);
  }

  @Joins(membersMerged, 'work.follow_merge')
  async merged(tx: Tx, merge: Merged): Promise<void> {
    await this.follow.merged(tx, merge);
  }

  @Joins(mergeUndone, 'work.follow_parting')
  async parted(tx: Tx, parting: MergeUndone): Promise<void> {
    await this.follow.parted(tx, parting);
  }

  @Follows(placeTaken, 'work.send_terms', 'mail')
  async taken(tx: Tx, { assignmentId }: { assignmentId: string }): Promise<void> {
    await this.post.taken(tx, assignmentId);
  }

  @Follows(gigCalledOff, 'work.tell_worker', 'mail')
  async calledOff(tx: Tx, { assignmentId }: { assignmentId: string }): Promise<void> {
    await this.post.calledOff(tx, assignmentId);
  }

  @Follows(workReported, 'work.tell_company_of_report', 'mail')
  async reported(tx: Tx, { assignmentId }: { assignmentId: string }): Promise<void> {
    await this.reports.run(tx, assignmentId);
  }

  @Follows(placeDisputed, 'work.tell_of_dispute', 'mail')
  async disputed(tx: Tx, { assignmentId }: { assignmentId: string }): Promise<void> {
    await this.post.disputed(tx, assignmentId);
  }

  @Follows(placeDecided, 'work.tell_decision', 'mail')
  async decided(tx: Tx, { assignmentId }: { assignmentId: string }): Promise<void> {
    await this.post.decided(tx, assignmentId);
  }
}
