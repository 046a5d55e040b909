import { Injectable } from '@nestjs/common';
import { membersMerged, membershipLeft, mergeUndone } from '@enishi/membership';
import type { Left, MergeUndone, Merged } from '@enishi/membership';
import { Follows, Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { OwnApplications } from '../../actions/postings/own-applications.ts';
import { PostComplaint } from '../../actions/postings/post-complaint.ts';
import { PostPostings } from '../../actions/postings/post-postings.ts';
import { applicationMoved, applicationWithdrawn, applied, postingComplained } from '../../work.events.ts';

type About = { applicationId: string };

/** What follows for applications from what becomes of people, and who is written to. */
@Injectable()
export class PostingReactions {
  constructor(
    private readonly own: OwnApplications,
    private readonly post: PostPostings,
    private readonly office: PostComplaint,
  ) {}

  @Joins(membershipLeft, 'work.withdraw_applications')
  async left(tx: Tx, { memberId }: Left): Promise<void> {
    await this.own.left(tx, memberId);
  }

  @Joins(membersMerged, 'work.merge_applications')
  async merged(tx: Tx, merge: Merged): Promise<void> {
    await this.own.merged(tx, merge);
  }

  @Joins(mergeUndone, 'work.part_applications')
  async parted(tx: Tx, parting: MergeUndone): Promise<void> {
    await this.own.parted(tx, parting);
  }

  @Follows(applied, 'work.tell_of_application', 'mail')
  async applied(tx: Tx, { applicationId }: About): Promise<void> {
    await this.post.applied(tx, applicationId);
  }

  @Follows(applicationMoved, 'work.tell_applicant', 'mail')
  async moved(tx: Tx, { applicationId }: About): Promise<void> {
    await this.post.moved(tx, applicationId);
  }

  @Follows(postingComplained, 'work.tell_of_complaint', 'mail')
  async complained(tx: Tx, { postingId }: { postingId: string }): Promise<void> {
    await this.office.run(tx, postingId);
  }

  @Follows(applicationWithdrawn, 'work.ask_to_delete', 'mail')
  async withdrawn(tx: Tx, { applicationId }: About): Promise<void> {
    await this.post.withdrawn(tx, applicationId);
  }
}
