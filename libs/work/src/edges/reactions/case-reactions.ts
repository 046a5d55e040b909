import { Injectable } from '@nestjs/common';
import { membersMerged, membershipLeft, mergeUndone } from '@enishi/membership';
import type { Left, MergeUndone, Merged } from '@enishi/membership';
import { Follows, Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { FollowCases } from '../../actions/cases/follow-cases.ts';
import { PostCases } from '../../actions/cases/post-cases.ts';
import { PostSuggestion } from '../../actions/suggestions/post-suggestion.ts';
import { StartCare } from '../../actions/cases/start-care.ts';
import { applicationMoved, caseAccompanied, gigSuggested, placeAccepted } from '../../work.events.ts';
import type { PlaceAccepted } from '../../work.events.ts';

/** What follows for cases from matches and from what becomes of people, and who is told who accompanies them. */
@Injectable()
export class CaseReactions {
  constructor(
    private readonly care: StartCare,
    private readonly follow: FollowCases,
    private readonly post: PostCases,
    private readonly suggestion: PostSuggestion,
  ) {}

  @Joins(applicationMoved, 'work.accompany_hire')
  async moved(tx: Tx, { applicationId }: { applicationId: string }): Promise<void> {
    await this.care.afterMove(tx, applicationId);
  }

  @Joins(placeAccepted, 'work.accompany_gigs')
  async accepted(tx: Tx, accepted: PlaceAccepted): Promise<void> {
    await this.care.afterGig(tx, accepted);
  }

  @Joins(membershipLeft, 'work.end_cases')
  async left(tx: Tx, { memberId }: Left): Promise<void> {
    await this.follow.left(tx, memberId);
  }

  @Joins(membersMerged, 'work.merge_cases')
  async merged(tx: Tx, merge: Merged): Promise<void> {
    await this.follow.merged(tx, merge);
  }

  @Joins(mergeUndone, 'work.part_cases')
  async parted(tx: Tx, parting: MergeUndone): Promise<void> {
    await this.follow.parted(tx, parting);
  }

  @Follows(caseAccompanied, 'work.tell_who_accompanies', 'mail')
  async accompanied(tx: Tx, { caseId }: { caseId: string }): Promise<void> {
    await this.post.accompanied(tx, caseId);
  }

  @Follows(gigSuggested, 'work.tell_of_suggestion', 'mail')
  async suggested(tx: Tx, { suggestionId }: { suggestionId: string }): Promise<void> {
    await this.suggestion.run(tx, suggestionId);
  }
}
